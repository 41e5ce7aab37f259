import fc from 'fast-check'

/** A small vocabulary full of what makes comparing hard: plurals, hyphens, accents, letters of other alphabets. */
const VOCABULARY = [
  ...[
    'uniforme',
    'uniformes',
    'uniformizado',
    'material',
    'materiais',
    'materialidade',
    'papel',
    'papéis',
    'papelaria',
  ],
  ...[
    'micro-ônibus',
    'microônibus',
    'ônibus',
    'ar-condicionado',
    'ar',
    'condicionado',
    'guarda-chuva',
    'chuvas',
  ],
  ...[
    'torre',
    'torres',
    'homem',
    'homens',
    'construção',
    'construções',
    'licitação',
    'têxtil',
    'têxteis',
    'móveis',
  ],
  ...[
    'limpeza',
    'de',
    'para',
    'e',
    'OU',
    'A4',
    '10',
    'café',
    'infantil',
    'infantis',
    'classe',
    'mês',
    'meses',
    'x',
  ],
  ...['Ωμέγα', 'ωμέγας', 'книга', '漢字', '𞤀𞤁𞤂'],
]

const word = fc.constantFrom(...VOCABULARY)

/** As people type it: with or without accents, in capitals or not. */
const typed = fc.tuple(word, fc.constantFrom('as it is', 'bare', 'capitals')).map(([text, how]) => {
  if (how === 'bare') return text.normalize('NFD').replace(/\p{M}/gu, '')
  return how === 'capitals' ? text.toUpperCase() : text
})

const prefix = typed
  .filter((text) => /^[\p{L}\p{N}]{3,}$/u.test(text))
  .chain((text) => {
    const letters = [...text]
    return fc
      .integer({ min: 3, max: letters.length })
      .map((length) => `${letters.slice(0, length).join('')}*`)
  })

const phrase = fc
  .tuple(fc.array(typed, { minLength: 1, maxLength: 3 }), fc.option(prefix, { freq: 4 }))
  .map(([words, last]) => `"${[...words, ...(last ? [last] : [])].join(' ')}"`)

const positive = fc.letrec<{ group: string; sequence: string; part: string; operand: string }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: typed.map((text) => (/^(e|ou)$/i.test(text) ? `"${text}"` : text)) },
    { weight: 3, arbitrary: prefix },
    { weight: 3, arbitrary: phrase },
    { weight: 2, arbitrary: tie('group') },
  ),
  group: tie('sequence').map((inside) => `(${inside})`),
  part: fc.oneof(
    { weight: 4, arbitrary: tie('operand') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.array(tie('operand'), { minLength: 2, maxLength: 3 }),
          fc.constantFrom(' OR ', ' OU ', ' | '),
        )
        .map(([operands, or]) => operands.join(or)),
    },
    { weight: 1, arbitrary: tie('operand').map((operand) => `-${operand}`) },
  ),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
}))

/** What the search box may hold, well formed. */
export const someTermos = positive.sequence

/** What an objeto may say, in the same words. */
export const someObjeto = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '-', '/')), { maxLength: 7 })
  .map((words) => words.map(([text, after]) => text + after).join(''))

/** What anybody, or anything, may put into the search box. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '”',
        '(',
        ')',
        '-',
        '–',
        '*',
        '|',
        ' ',
        'OR',
        'OU',
        'E',
        'AND',
        'a',
        'é',
        'pão',
        '🎽',
        '2',
      ),
      {
        maxLength: 30,
      },
    )
    .map((pieces) => pieces.join('')),
)
