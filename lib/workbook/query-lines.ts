import {
  BENEFICIOS,
  ESFERAS,
  INSTRUMENTOS,
  MODALIDADES,
  MODOS_DISPUTA,
  type Esfera,
} from '../search/domains.ts'
import { SITUACAO_FILTER_LABELS } from '../search/situacao-labels.ts'
import { ORDENACAO_LABELS } from '../search/ordenacao-labels.ts'
import type { SearchQuery } from '../search/query.ts'
import { brl } from './cells.ts'

type Labelled = {
  [Field in keyof SearchQuery]-?: [label: string, say: (value: NonNullable<SearchQuery[Field]>) => string]
}

/** By the names that the form gives them, in its order. */
const FIELDS: Labelled = {
  ufs: ['UFs', joined],
  situacao: ['Situação', (situacao) => SITUACAO_FILTER_LABELS[situacao]],
  dataInicial: ['Publicadas de', day],
  dataFinal: ['Publicadas até', day],
  encerramentoInicial: ['Fim do recebimento de', day],
  encerramentoFinal: ['Fim do recebimento até', day],
  setores: ['Segmentos (códigos)', joined],
  termos: ['Termos', (termos) => termos],
  exclusoes: ['Exclusões', joined],
  itens: ['Também nos itens', yesNo],
  modalidades: ['Modalidades', namedIn(MODALIDADES)],
  instrumentos: ['Instrumentos convocatórios', namedIn(INSTRUMENTOS)],
  modosDisputa: ['Modos de disputa', namedIn(MODOS_DISPUTA)],
  esferas: ['Esferas', (esferas: Esfera[]) => joined(esferas.map((esfera) => ESFERAS[esfera] ?? esfera))],
  municipios: ['Municípios (código IBGE)', joined],
  orgaos: ['Órgãos (CNPJ)', joined],
  unidades: [
    'Unidades compradoras (CNPJ e UASG)',
    (unidades) => joined(unidades.map(({ cnpj, codigoUnidade }) => `${cnpj}/${codigoUnidade}`)),
  ],
  portais: ['Portais de disputa', joined],
  srp: ['Registro de preços (SRP)', yesNo],
  valorMin: ['Valor mínimo', brl],
  valorMax: ['Valor máximo', brl],
  semValor: ['Incluir sem valor informado', yesNo],
  numero: ['Número', (numero) => numero],
  beneficios: ['Benefício ME/EPP', namedIn(BENEFICIOS)],
  ordenacao: ['Ordenação', (ordenacao) => ORDENACAO_LABELS[ordenacao]],
}

/** Every parameter of the query that was given, as label and value. */
export function queryLines(query: Partial<SearchQuery>): [label: string, value: string][] {
  return Object.entries(FIELDS).flatMap(([field, [label, say]]) => {
    const value = query[field as keyof SearchQuery]
    return value === undefined ? [] : [[label, (say as (given: unknown) => string)(value)]]
  })
}

function joined(values: readonly string[]): string {
  return values.join(', ')
}

function namedIn(table: Readonly<Record<number, string>>) {
  return (ids: readonly number[]) => joined(ids.map((id) => table[id] ?? String(id)))
}

function day(civil: string): string {
  return civil.split('-').reverse().join('/')
}

function yesNo(value: boolean): string {
  return value ? 'Sim' : 'Não'
}
