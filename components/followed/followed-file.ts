import {
  MAX_CONTRATACOES,
  MAX_ORGAOS,
  orgaoKey,
  readContratacao,
  readOrgao,
  type Followed,
} from './followed-list.ts'

/** What the file says of itself; another shape gets another number. */
const KIND = 'bidiq-acompanhadas'
const FORMAT = 1
export const MOST_BYTES = 2_000_000

type Imported = { list: Followed; added: number; repeated: number }

/** All that is followed as the text of a file, to be read by `importText` here or in another browser. */
export function exportText(list: Followed): string {
  return `${JSON.stringify({ arquivo: KIND, formato: FORMAT, ...list }, null, 2)}\n`
}

/**
 * Adds what a file follows to what is followed already, which stays as it is.
 *
 * @throws {Error} with a text for the user, when anything in the file is not what it should be, or does not fit:
 * nothing is added then.
 */
export function importText(list: Followed, text: string): Imported {
  const found = readFile(text)
  const contratacoes = joined(list.contratacoes, found.contratacoes, ({ numero }) => numero)
  const orgaos = joined(list.orgaos, found.orgaos, orgaoKey)
  if (contratacoes.length > MAX_CONTRATACOES || orgaos.length > MAX_ORGAOS)
    throw new Error(
      `Acompanham-se no máximo ${MAX_CONTRATACOES} contratações e ${MAX_ORGAOS} órgãos; com o arquivo seriam ${contratacoes.length} e ${orgaos.length}. Deixe de acompanhar algum antes.`,
    )
  const sizeOf = (one: Followed) => one.contratacoes.length + one.orgaos.length
  const added = contratacoes.length + orgaos.length - sizeOf(list)
  return { list: { contratacoes, orgaos }, added, repeated: sizeOf(found) - added }
}

function joined<T>(there: readonly T[], found: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map([...found, ...there].map((one) => [keyOf(one), one])).values()]
}

function readFile(text: string): Followed {
  const data = parse(text)
  if (typeof data !== 'object' || data === null || (data as { arquivo?: unknown }).arquivo !== KIND)
    throw new Error('Este arquivo não é de acompanhadas. Escolha o que foi gerado por “Exportar”.')
  const { formato, contratacoes, orgaos } = data as Record<string, unknown>
  if (formato !== FORMAT || !Array.isArray(contratacoes) || !Array.isArray(orgaos))
    throw new Error('Este arquivo foi gerado por outra versão, que esta página não sabe ler.')
  return {
    contratacoes: contratacoes.map((one, at) => whole(readContratacao(one), `A contratação nº ${at + 1}`)),
    orgaos: orgaos.map((one, at) => whole(readOrgao(one), `O órgão nº ${at + 1}`)),
  }
}

function whole<T>(one: T | undefined, which: string): T {
  if (one) return one
  throw new Error(`${which} do arquivo não está como devia. Nada foi importado.`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('Este arquivo não é JSON. Escolha o que foi gerado por “Exportar”.')
  }
}
