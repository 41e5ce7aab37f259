import type { Comprador } from '../search/comprador.ts'
import type { SweepWindow } from '../search/ports.ts'

export type PageAsked = { page: number; size: number; reverse?: boolean }

/**
 * The query of `/api/search/` for one page of a window.
 *
 * @throws {RangeError} on an `atualizacao` window, which cannot be asked for there.
 */
export function buscaParams(window: SweepWindow, { page, size, reverse }: PageAsked): URLSearchParams {
  if (window.kind === 'atualizacao') throw new RangeError('busca cannot be asked for what changed')
  const params = new URLSearchParams({
    tipos_documento: 'edital',
    status: window.kind === 'abertas' ? 'recebendo_proposta' : 'todos',
    ordenacao: reverse ? '-data' : 'data',
    pagina: String(page),
    tam_pagina: String(size),
  })
  if (window.uf !== null) params.set('ufs', window.uf)
  if (window.modalidade !== null) params.set('modalidades', String(window.modalidade))
  if (window.firstDay !== null) params.set('data_publicacao_inicio', window.firstDay)
  if (window.lastDay !== null) params.set('data_publicacao_fim', window.lastDay)
  return params
}

/** All dates of closing: the latest that the service takes. */
const NO_END = '20991231'

/**
 * The path and query of consulta for one page of a window. The days of an `abertas` window cannot be asked
 * for there and are ignored: more comes back than the window holds, never less. There is no order to ask for.
 *
 * @throws {RangeError} on another window without modalidade or days, which is our bug.
 */
export function consultaPath(window: SweepWindow, { page, size }: PageAsked): string {
  const params = new URLSearchParams()
  if (window.kind === 'abertas') params.set('dataFinal', NO_END)
  else {
    if (window.firstDay === null || window.lastDay === null || window.modalidade === null) {
      throw new RangeError(`consulta needs the modalidade and both days of a window of ${window.kind}`)
    }
    params.set('dataInicial', compactDay(window.firstDay))
    params.set('dataFinal', compactDay(window.lastDay))
  }
  if (window.modalidade !== null) params.set('codigoModalidadeContratacao', String(window.modalidade))
  if (window.uf !== null) params.set('uf', window.uf)
  params.set('pagina', String(page))
  params.set('tamanhoPagina', String(size))
  return `v1/contratacoes/${window.kind === 'abertas' ? 'proposta' : window.kind}?${params}`
}

/** The same for what one órgão, or a unidade of it, takes proposals for. */
export function compradorPath({ cnpj, unidade }: Comprador, { page, size }: PageAsked): string {
  const params = new URLSearchParams({ dataFinal: NO_END, cnpj })
  if (unidade !== null) params.set('codigoUnidadeAdministrativa', unidade)
  params.set('pagina', String(page))
  params.set('tamanhoPagina', String(size))
  return `v1/contratacoes/proposta?${params}`
}

/** `YYYY-MM-DD` as `YYYYMMDD`. */
function compactDay(day: string): string {
  return day.replaceAll('-', '')
}
