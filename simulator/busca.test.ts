import { describe, expect, test } from 'vitest'
import { startTestSimulator } from './testing.ts'

const { busca, get, simulator } = await startTestSimulator()
const ids = (items: Record<string, string | number>[]) => items.map((item) => item.numero_controle_pncp)

describe('busca', () => {
  test('requires the kind of document and the status', async () => {
    expect((await get('/api/search/?status=todos')).status).toBe(400)
    expect((await get('/api/search/?tipos_documento=edital')).status).toBe(400)
    expect((await get('/api/search?tipos_documento=edital&status=todos')).status).toBe(200)
  })

  test('refuses windows beyond 10,000 rows and nothing less', async () => {
    const edge = await get('/api/search/?tipos_documento=edital&status=todos&pagina=5&tam_pagina=2000')
    expect(edge.status).toBe(200)
    const beyond = await get('/api/search/?tipos_documento=edital&status=todos&pagina=6&tam_pagina=2000')
    expect(beyond.status).toBe(400)
    expect(await beyond.text()).toContain('Janela de resultados muito grande')
  })

  test('separates lists by | and takes a comma for part of a value', async () => {
    const [sp, rj] = [await busca('status=todos&ufs=SP'), await busca('status=todos&ufs=RJ')]
    expect(sp.total).toBeGreaterThan(0)
    expect((await busca('status=todos&ufs=SP%7CRJ')).total).toBe(sp.total + rj.total)
    expect(await busca('status=todos&ufs=SP,RJ')).toEqual({ items: [], total: 0 })
  })

  test('parts everything into three statuses', async () => {
    const total = async (status: string) => (await busca(`status=${status}`)).total
    const parts = [
      await total('recebendo_proposta'),
      await total('propostas_encerradas'),
      await total('encerradas'),
    ]
    expect(Math.min(...parts)).toBeGreaterThan(0)
    expect(parts[0]! + parts[1]! + parts[2]!).toBe(await total('todos'))
    expect(parts[0]).toBe(simulator.stats().open)
  })

  test('the days of a period add up to it, without repeats', async () => {
    const of = (first: string, last: string) =>
      busca(`status=todos&data_publicacao_inicio=${first}&data_publicacao_fim=${last}&tam_pagina=2000`)
    const days = ['2026-11-16', '2026-11-17', '2026-11-18']
    const each = await Promise.all(days.map((day) => of(day, day)))
    const whole = await of('2026-11-16', '2026-11-18')
    expect(each.reduce((sum, { total }) => sum + total, 0)).toBe(whole.total)
    expect(new Set(ids(each.flatMap(({ items }) => items)))).toEqual(new Set(ids(whole.items)))
    expect(new Set(ids(whole.items)).size).toBe(whole.total)
  })

  test('orders by publication and by value, and ignores what it does not know', async () => {
    const dates = async (ordenacao: string) =>
      (await busca(`status=todos&tam_pagina=500&ordenacao=${ordenacao}`)).items.map((item) =>
        String(item.data_publicacao_pncp),
      )
    const newestFirst = await dates('-data')
    expect(newestFirst).toEqual(newestFirst.toSorted().reverse())
    const oldestFirst = await dates('data')
    expect(oldestFirst).toEqual(oldestFirst.toSorted())
    const { items, total } = await busca('status=todos&ordenacao=-valor_total_estimado&desconhecido=1')
    const values = items.map((item) => Number(item.valor_total_estimado))
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(total).toBe((await busca('status=todos')).total)
  })

  test('filters by modalidade, esfera, value and its own number of the municipality', async () => {
    const { items, total } = await busca(
      'status=todos&modalidades=6&esferas=M&valor_total_estimado_min=1000&tam_pagina=50',
    )
    expect(total).toBeGreaterThan(0)
    for (const item of items) {
      expect(item).toMatchObject({ modalidade_licitacao_id: '6', esfera_id: 'M' })
      expect(item.valor_total_estimado).toBeGreaterThanOrEqual(1000)
    }
    const [first] = items
    expect((await busca(`status=todos&municipios=${first?.municipio_id}`)).total).toBeGreaterThan(0)
    expect((await busca(`status=todos&municipios=${first?.codigo_ibge}`)).total).toBe(0)
  })

  test('writes text ids, fractions, minutes, and nothing as the end of proposals', async () => {
    const { items } = await busca('status=recebendo_proposta&tam_pagina=100')
    for (const item of items) {
      expect(item.modalidade_licitacao_id).toMatch(/^\d+$/)
      expect(item.data_publicacao_pncp).toMatch(/T\d\d:\d\d:\d\d\.\d{6,9}$/)
      expect(item.data_fim_vigencia).toMatch(/T\d\d:\d\d$/)
      expect(item.data_fim_recebimento_propostas).toBe('')
      expect(item.item_url).toMatch(/^\/compras\/[0-9A-Z]{12}\d{2}\/\d{4}\/[1-9]\d*$/)
    }
  })

  test('q looks for any of the words, accents aside', async () => {
    const { items, total } = await busca('status=todos&q=manutencao%20-veiculos&tam_pagina=50')
    expect(total).toBeGreaterThan(0)
    for (const { description } of items) expect(description).toMatch(/manuten[cç][aã]o|ve[ií]culos/i)
  })
})
