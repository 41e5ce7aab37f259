import { type Answer, type Page, json } from './answer.ts'
import { parseDay } from './data/civil.ts'
import { type Store, isOpen } from './data/store.ts'
import { type Filter, select } from './select.ts'
import type { Call } from './consulta.ts'
import { matcherOf } from './text-search.ts'
import { buscaText } from './wire/to-busca.ts'

const LARGEST_WINDOW = 10_000

/** Together with `encerradas`, they part `todos` into three. */
const STATUSES: Readonly<Record<string, ((store: Store, row: number, now: number) => boolean) | undefined>> =
  {
    todos: () => true,
    recebendo_proposta: isOpen,
    propostas_encerradas: awaitsResult,
    encerradas: (store, row, now) => !isOpen(store, row, now) && !awaitsResult(store, row, now),
  }

/** The deadline passed and nothing was decided yet. */
function awaitsResult(store: Store, row: number, now: number): boolean {
  const situacao = store.situacao[row]
  const closes = store.closes[row] as number
  return closes > 0 && closes <= now && (situacao === 1 || situacao === 4) && !store.hasResult(row, now)
}

/** `/api/search/`. What it does not know it ignores without a word. */
export function answerBusca(call: Call): Answer {
  const { store, params, now } = call
  const status = params.get('status') ?? ''
  const passesStatus = STATUSES[status]
  if (!params.get('tipos_documento')) return refused('O parâmetro tipos_documento é obrigatório')
  if (!passesStatus)
    return refused(status ? `Status inválido: ${status}` : 'O parâmetro status é obrigatório')

  const pagina = Number(params.get('pagina') || 1)
  const tamanho = Number(params.get('tam_pagina') || Math.min(10, call.largest))
  if (!Number.isInteger(pagina) || !Number.isInteger(tamanho) || pagina < 1 || tamanho < 1) {
    return refused('Paginação inválida')
  }
  if (pagina * tamanho > LARGEST_WINDOW || tamanho > call.largest)
    return refused('Janela de resultados muito grande')

  const filter = filterOf(call)
  if (!filter) return refused('Data inválida')
  const ofStatus = (row: number) => passesStatus(store, row, now)
  const isEdital = params.get('tipos_documento')?.split('|').includes('edital')
  const found = isEdital
    ? select(store, { ...filter, also: [ofStatus, ...(filter.also ?? [])] }, now)
    : new Uint32Array()
  return pageOf(call, ordered(store, found, params.get('ordenacao')), pagina, tamanho)
}

const refused = (message: string) => json(400, { status: 400, error: 'Bad Request', message })

/** A list is separated by `|`; with a comma it is one value that nothing has. */
const listOf = (text: string | null) => (text ? new Set(text.split('|')) : undefined)

/** Undefined when a date cannot be read. */
function filterOf({ params, store }: Call): Filter | undefined {
  const [first, last] = [params.get('data_publicacao_inicio'), params.get('data_publicacao_fim')]
  const firstDay = first ? parseDay(first, 'iso') : undefined
  const lastDay = last ? parseDay(last, 'iso') : undefined
  if ((first && firstDay === undefined) || (last && lastDay === undefined)) return undefined

  const also: ((row: number) => boolean)[] = []
  const [esferas, municipios] = [listOf(params.get('esferas')), listOf(params.get('municipios'))]
  const [least, most] = [params.get('valor_total_estimado_min'), params.get('valor_total_estimado_max')]
  if (esferas) also.push((row) => esferas.has(store.esfera(row)))
  if (municipios) also.push((row) => municipios.has(store.municipioId(row)))
  if (least) also.push((row) => (store.value[row] as number) >= Number(least))
  if (most) also.push((row) => (store.value[row] as number) <= Number(most))
  const matches = matcherOf(params.get('q') ?? '')
  if (matches) also.push((row) => matches(store.objeto(row), store.published[row] as number))

  const modalidades = listOf(params.get('modalidades'))
  return {
    firstDay,
    lastDay,
    ufs: listOf(params.get('ufs')),
    modalidades: modalidades && new Set([...modalidades].map(Number)),
    also,
  }
}

/** Rows come by publication, ties by control number; the newest first unless asked otherwise. */
function ordered(store: Store, found: Uint32Array, ordenacao: string | null): Uint32Array {
  if (ordenacao === 'data') return found
  if (ordenacao === '-valor_total_estimado') {
    return found.sort((a, b) => (store.value[b] as number) - (store.value[a] as number) || a - b)
  }
  return found.reverse()
}

function pageOf({ store, now }: Call, found: Uint32Array, pagina: number, tamanho: number): Page {
  const rowsOf = (page: number) =>
    Array.from(found.subarray((page - 1) * tamanho, page * tamanho), (row) => {
      const original = store.original?.(row)
      return original
        ? JSON.stringify(original)
        : buscaText(store.contratacao(row, now), store.extras(row, now))
    })
  return {
    rows: rowsOf(pagina),
    head: '{"items":[',
    tail: `],"total":${found.length}}`,
    previous: () => (pagina > 1 ? rowsOf(pagina - 1) : []),
  }
}
