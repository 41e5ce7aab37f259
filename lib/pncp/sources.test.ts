import { describe, expect, test } from 'vitest'
import { createBuscaSource } from './busca.ts'
import { createConsultaSource } from './consulta.ts'
import {
  type Answering,
  buscaItem,
  buscaPage,
  consultaPage,
  consultaRecord,
  fastClient,
  type Handler,
  OPEN_SP,
  PUBLISHED_SP,
  serve,
} from './test-support.ts'

const { signal } = new AbortController()

async function busca(handler: Handler) {
  const { baseUrl, requests } = await serve(handler)
  const http = fastClient('busca')
  return { source: createBuscaSource({ baseUrl, http, now: () => 42 }), requests, http }
}

async function consulta(handler: Handler) {
  const { baseUrl, requests } = await serve(handler)
  const http = fastClient('consulta')
  return { source: createConsultaSource({ baseUrl: `${baseUrl}/`, http, now: () => 42 }), requests, http }
}

const EMPTY: Record<string, (answer: Answering) => void> = {
  '204': (answer) => answer.text('', 204),
  '200 without a body': (answer) => answer.text(''),
  '404 Nenhum': (answer) => answer.json({ status: 404, message: 'Nenhum registro encontrado.' }, 404),
}

describe.each([
  ['busca', busca, OPEN_SP],
  ['consulta', consulta, PUBLISHED_SP],
] as const)('%s', (_, open, window) => {
  test.each(Object.keys(EMPTY))('%s is an empty page, not an error', async (shape) => {
    const { source } = await open((_request, answer) => EMPTY[shape]?.(answer))
    expect(await source.readPage(window, { page: 1, signal })).toMatchObject({
      rows: [],
      rejected: [],
      declared: 0,
      pages: 0,
    })
    expect(await source.readPage(window, { page: 3, signal })).toMatchObject({ rows: [], declared: null })
  })

  test('a 400 past the end is an empty page', async () => {
    const { source } = await open((_request, answer) => answer.json({ message: 'Página inválida' }, 400))
    expect(await source.readPage(window, { page: 9, signal })).toMatchObject({ rows: [], declared: null })
  })

  test('an HTML 404 is an error', async () => {
    const { source } = await open((_request, answer) =>
      answer.text('<html>', 404, { 'content-type': 'text/html' }),
    )
    await expect(source.readPage(window, { page: 1, signal })).rejects.toMatchObject({ reason: 'contract' })
  })

  test('JSON that is no envelope is a broken contract', async () => {
    const { source, requests } = await open((_request, answer) => answer.json({ data: [], items: [] }))
    await expect(source.readPage(window, { page: 1, signal })).rejects.toMatchObject({ reason: 'contract' })
    expect(requests).toHaveLength(5)
  })

  test('a declared total with nothing on the first page is a broken contract', async () => {
    const { source } = await open((_request, answer) =>
      answer.json({ data: [], totalRegistros: 7, items: [], total: 7 }),
    )
    await expect(source.readPage(window, { page: 1, signal })).rejects.toMatchObject({ reason: 'contract' })
  })

  test('a refusal of every size is a refusal', async () => {
    const { source, http } = await open((_request, answer) =>
      answer.json({ message: 'Parâmetro inválido' }, 400),
    )
    await expect(source.readPage(window, { page: 1, signal })).rejects.toMatchObject({ reason: 'refused' })
    expect(source.notes()).toEqual([])
    expect(http.logged.some(({ message }) => message === 'page size changed')).toBe(false)
  })
})

