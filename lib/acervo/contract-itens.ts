import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { unpack } from '../results/unpack.ts'
import type { Contratacao } from '../search/contratacao.ts'
import type { Item } from '../search/item.ts'
import { ITENS_FRESH_MS, RETRY_MS } from '../search/item-ledger.ts'
import { matchPlan, type SectorRule } from '../search/match-plan.ts'
import type { Acervo } from '../search/ports.ts'
import { searchQuerySchema } from '../search/query.ts'
import type { ResultRow } from '../search/row.ts'
import { phraseOf } from '../search/terms.ts'
import { instantOf } from '../search/time.ts'

const NOW = instantOf('2026-11-23T12:00:00')
const NEXT = { now: NOW, limit: 10 }

let sequencial = 0

function contratacao(change: Partial<Contratacao> = {}): Contratacao {
  sequencial++
  return {
    numeroControlePNCP: `00000000000191-1-${String(sequencial).padStart(6, '0')}/2026`,
    anoCompra: 2026,
    sequencialCompra: sequencial,
    objetoCompra: 'Aquisição de uniformes',
    modalidadeId: 6,
    situacaoCompraId: 1,
    dataPublicacaoPncp: '2026-11-20T09:00:00',
    dataEncerramentoProposta: '2026-12-10T09:00:00',
    dataAtualizacao: '2026-11-20T09:00:00',
    orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão', esferaId: 'M' },
    unidadeOrgao: { ufSigla: 'SP' },
    ...change,
  }
}

const item = (descricao: string, change: Partial<Item> = {}): Item => ({
  numeroItem: 37,
  descricao,
  ...change,
})

const roupa: SectorRule = {
  id: 'roupa',
  nome: 'Roupa',
  any: [{ phrase: phraseOf('camisa')! }],
  none: [],
}

const planOf = (query: Record<string, unknown> = {}, setores: SectorRule[] = []) =>
  matchPlan(searchQuerySchema.parse({ ufs: ['SP'], situacao: 'abertas', ...query }), NOW, setores)

