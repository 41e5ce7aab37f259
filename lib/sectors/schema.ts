import { z } from 'zod'
import { phraseOf } from '../search/terms.ts'
import { expand } from './expand.ts'

const texto = z
  .string()
  .refine(
    (text) => text === text.trim() && expand(text).every((way) => phraseOf(way) !== undefined),
    'Precisa de uma palavra, sem sobras',
  )

const textos = z.array(texto).min(1)

/**
 * What an expert writes. A term is a word or an expression, and counts where the objeto says what is bought (see
 * lib/search/objeto-core.ts). Number, accents and case do not matter; gender and derivation do: `{a, b} c` is
 * `a c` and `b c`, `médico(a)` both genders.
 */
export const sectorDefinitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  nome: texto,
  descricao: texto,
  terms: z
    .array(
      z.union([
        texto,
        z.strictObject({
          termo: texto,
          /** One of these anywhere in the objeto. */
          com: textos.optional(),
          /** One of these at most six words away, on either side. */
          perto: textos.optional(),
          /**
           * None of these in what is bought. One that holds the term itself (`pão`, sem `pão de açúcar`) only takes
           * that place away.
           */
          sem: textos.optional(),
          /** None of these anywhere in the objeto. */
          nunca: textos.optional(),
          /** `tudo`: counts also in the words that say for whom and what for. */
          em: z.literal('tudo').optional(),
        }),
      ]),
    )
    .min(1),
  /** An objeto that buys any of these is never of this setor. */
  exclude: z.array(texto),
})

export type SectorDefinition = z.input<typeof sectorDefinitionSchema>
