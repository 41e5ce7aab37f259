import { createParser, parseAsArrayOf, parseAsStringLiteral, type inferParserType, type UrlKeys } from 'nuqs'
import { COLUMN_IDS } from '../../lib/search/column-list.ts'
import { ORDENACOES } from '../../lib/search/query-choices.ts'
import type { Check } from '../../lib/search/checks.ts'
import { CHECK_LABELS } from '../../lib/search/labels.ts'
import { isPrazo, type Prazo } from '../../lib/search/prazo-choice.ts'
import { GRUPOS } from '../../lib/search/row.ts'
import { TIPOS } from '../../lib/search/tipo.ts'
import { UFS } from '../../lib/search/ufs.ts'
import { FAIXAS } from '../../lib/search/faixas.ts'
import { MARK_FILTERS, SCREEN_COLUMN_IDS } from './list/list-choices.ts'
import { codes, esferas } from './query-url.ts'

const prazo = createParser<Prazo>({
  parse: (text) => (isPrazo(text) ? text : null),
  serialize: (text) => text,
})

/** How the rows of a result are looked at. */
const viewParsers = {
  verUf: parseAsArrayOf(parseAsStringLiteral(UFS)),
  verModalidade: codes,
  verEsfera: esferas,
  verGrupo: parseAsStringLiteral(GRUPOS),
  verTipo: parseAsArrayOf(parseAsStringLiteral([...TIPOS, 'todos'] as const)),
  verConferir: parseAsArrayOf(parseAsStringLiteral(Object.keys(CHECK_LABELS) as Check[])),
  verFaixa: parseAsArrayOf(parseAsStringLiteral(FAIXAS)),
  verPrazo: prazo,
  verOrdem: parseAsStringLiteral(ORDENACOES),
}

/** How somebody works, with whatever search: the columns of files, those of the list, what of their marks it shows. */
const habitParsers = {
  colunas: parseAsArrayOf(parseAsStringLiteral(COLUMN_IDS)),
  verColunas: parseAsArrayOf(parseAsStringLiteral(SCREEN_COLUMN_IDS)),
  verMarcas: parseAsStringLiteral(MARK_FILTERS),
}

/** How a search is looked at, and how somebody works. */
export const viewUrlParsers = { ...viewParsers, ...habitParsers }
export const urlKeys: UrlKeys<typeof viewUrlParsers> = {
  verUf: 'ver-uf',
  verModalidade: 'ver-modalidade',
  verEsfera: 'ver-esfera',
  verGrupo: 'ver-grupo',
  verTipo: 'ver-tipo',
  verConferir: 'ver-conferir',
  verFaixa: 'ver-faixa',
  verPrazo: 'ver-prazo',
  verOrdem: 'ver-ordem',
  verColunas: 'ver-colunas',
  verMarcas: 'ver-marcas',
}

export type ViewState = inferParserType<typeof viewParsers>

/** Everything is shown, in the order of the search. */
export const EMPTY_VIEW: ViewState = {
  verUf: null,
  verModalidade: null,
  verEsfera: null,
  verGrupo: null,
  verTipo: null,
  verConferir: null,
  verFaixa: null,
  verPrazo: null,
  verOrdem: null,
}
