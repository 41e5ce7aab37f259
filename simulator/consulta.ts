import { type Answer, NO_CONTENT, json } from './answer.ts'
import { createReader, Refused, type Required } from './consulta-params.ts'
import { DAY_SECONDS, dayOf } from './data/civil.ts'
import { hashText } from './data/random.ts'
import { type Store, isOpen } from './data/store.ts'
import { badRequest, notFound, unprocessable } from './errors.ts'
import { type Filter, select } from './select.ts'
import { consultaDetail, consultaText } from './wire/to-consulta.ts'

export type Call = {
  store: Store
  path: string
  params: URLSearchParams
  now: number
  /** The largest page at present. */
  largest: number
}

const BY_DATES: readonly Required[] = [
  { name: 'dataInicial', type: 'String' },
  { name: 'dataFinal', type: 'String' },
  { name: 'codigoModalidadeContratacao', type: 'Long' },
  { name: 'pagina', type: 'Integer' },
]
const PROPOSTA: readonly Required[] = [
  { name: 'dataFinal', type: 'String' },
  { name: 'pagina', type: 'Integer' },
]

/** `/v1/contratacoes/{publicacao,atualizacao,proposta}`. */
export function answerList(kind: string, call: Call): Answer {
  const { path, params, now, store } = call
  const read = createReader(path, params)
  try {
    read.require(kind === 'proposta' ? PROPOSTA : BY_DATES)
    const { pagina, tamanho } = read.page(call.largest)
    const modalidade = read.integer('codigoModalidadeContratacao', 'Long')
    const filter = kind === 'proposta' ? openUntil(call) : between(kind, call)
    if (modalidade !== undefined) filter.modalidades = new Set([modalidade])
    const uf = read.text('uf')
    if (uf) filter.ufs = new Set([uf])
    filter.also = [...(filter.also ?? []), ...ownFilters(call)]
    return pageOf(call, select(store, filter, now), pagina, tamanho)
  } catch (error) {
    if (error instanceof Refused) return error.reply
    throw error
  }
}

/** By publication, or by the last change of the record or any child of it. */
function between(kind: string, { path, params, store, now }: Call): Filter {
  const read = createReader(path, params)
  const firstDay = read.day('dataInicial', 'Data Inicial')
  const lastDay = read.day('dataFinal', 'Data Final')
  if (firstDay > lastDay) {
    throw new Refused(unprocessable(path, 'Data Inicial deve ser anterior ou igual à Data Final'))
  }
  if (lastDay - firstDay > 365) {
    throw new Refused(unprocessable(path, 'Período inicial e final maior que 365 dias.'))
  }
  if (kind === 'publicacao') return { firstDay, lastDay }
  const [from, end] = [firstDay * DAY_SECONDS, (lastDay + 1) * DAY_SECONDS]
  return {
    also: [
      (row) => {
        const updated = store.updated(row, now)
        return updated >= from && updated < end
      },
    ],
  }
}

/** What is open and closes by a day. */
function openUntil({ path, params, store, now }: Call): Filter {
  const lastDay = createReader(path, params).day('dataFinal', 'Data Final')
  if (lastDay < dayOf(now)) {
    const message = 'Data Final inválida. Data Final deve ser maior ou igual a data atual'
    throw new Refused(unprocessable(path, message))
  }
  const end = (lastDay + 1) * DAY_SECONDS
  return { also: [(row) => isOpen(store, row, now) && (store.closes[row] as number) < end] }
}

function ownFilters({ path, params, store }: Call): ((row: number) => boolean)[] {
  const read = createReader(path, params)
  const [municipio, cnpj] = [read.text('codigoMunicipioIbge'), read.text('cnpj')]
  const [unidade, modo] = [read.text('codigoUnidadeAdministrativa'), read.integer('codigoModoDisputa')]
  const usuario = read.integer('idUsuario', 'Long')
  const filters: ((row: number) => boolean)[] = []
  if (modo !== undefined) filters.push((row) => store.modoDisputa[row] === modo)
  if (municipio) filters.push((row) => store.ibge(row) === municipio)
  if (cnpj) filters.push((row) => store.cnpj(row) === cnpj)
  if (unidade) filters.push((row) => store.codigoUnidade(row) === unidade)
  if (usuario !== undefined) filters.push((row) => store.usuarioId(row) === String(usuario))
  return filters
}

/** An empty answer has no body; past the last page it is a 204 or a 400, as the address has it. */
function pageOf(call: Call, found: Uint32Array, pagina: number, tamanho: number): Answer {
  const total = found.length
  const paginas = Math.ceil(total / tamanho)
  if (total === 0) return NO_CONTENT
  if (pagina > paginas) {
    const even = hashText(`${call.path}?${call.params}`) % 2 === 0
    return even ? NO_CONTENT : badRequest(call.path, 'Página solicitada inválida')
  }
  const rowsOf = (page: number) =>
    Array.from(found.subarray((page - 1) * tamanho, page * tamanho), (row) =>
      consultaText(call.store.contratacao(row, call.now)),
    )
  const tail = {
    totalRegistros: total,
    totalPaginas: paginas,
    numeroPagina: pagina,
    paginasRestantes: paginas - pagina,
    empty: false,
  }
  return {
    rows: rowsOf(pagina),
    head: '{"data":[',
    tail: `],${JSON.stringify(tail).slice(1)}`,
    previous: () => (pagina > 1 ? rowsOf(pagina - 1) : []),
  }
}

/** `/v1/orgaos/{cnpj}/compras/{ano}/{sequencial}`. */
export function answerDetail({ store, now, path }: Call, row: number | undefined): Answer {
  if (row === undefined) return notFound(path, 'Nenhuma contratação encontrada.')
  return json(200, consultaDetail(store.contratacao(row, now), store.extras(row, now)))
}
