import { z } from 'zod'
import { readCnpj } from '../search/cnpj.ts'
import type { Comprador } from '../search/comprador.ts'
import { parseControlNumber } from '../search/contratacao.ts'

/** Of one alert: each is asked for by itself, at every run. */
export const MAX_CONTRATACOES = 50
export const MAX_ORGAOS = 20
const MAX_UNIDADE = 60
const TOO_MANY = `Um alerta acompanha no máximo ${MAX_CONTRATACOES} contratações e ${MAX_ORGAOS} órgãos ou unidades.`

/** What an alert watches when it is not about a search: contratações by number, and who buys. */
export type Acompanhadas = { contratacoes: string[]; orgaos: Comprador[] }

const comprador = z.strictObject({
  cnpj: z
    .string('Informe o CNPJ.')
    .refine((text) => 'cnpj' in readCnpj(text), 'Este CNPJ não existe: confira os dígitos.')
    .transform((text) => {
      const read = readCnpj(text)
      return 'cnpj' in read ? read.cnpj : text
    }),
  unidade: z
    .string('Informe o código da unidade.')
    .trim()
    .min(1, 'Informe o código da unidade.')
    .max(MAX_UNIDADE)
    .nullish()
    .transform((codigo) => codigo ?? null),
})

export const acompanhadasSchema = z
  .strictObject({
    contratacoes: z
      .array(
        z
          .string('Informe o Id contratação PNCP.')
          .refine((numero) => parseControlNumber(numero) !== undefined, 'Este não é um Id contratação PNCP.'),
        'Informe uma lista.',
      )
      .max(MAX_CONTRATACOES, TOO_MANY)
      .default([])
      .transform((numeros) => [...new Set(numeros)]),
    orgaos: z
      .array(comprador, 'Informe uma lista.')
      .max(MAX_ORGAOS, TOO_MANY)
      .default([])
      .transform((all) => [...new Map(all.map((one) => [compradorKey(one), one])).values()]),
  })
  .refine(
    ({ contratacoes, orgaos }) => contratacoes.length + orgaos.length > 0,
    'Informe ao menos uma contratação ou um órgão.',
  )

export function compradorKey({ cnpj, unidade }: Comprador): string {
  return unidade === null ? cnpj : `${cnpj}:${unidade}`
}

/** `2 contratações e 1 órgão ou unidade`; empty when there is none. */
export function countsText({ contratacoes, orgaos }: { contratacoes: number; orgaos: number }): string {
  const parts = [
    contratacoes > 0 && `${contratacoes} ${contratacoes === 1 ? 'contratação' : 'contratações'}`,
    orgaos > 0 && `${orgaos} ${orgaos === 1 ? 'órgão ou unidade' : 'órgãos ou unidades'}`,
  ]
  return parts.filter(Boolean).join(' e ')
}

/** What the alert is about, in a sentence. */
export function followedEcho({ contratacoes, orgaos }: Acompanhadas): string {
  return `O que acontece com ${countsText({ contratacoes: contratacoes.length, orgaos: orgaos.length })} que você acompanha.`
}
