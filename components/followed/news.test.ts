import { expect, test } from 'vitest'
import { newsSince, seenUntil, type Read } from './news.ts'

const NOTHING: Read = { registros: [], arquivos: [], mudancas: [] }
const SEEN = '2026-11-20T13:00:00.000Z'
const say = ({ campo }: { campo: string }) => campo
const registro = (at: string, rest = {}) => ({
  logManutencaoDataInclusao: at,
  tipoLogManutencaoNome: 'Retificação',
  categoriaLogManutencaoNome: 'Contratação',
  ...rest,
})

test('what came after the last look is news, the latest first, by the clock of Brasília', () => {
  const news = newsSince(
    SEEN,
    {
      registros: [
        registro('2026-11-20T09:59:59'),
        registro('2026-11-20T10:00:01', { justificativa: 'prazo' }),
        registro('2026-11-21T08:00:00', { categoriaLogManutencaoNome: 'Item de Contratação', itemNumero: 3 }),
      ],
      arquivos: [
        {
          titulo: 'Edital',
          tipoDocumentoNome: 'Edital',
          sequencialDocumento: 1,
          dataPublicacaoPncp: '2026-11-20T11:00:00',
          statusAtivo: true,
          url: 'https://pncp.gov.br/1',
        },
      ],
      mudancas: [
        {
          mudouEm: null,
          notadaEm: '2026-11-22T00:00:00Z',
          campos: [{ campo: 'situacaoCompraId', de: 1, para: 4 }],
        },
      ],
    },
    say,
  )
  expect(news).toEqual([
    { at: '2026-11-22T00:00:00Z', kind: 'mudanca', text: 'situacaoCompraId' },
    { at: '2026-11-21T11:00:00.000Z', kind: 'registro', text: 'Retificação de Item de Contratação 3' },
    {
      at: '2026-11-20T14:00:00.000Z',
      kind: 'arquivo',
      text: 'Novo arquivo: Edital (Edital)',
      url: 'https://pncp.gov.br/1',
    },
    { at: '2026-11-20T13:00:01.000Z', kind: 'registro', text: 'Retificação de Contratação: prazo' },
  ])
})

test('the coming of a file is told once, and one that was taken back leads nowhere', () => {
  const added = registro('2026-11-21T08:00:00', {
    tipoLogManutencaoNome: 'Inclusão',
    categoriaLogManutencaoNome: 'Documento de Contratação',
    documentoTitulo: 'Anexo',
  })
  const file = {
    titulo: '',
    sequencialDocumento: 2,
    dataPublicacaoPncp: '2026-11-21T08:00:00',
    statusAtivo: false,
    url: 'https://pncp.gov.br/2',
  }
  expect(newsSince(SEEN, { ...NOTHING, registros: [added], arquivos: [file] }, say)).toEqual([
    { at: '2026-11-21T11:00:00.000Z', kind: 'arquivo', text: 'Arquivo retirado: sem título', url: null },
  ])
  expect(newsSince(SEEN, { ...NOTHING, registros: [added] }, say)).toHaveLength(1)
})

test('what has no date, or one that is none, is never news', () => {
  const registros = [registro('amanhã'), { tipoLogManutencaoNome: 'Retificação' }]
  const arquivos = [{ titulo: 'a', sequencialDocumento: null, statusAtivo: true, url: null }]
  expect(newsSince(SEEN, { ...NOTHING, registros, arquivos }, say)).toEqual([])
})

test('what was done to many items at once is one line; to one at another time, another', () => {
  const itens = (at: string, ...numbers: number[]) =>
    numbers.map((itemNumero) =>
      registro(at, { categoriaLogManutencaoNome: 'Item de Contratação', itemNumero }),
    )
  const registros = [...itens('2026-11-21T08:00:00', 1, 2, 3), ...itens('2026-11-21T09:00:00', 2)]
  expect(newsSince(SEEN, { ...NOTHING, registros }, say).map(({ text }) => text)).toEqual([
    'Retificação de Item de Contratação 2',
    'Retificação de Item de Contratação (3 itens)',
  ])
})

test('who has seen all news knows what came up to the reading, and up to the latest of them, but nothing yet to come', () => {
  const lidoEm = '2026-11-21T10:00:00.000Z'
  const now = Date.parse('2026-11-21T10:05:00.000Z')
  const at = (time: string) => [{ at: `2026-11-21T${time}.000Z`, kind: 'mudanca' as const, text: 'x' }]
  expect(seenUntil({ lidoEm }, [], now)).toBe(lidoEm)
  expect(seenUntil({ lidoEm }, at('09:00:00'), now)).toBe(lidoEm)
  expect(seenUntil({ lidoEm }, at('10:02:00'), now)).toBe('2026-11-21T10:02:00.000Z')
  expect(seenUntil({ lidoEm }, at('23:00:00'), now)).toBe('2026-11-21T10:05:00.000Z')
})
