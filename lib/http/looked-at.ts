import { z } from 'zod'
import { AppError } from '../errors.ts'
import { readCnpj } from '../search/cnpj.ts'
import type { Comprador } from '../search/comprador.ts'
import type { LookedUp } from '../sub-resources/look-up.ts'
import { parseSearch } from './parse.ts'

const MAX_UNIDADE = 60
const fundo = z.stringbool('Use 1 quando ninguém espera pela resposta.').default(false)
const lookSchema = z.strictObject({ fundo })
const compradorSchema = z.strictObject({
  fundo,
  unidade: z.string().trim().min(1, 'Informe o código da unidade.').max(MAX_UNIDADE).optional(),
})

/** `?fundo=1`: a page looks by itself, and nobody waits for the answer. @throws {AppError} */
export function isBackground(request: Request): boolean {
  return parseSearch(request, lookSchema).fundo
}

/** Whose open ones are asked for, by `{cnpj}` and `?unidade=`. @throws {AppError} `invalid_request` */
export function compradorRequestOf(
  request: Request,
  text: string,
): { comprador: Comprador; background: boolean } {
  const { unidade, fundo: background } = parseSearch(request, compradorSchema)
  const read = readCnpj(text)
  if ('cnpj' in read) return { comprador: { cnpj: read.cnpj, unidade: unidade ?? null }, background }
  throw new AppError('invalid_request', 'Not a CNPJ', {
    fields: {
      cnpj:
        read.wrong === 'shape'
          ? 'O CNPJ tem 14 letras ou dígitos.'
          : 'Os dígitos verificadores deste CNPJ não conferem.',
    },
  })
}

/** A list that somebody looks at, by its name. */
export function lookedAtResponse<T>(name: string, { lista, ...rest }: LookedUp<T>): Response {
  return Response.json({ [name]: lista, ...rest }, { headers: { 'Cache-Control': 'no-store' } })
}
