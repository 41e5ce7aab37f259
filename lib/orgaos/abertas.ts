import { AppError } from '../errors.ts'
import type { Comprador, CompradorReader } from '../search/comprador.ts'
import { pncpLink, type SourcedContratacao } from '../search/contratacao.ts'
import type { Acervo } from '../search/ports.ts'
import { createLookUp, MAX_SHOWN } from '../sub-resources/look-up.ts'

/** What a list of what an órgão buys shows of each. Dates are Brasília wall clock. */
export type AbertaDoOrgao = {
  numero: string
  objeto: string
  orgao: string
  unidade: string | null
  uf: string | null
  encerramento: string | null
  link: string | null
}

type Deps = {
  reader: CompradorReader
  acervo: Pick<Acervo, 'upsert'>
  clock: () => number
}

const MAX_OBJETO = 400

/** What an órgão takes proposals for now, read when somebody looks. What was read stays in the acervo for everyone. */
export function createAbertas({ reader, acervo, clock }: Deps) {
  async function read(key: string, signal: AbortSignal, background: boolean): Promise<AbertaDoOrgao[]> {
    const { declared, rows } = await reader.readAbertasOf(compradorOf(key), {
      most: MAX_SHOWN,
      signal,
      background,
    })
    if (!rows) throw tooMany(declared)
    await acervo.upsert(rows)
    return rows.map(toAberta)
  }

  // Any órgão may be typed: there is nothing to have read before.
  const lookUp = createLookUp({
    what: 'as contratações do órgão',
    isKnown: () => Promise.resolve(true),
    read,
    clock,
  })

  return {
    /** @throws {AppError} `source_unavailable`; `invalid_request` when there are more than can be listed. */
    of: (comprador: Comprador, signal: AbortSignal, background = false) =>
      lookUp.of(keyOf(comprador), signal, background),
  }
}

const keyOf = ({ cnpj, unidade }: Comprador) => JSON.stringify([cnpj, unidade])

function compradorOf(key: string): Comprador {
  const [cnpj, unidade] = JSON.parse(key) as [string, string | null]
  return { cnpj, unidade }
}

function tooMany(declared: number): AppError {
  return new AppError('invalid_request', `${declared} open ones of one órgão`, {
    publicMessage: `Há ${declared} contratações abertas, e aqui cabem ${MAX_SHOWN}. Acompanhe uma unidade compradora (UASG) deste órgão.`,
  })
}

function toAberta({ contratacao }: SourcedContratacao): AbertaDoOrgao {
  const { numeroControlePNCP, objetoCompra, orgaoEntidade, unidadeOrgao, dataEncerramentoProposta } =
    contratacao
  return {
    numero: numeroControlePNCP,
    objeto: objetoCompra.slice(0, MAX_OBJETO),
    orgao: orgaoEntidade.razaoSocial,
    unidade: unidadeOrgao.nomeUnidade ?? null,
    uf: unidadeOrgao.ufSigla ?? null,
    encerramento: dataEncerramentoProposta ?? null,
    link: pncpLink(numeroControlePNCP) ?? null,
  }
}