/** Each adapter's test file calls this, as `describeAcervo`. */
export function describeItemLedger(
  name: string,
  { openAcervo, emptied }: { openAcervo: () => Acervo; emptied: () => Promise<void> | void },
) {
  describe(`${name} ledger of items`, () => {
    let acervo: Acervo

    beforeEach(async () => {
      await acervo?.close()
      await emptied()
      acervo = openAcervo()
    })
    afterAll(() => acervo.close())

    /** Makes contratações known; answers their numbers. */
    async function known(...changes: Partial<Contratacao>[]): Promise<string[]> {
      const rows = changes.map(contratacao)
      await acervo.upsert(rows.map((row) => ({ contratacao: row, fonte: 'consulta', lidoEm: NOW })))
      return rows.map(({ numeroControlePNCP }) => numeroControlePNCP)
    }
    const keep = (numero: string, itens: Item[], lidoEm = NOW) =>
      acervo.recordItens(numero, { itens, lidoEm })

    async function rows(query: Record<string, unknown>, setores: SectorRule[] = []): Promise<ResultRow[]> {
      const { chunks } = await acervo.answer(planOf(query, setores), 1_000)
      const pages = await Promise.all(
        chunks.map(async (chunk) => JSON.parse(await unpack(chunk)) as ResultRow[]),
      )
      return pages.flat()
    }
    const numeros = async (query: Record<string, unknown>, setores?: SectorRule[]) =>
      (await rows(query, setores)).map((row) => row.numeroControlePNCP).sort()

    describe('readings', () => {
      test('come back as they were kept, the later in place of the earlier', async () => {
        const [numero = ''] = await known({})
        expect(await acervo.itens(numero, NOW)).toEqual({ reading: null, isStale: true, failure: null })
        const itens = [
          item('Camisa polo', { tipoBeneficio: 1, quantidade: 2.5 }),
          item('Meia', { numeroItem: null }),
        ]
        await keep(numero, [item('Boné')])
        await keep(numero, itens)
        await acervo.close()
        acervo = openAcervo()
        expect(await acervo.itens(numero, NOW)).toEqual({
          reading: { itens, lidoEm: NOW },
          isStale: false,
          failure: null,
        })
        expect(await numeros({ itens: true, termos: 'meias' })).toEqual([numero])
        expect(await numeros({ itens: true, termos: 'boné' })).toEqual([])
      })

      test('of what is not known, or was removed, are not kept', async () => {
        await keep('00000000000191-1-999999/2026', [item('Camisa')])
        expect(await acervo.itens('00000000000191-1-999999/2026', NOW)).toBeUndefined()
        const [numero = ''] = await known({})
        await acervo.remove(numero)
        expect(await acervo.itens(numero, NOW)).toBeUndefined()
        expect(await acervo.nextItens(NEXT)).toEqual([])
      })

      test('are kept whatever their texts', async () => {
        const [numero = ''] = await known({})
        const texts = [
          'caneta\0azul',
          `caneta "azul' \\ \\u0000 {},NULL $1 ? :* %s\n`,
          '\ud83d caneta',
          'é'.repeat(5_000),
          '',
        ]
        await keep(
          numero,
          texts.map((text) => item(text)),
        )
        const { reading } = (await acervo.itens(numero, NOW))!
        expect(reading?.itens.map(({ descricao }) => descricao)).toEqual(texts)
        expect((await rows({ itens: true, termos: 'canetas' }))[0]?.bidiq.itens?.total).toBe(3)
        expect(await numeros({ itens: true, termos: 'é'.repeat(5_000).slice(0, 400) })).toEqual([])
      })

      test('grow stale by age, and when the contratação says that a child changed', async () => {
        const [old = '', changed = '', same = ''] = await known({}, {}, {})
        await keep(old, [], NOW - ITENS_FRESH_MS - 1)
        await keep(changed, [item('Camisa')])
        await keep(same, [])
        const later = (numero: string, dataAtualizacaoGlobal: string) =>
          known({ numeroControlePNCP: numero, dataAtualizacaoGlobal })
        await later(changed, '2026-11-23T12:30:00')
        await later(same, '2026-11-23T08:00:00')
        const isStale = async (numero: string) => (await acervo.itens(numero, NOW))!.isStale
        expect([await isStale(old), await isStale(changed), await isStale(same)]).toEqual([true, true, false])
        expect((await acervo.nextItens(NEXT)).sort()).toEqual([old, changed].sort())
        await keep(changed, [item('Calça')])
        expect(await isStale(changed)).toBe(false)
      })
    })

    describe('what comes next', () => {
      test('is what closes first, vague objetos before the others, and never what is closed', async () => {
        const [late = '', soon = '', , vague = ''] = await known(
          { dataEncerramentoProposta: '2026-12-20T09:00:00' },
          { dataEncerramentoProposta: '2026-11-24T09:00:00' },
          { dataEncerramentoProposta: '2026-11-23T11:00:00' },
          { dataEncerramentoProposta: '2026-12-22T09:00:00', objetoCompra: 'Conforme anexo' },
        )
        expect(await acervo.nextItens(NEXT)).toEqual([vague, soon, late])
        expect(await acervo.nextItens({ ...NEXT, limit: 1 })).toEqual([vague])
        await keep(soon, [])
        expect(await acervo.nextItens(NEXT)).toEqual([vague, late])
      })

      test('is first what a search asks for, the latest before, also when it is closed', async () => {
        const [open = '', closed = '', latest = ''] = await known(
          {},
          { dataEncerramentoProposta: '2026-11-23T11:00:00' },
          {},
        )
        await acervo.askItens([closed, '00000000000191-1-999999/2026'], NOW)
        await acervo.askItens([latest], NOW + 1)
        expect(await acervo.nextItens(NEXT)).toEqual([latest, closed, open])
        await keep(closed, [])
        expect(await acervo.nextItens(NEXT)).toEqual([latest, open])
      })

      test('waits longer with each failure, and keeps what was read', async () => {
        const [numero = ''] = await known({})
        await keep(numero, [item('Camisa')], NOW - ITENS_FRESH_MS - 1)
        const fail = () => acervo.recordItensFailure(numero, { reason: 'recusada', now: NOW })
        const failure = async () => (await acervo.itens(numero, NOW))!.failure
        await fail()
        expect(await failure()).toEqual({ reason: 'recusada', retryAt: NOW + RETRY_MS.first })
        expect(await acervo.nextItens(NEXT)).toEqual([])
        expect(await acervo.nextItens({ now: NOW + RETRY_MS.first, limit: 1 })).toEqual([numero])
        await fail()
        expect((await failure())?.retryAt).toBe(NOW + 2 * RETRY_MS.first)
        for (let more = 0; more < 20; more++) await fail()
        expect((await failure())?.retryAt).toBe(NOW + RETRY_MS.most)
        expect((await acervo.itens(numero, NOW))!.reading?.itens).toEqual([item('Camisa')])
        await keep(numero, [])
        expect(await failure()).toBeNull()
      })
    })

    describe('answers', () => {
      test('find words in items, and say in which', async () => {
        const [vague = '', other = ''] = await known(
          { objetoCompra: 'Conforme anexo' },
          { objetoCompra: 'Pneus' },
        )
        await keep(vague, [item('Boné', { numeroItem: 36 }), item('CAMISAS POLO, manga curta')])
        await keep(other, [item('Pneu')])
        const [row, ...more] = await rows({ itens: true, termos: '"camisa polo"' })
        expect(more).toEqual([])
        expect(row).toMatchObject({
          numeroControlePNCP: vague,
          bidiq: {
            termos: ['camisa polo'],
            itens: {
              encontrados: [{ numero: 37, descricao: 'CAMISAS POLO, manga curta', termos: ['camisa polo'] }],
              total: 1,
              lidos: true,
            },
          },
        })
        expect(await rows({ termos: '"camisa polo"' })).toEqual([])
        expect(await acervo.count(planOf({ itens: true, termos: 'polo' }), 'SP')).toBe(1)
      })

      test('need all words in one item, or all in the objeto', async () => {
        const [numero = ''] = await known({ objetoCompra: 'Uniformes escolares' })
        await keep(numero, [item('Camisa social'), item('Polo de algodão')])
        expect(await numeros({ itens: true, termos: 'camisa polo' })).toEqual([])
        expect(await numeros({ itens: true, termos: 'camisa' })).toEqual([numero])
        expect(await numeros({ itens: true, termos: 'uniforme escolar' })).toEqual([numero])
      })

      test('leave out an item with an excluded word, and all items of an objeto with one', async () => {
        const [some = '', none = ''] = await known({}, { objetoCompra: 'Uniformes infantis' })
        await keep(some, [item('Camisa infantil'), item('Camisa adulta')])
        await keep(none, [item('Camisa adulta')])
        for (const query of [{ termos: 'camisa -infantil' }, { termos: 'camisa', exclusoes: ['infantil'] }])
          expect((await rows({ itens: true, ...query })).map(({ bidiq }) => bidiq.itens?.total)).toEqual([1])
      })

      test('keep few of many found, and count all', async () => {
        const [numero = ''] = await known({})
        await keep(
          numero,
          Array.from({ length: 60 }, (_, at) => item(`Camisa ${'x'.repeat(300)}`, { numeroItem: at })),
        )
        const [row] = await rows({ itens: true, termos: 'camisa' })
        expect(row?.bidiq.itens).toMatchObject({ total: 60 })
        expect(row?.bidiq.itens?.encontrados.map(({ numero: n }) => n)).toEqual([0, 1, 2, 3, 4])
        expect(row?.bidiq.itens?.encontrados[0]?.descricao).toMatch(/^Camisa x+…$/)
      })

      test('look for setores in items only where the objeto tells nothing', async () => {
        const [vague = '', clear = ''] = await known(
          { objetoCompra: 'Material, conforme anexo' },
          { objetoCompra: 'Pneus' },
        )
        for (const numero of [vague, clear]) await keep(numero, [item('Camisa polo')])
        expect(await numeros({ itens: true, setores: ['roupa'] }, [roupa])).toEqual([vague])
        expect(await numeros({ itens: true, setores: ['roupa'], termos: 'polo' }, [roupa])).toEqual([vague])
        expect(await numeros({ setores: ['roupa'] }, [roupa])).toEqual([])
      })

      test('by benefit keep what has it and what nobody knows, and say which', async () => {
        const [exclusive = '', without = '', unread = '', none = '', silent = ''] = await known(
          {},
          {},
          {},
          {},
          {},
        )
        await keep(exclusive, [item('a', { tipoBeneficio: 4 }), item('b', { tipoBeneficio: 1 })])
        await keep(without, [item('a', { tipoBeneficio: 4 })])
        await keep(none, [])
        await keep(silent, [item('a')])
        const found = await rows({ beneficios: [1, 3] })
        const told = found.map(({ numeroControlePNCP, bidiq: { itens, aConferir } }) => [
          numeroControlePNCP,
          [itens?.lidos, aConferir.includes('beneficio')],
        ])
        expect(Object.fromEntries(told)).toEqual({
          [exclusive]: [true, false],
          [unread]: [false, true],
          [none]: [true, true],
          [silent]: [true, true],
        })
        expect(await acervo.count(planOf({ beneficios: [1] }), 'SP')).toBe(4)
        expect(await acervo.known(planOf({ beneficios: [1], itens: true, termos: 'a' }), 'SP')).toMatchObject(
          { oldest: NOW },
        )
      })
    })

    test('tells how many of the contratações that a query is about were read, and which were not', async () => {
      const [a = '', b = '', vague = ''] = await known({}, {}, { objetoCompra: 'Conforme anexo' })
      await known({ unidadeOrgao: { ufSigla: 'RJ' } }, { dataEncerramentoProposta: '2026-11-23T11:00:00' })
      await keep(a, [])
      const scope = (query: Record<string, unknown>) => acervo.itemScope(planOf(query), NEXT)
      expect(await scope({ itens: true, termos: 'camisa' })).toEqual({
        total: 3,
        lidos: 1,
        unread: [vague, b],
      })
      expect(await scope({ beneficios: [1], termos: 'uniforme' })).toEqual({
        total: 2,
        lidos: 1,
        unread: [b],
      })
      await acervo.recordItensFailure(b, { reason: 'x', now: NOW })
      expect(await scope({ itens: true })).toEqual({ total: 3, lidos: 1, unread: [vague] })
    })
  })
}
