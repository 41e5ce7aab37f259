import { z } from 'zod'
import { phraseOf } from '../search/terms.ts'

const texto = z
  .string()
  .refine(
    (text) => phraseOf(text) !== undefined && text === text.trim(),
    'Precisa de uma palavra, sem sobras',
  )

/**
 * What an expert writes. A term is a word or an expression; `com` asks for one of these elsewhere in the
 * objeto, `sem` for none of them. Number, accents and case do not matter; gender and derivation do.
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
          com: z.array(texto).min(1).optional(),
          sem: z.array(texto).min(1).optional(),
        }),
      ]),
    )
    .min(1),
  /** An objeto with any of these is never of this setor. */
  exclude: z.array(texto),
})

export type SectorDefinition = z.input<typeof sectorDefinitionSchema>