describe('busca', () => {
  test('asks for the open set', async () => {
    const { source, requests } = await busca(({ url }, answer) => answer.json(buscaPage(url, 3)))
    const page = await source.readPage(OPEN_SP, { page: 1, signal })
    expect(page).toMatchObject({ declared: 3, pageSize: 2_000, pages: 1, rejected: [] })
    expect(page.rows[2]).toMatchObject({ fonte: 'busca', lidoEm: 42, contratacao: { sequencialCompra: 3 } })
    expect(Object.fromEntries(requests[0]?.searchParams ?? [])).toEqual({
      tipos_documento: 'edital',
      status: 'recebendo_proposta',
      ordenacao: 'data',
      pagina: '1',
      tam_pagina: '2000',
      ufs: 'SP',
    })
  })

  test('asks for what was published, newest first', async () => {
    const { source, requests } = await busca(({ url }, answer) => answer.json(buscaPage(url, 120)))
    const page = await source.readPage(PUBLISHED_SP, { page: 2, pageSize: 100, reverse: true, signal })
    expect(page).toMatchObject({ declared: 120, pageSize: 100, pages: 2 })
    expect(page.rows).toHaveLength(20)
    expect(Object.fromEntries(requests[0]?.searchParams ?? [])).toEqual({
      tipos_documento: 'edital',
      status: 'todos',
      ordenacao: '-data',
      pagina: '2',
      tam_pagina: '100',
      ufs: 'SP',
      modalidades: '6',
      data_publicacao_inicio: '2026-10-01',
      data_publicacao_fim: '2026-10-07',
    })
  })

  test('a smaller size that is said aloud is remembered and told', async () => {
    const { source, requests, http } = await busca(({ url }, answer) =>
      Number(url.searchParams.get('tam_pagina')) > 500
        ? answer.json({ message: 'Tamanho de página inválido' }, 400)
        : answer.json(buscaPage(url, 1_200)),
    )
    expect(await source.readPage(OPEN_SP, { page: 1, signal })).toMatchObject({ pageSize: 500, pages: 3 })
    await source.readPage(OPEN_SP, { page: 1, signal })
    expect(requests.map((url) => url.searchParams.get('tam_pagina'))).toEqual(['2000', '500', '500'])
    expect(http.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'page size changed' }),
    )
    expect(source.notes()).toEqual([expect.stringContaining('500 registros por página em vez de 2.000')])
  })

  test('a smaller page that nobody announced is asked for again, then believed', async () => {
    const { source, requests } = await busca(({ url }, answer) =>
      answer.json(buscaPage(url, 2_300, Math.min(500, Number(url.searchParams.get('tam_pagina'))))),
    )
    expect(await source.readPage(OPEN_SP, { page: 1, signal })).toMatchObject({ pageSize: 500, pages: 5 })
    expect(requests).toHaveLength(2)
    expect(source.notes()).toHaveLength(1)
    expect(await source.readPage(OPEN_SP, { page: 1, signal })).toMatchObject({ pageSize: 500 })
    expect(requests).toHaveLength(3)
  })

  test('one short answer changes nothing', async () => {
    const { source } = await busca(({ url, count }, answer) =>
      answer.json(buscaPage(url, 2_300, count === 1 ? 1_999 : 2_000)),
    )
    expect(await source.readPage(OPEN_SP, { page: 1, signal })).toMatchObject({ pageSize: 2_000 })
    expect(source.notes()).toEqual([])
  })

  test('a size that is refused half-way ends the reading, and the next one begins smaller', async () => {
    let limit = 2_000
    const { source } = await busca(({ url }, answer) =>
      Number(url.searchParams.get('tam_pagina')) > limit
        ? answer.json({ message: 'Tamanho de página inválido' }, 400)
        : answer.json(buscaPage(url, 4_000)),
    )
    await source.readPage(OPEN_SP, { page: 1, signal })
    limit = 100
    await expect(source.readPage(OPEN_SP, { page: 2, pageSize: 2_000, signal })).rejects.toMatchObject({
      reason: 'refused',
    })
    expect(await source.readPage(OPEN_SP, { page: 1, signal })).toMatchObject({ pageSize: 100, pages: 40 })
  })

  test('a window that is too large is refused', async () => {
    const { source, requests } = await busca((_, answer) =>
      answer.json({ message: 'Janela de resultados muito grande' }, 400),
    )
    await expect(source.readPage(OPEN_SP, { page: 6, signal })).rejects.toMatchObject({ reason: 'refused' })
    expect(requests).toHaveLength(1)
  })

  test('repeated rows do not move the pages', async () => {
    const { source, requests } = await busca(({ url }, answer) => {
      const { items, total } = buscaPage(url, 120)
      answer.json({ items: [...items, ...items.slice(0, 7)], total })
    })
    expect(await source.readPage(OPEN_SP, { page: 1, pageSize: 50, signal })).toMatchObject({
      pageSize: 50,
      pages: 3,
    })
    expect(requests).toHaveLength(1)
  })

  test('a bad record is left out and the page goes on', async () => {
    const items = [
      ...Array.from({ length: 9 }, (_, index) => buscaItem(index + 1)),
      { ...buscaItem(10), description: null },
    ]
    const { source } = await busca((_, answer) => answer.json({ items, total: '10' }))
    const page = await source.readPage(OPEN_SP, { page: 1, signal })
    expect(page.rows).toHaveLength(9)
    expect(page.rejected).toEqual([
      { numero: '00489828000155-1-000010/2026', reason: 'Sem objeto da contratação.' },
    ])
  })

  test('a page of mostly bad records is a broken contract', async () => {
    const items = Array.from({ length: 10 }, (_, index) => (index < 6 ? { novo: index } : buscaItem(index)))
    const { source } = await busca((_, answer) => answer.json({ items, total: 10 }))
    await expect(source.readPage(OPEN_SP, { page: 1, signal })).rejects.toMatchObject({ reason: 'contract' })
  })

  test('a field that cannot be used costs that field, and is counted', async () => {
    const items = [{ ...buscaItem(1), data_fim_vigencia: 'amanhã', valor_total_estimado: -3 }]
    const { source, http } = await busca((_, answer) => answer.json({ items, total: 1 }))
    const page = await source.readPage(OPEN_SP, { page: 1, signal })
    expect(page.rows[0]?.contratacao).not.toHaveProperty('dataEncerramentoProposta')
    expect(http.logged.find(({ message }) => message === 'fields lost')?.fields).toMatchObject({
      dirty: { data_fim_vigencia: 1, valor_total_estimado: 1 },
    })
  })

  test('2,000 rows leave the event loop free', async () => {
    const { source } = await busca(({ url }, answer) => answer.json(buscaPage(url, 2_000)))
    let turns = 0
    const counting = setInterval(() => turns++, 0)
    expect((await source.readPage(OPEN_SP, { page: 1, signal })).rows).toHaveLength(2_000)
    clearInterval(counting)
    expect(turns).toBeGreaterThan(0)
  })
})

