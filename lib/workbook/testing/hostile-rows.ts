import fc from 'fast-check'
import { row } from '../fixtures.ts'
import type { WorkbookRow } from '../row.ts'

// Not `x005F_`: openpyxl drops it from every text that is kept apart from its cell.
const PIECES = [
  ...['=', '+', '-', '@', "'", '"', '<', '&', ']]>', '{{', ';', '=cmd|', '\t', '\n', '\r\n', '\r', ' ', '  '],
  ...['\x00', '\x0B', '\x13', '\x1F', '\x7F', '\x85', '\xA0', '\u2028', '\uFEFF', '\uFFFE', '\uFFFF'],
  ...[
    '\uD83D',
    '\uDE00',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    'ção',
    'עברית',
    '_x000D_',
    '_x0041_',
    '__x0042__',
    '_x00',
    '&#10;',
  ],
  ...['1', '007', '1e5', '#N/A', 'TRUE', '2026-11-23', '</t>', 'https://pncp.gov.br'],
]

const hostile = fc.oneof(
  {
    weight: 300,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((some) => some.join('')),
  },
  { weight: 60, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('x', '😀', '<', '=').map((piece) => piece.repeat(40_000)) },
)
const odd = fc.constantFrom<unknown>(null, undefined, 0, -5, 1e21, true, '', [], [1, 'a'], {
  formula: '1+1',
  hyperlink: 'file:///c:/x',
})
const anything = fc.oneof({ weight: 4, arbitrary: hostile }, { weight: 1, arbitrary: odd })

const amount = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => cents / 100),
  fc.constantFrom<unknown>(0, 0.1, 999_999_999.99, 1e300, '12', null, undefined, { result: 5 }),
)
const moment = fc.oneof(
  fc
    .date({ min: new Date('1890-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19)),
  fc.constantFrom<unknown>(
    '2026-02-30T00:00:00',
    '2026-11-23T25:00:00',
    '2024-02-29',
    '2026-11-23T09:30:00.123456',
    '2026-11-23T23:59:59',
    'amanhã',
    46_000,
    null,
  ),
)

const record = fc.record({
  objetoCompra: anything,
  modalidadeNome: anything,
  valorTotalEstimado: amount,
  dataPublicacaoPncp: moment,
  dataAberturaProposta: moment,
  dataEncerramentoProposta: moment,
  situacaoCompraId: fc.constantFrom(1, 2, 3, 4),
  cnpj: fc.oneof(anything, fc.constantFrom('00000000000191', '12ABC34501DE35')),
  razaoSocial: anything,
  ufSigla: anything,
  municipioNome: anything,
  termos: fc.array(anything, { maxLength: 3 }),
  link: fc.oneof(anything, fc.constantFrom('https://pncp.gov.br/a"b&c', `https://x.br/${'y'.repeat(400)}`)),
  lone: fc.boolean(),
})

/** Rows that no source should give, the same for the same seed. Their numbers are all different. */
export function hostileRows(count: number, seed: number): WorkbookRow[] {
  return fc.sample(record, { numRuns: count, seed }).map((given, index) => {
    const { cnpj, razaoSocial, ufSigla, municipioNome, termos, link, lone, ...fields } = given
    const base = row(index)
    return {
      ...base,
      ...fields,
      orgaoEntidade: { cnpj, razaoSocial },
      unidadeOrgao: { ufSigla, municipioNome },
      bidiq: { ...base.bidiq, termos, link, naoConfirmada: lone },
    } as unknown as WorkbookRow
  })
}