describe('consulta', () => {
  test('asks for what was published', async () => {
    const { source, requests } = await consulta(({ url }, answer) => answer.json(consultaPage(url, 120)))
    expect(await source.readPage(PUBLISHED_SP, { page: 3, signal })).toMatchObject({
      declared: 120,
      pageSize: 50,
      pages: 3,
    })
    expect(requests[0]?.pathname).toBe('/api/v1/contratacoes/publicacao')
    expect(Object.fromEntries(requests[0]?.searchParams ?? [])).toEqual({
      dataInicial: '20261001',
      dataFinal: '20261007',
      codigoModalidadeContratacao: '6',
      uf: 'SP',
      pagina: '3',
      tamanhoPagina: '50',
    })
  })

  test('asks for the open set, of all UFs and modalidades, whatever the days', async () => {
    const { source, requests } = await consulta(({ url }, answer) => answer.json(consultaPage(url, 1)))
    await source.readPage(
      { ...PUBLISHED_SP, kind: 'abertas', uf: null, modalidade: null },
      { page: 1, signal },
    )
    expect(`${requests[0]?.pathname}${requests[0]?.search}`).toBe(
      '/api/v1/contratacoes/proposta?dataFinal=20991231&pagina=1&tamanhoPagina=50',
    )
  })

  test('a published window without modalidade is our bug', async () => {
    const { source } = await consulta((_, answer) => answer.json({}))
    await expect(source.readPage({ ...PUBLISHED_SP, modalidade: null }, { page: 1, signal })).rejects.toThrow(
      RangeError,
    )
  })

  test('goes down to what is served', async () => {
    const { source } = await consulta(({ url }, answer) =>
      Number(url.searchParams.get('tamanhoPagina')) > 20
        ? answer.json({ message: 'Tamanho de página inválido', status: '400' }, 400)
        : answer.json(consultaPage(url, 55)),
    )
    expect(await source.readPage(OPEN_SP, { page: 1, signal })).toMatchObject({ pageSize: 20, pages: 3 })
  })

  test('reads one record, or finds that there is none', async () => {
    const { source, requests } = await consulta(({ url }, answer) => {
      if (url.pathname.endsWith('/7')) return answer.json(consultaRecord(7))
      if (url.pathname.endsWith('/8')) return answer.json({ message: 'Contratação não encontrada' }, 404)
      if (url.pathname.endsWith('/9')) return answer.text('', 204)
      answer.text('<html>', 404)
    })
    const read = (seq: number) => source.readOne(`00489828000155-1-00000${seq}/2026`, signal)
    expect(await read(7)).toMatchObject({
      fonte: 'consulta',
      lidoEm: 42,
      contratacao: { objetoCompra: 'Objeto 7' },
    })
    expect(requests[0]?.pathname).toBe('/api/v1/orgaos/00489828000155/compras/2026/7')
    expect(await read(8)).toBeUndefined()
    expect(await read(9)).toBeUndefined()
    await expect(read(1)).rejects.toMatchObject({ name: 'SourceError' })
    await expect(source.readOne('7', signal)).rejects.toThrow(RangeError)
  })
})
