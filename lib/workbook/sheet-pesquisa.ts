import type { KeptJob } from '../kept-file/kept-job.ts'
import { CHECKS } from '../search/checks.ts'
import { DEFAULT_COLUMN_IDS } from '../search/column-list.ts'
import { CHECK_LABELS, STATUS_LABELS } from '../search/labels.ts'
import { permalinksOf, shortResult } from '../search/permalinks.ts'
import { brasiliaTime } from '../search/time.ts'
import { totalsText } from '../search/totals.ts'
import { instant, text, wallClock } from './cells.ts'
import { legendOf } from './column-legend.ts'
import { completenessText } from './completeness-text.ts'
import { fonteLines } from './fonte-lines.ts'
import { addFact, addNote, addSection, LABEL_WIDTHS } from './label-lines.ts'
import { addLine } from './lines.ts'
import { NEAR_MISSES, notesOf } from './notes-text.ts'
import type { Package, Sheet } from './package.ts'
import type { Job } from './protocol.ts'
import { queryLines } from './query-lines.ts'
import type { Written } from './sheet-contratacoes.ts'
import {
  FOOTER,
  LEFT_DATE,
  LEFT_INTEGER,
  LEFT_MONEY,
  LINK_WRAPPED,
  PAGE,
  TITLE,
  WARNING,
  WRAPPED,
} from './styles.ts'
import type { Count } from './tally.ts'
import { Link } from './xlsx/cell.ts'

/** Of the labels and values by which a file that comes back is understood: see `lib/kept-file`. */
const FORMAT = 2
/** Excel takes no longer address for a link. */
const MAX_ADDRESS = 2_000

/** What was asked, when, of whom, and how to ask again. `total` counts the rows of the first sheet. */
export function writePesquisa(file: Package, job: Job, written: Written, total: Readonly<Count>): void {
  const { coverage, query } = job.state
  const sheet = file.addSheet('Pesquisa', {
    properties: coverage?.complete ? {} : { tabColor: { argb: 'FFC00000' } },
    views: [{ showGridLines: false }],
    pageSetup: PAGE,
    headerFooter: FOOTER,
  })
  sheet.columns = LABEL_WIDTHS.map((width) => ({ width }))
  addLine(sheet, ['Pesquisa de contratações públicas no PNCP'], () => TITLE, 24)
  addFacts(sheet, job)
  addLinks(sheet, job)
  addFontes(sheet, job)
  addCounts(sheet, job, total)

  addSection(sheet, 'Parâmetros da pesquisa')
  for (const [label, value] of queryLines(query)) addFact(sheet, label, text(value))
  addFact(sheet, 'Consulta da API (JSON)', text(query))

  addSection(sheet, 'Notas')
  for (const note of notesOf(job, written)) addNote(sheet, note)

  addSection(sheet, 'O que dizem as colunas')
  for (const [name, meaning] of legendOf(job.columns ?? DEFAULT_COLUMN_IDS)) addFact(sheet, name, meaning)
  sheet.commit()
}

function addFacts(sheet: Sheet, { state, generatedAt, nearMisses, shown, kept }: Job): void {
  const { coverage, summary } = state
  if (nearMisses) addFact(sheet, 'Esta planilha', ONLY_NEAR_MISSES, WARNING)
  else if (shown) addFact(sheet, 'Esta planilha', text(shown), WARNING)
  if (kept) addFact(sheet, 'Planilha anterior', broughtFrom(kept))
  addFact(sheet, 'O que foi pesquisado', text(state.echo))
  addFact(sheet, 'Situação da pesquisa', STATUS_LABELS[state.status] ?? text(state.status))
  if (state.error) addFact(sheet, 'Erro', text(state.error.message), WARNING)
  if (coverage && summary) addFact(sheet, 'Resultado', `${totalsText(summary, coverage)}.`)
  addFact(sheet, 'Completude', completenessText(coverage), coverage?.complete ? WRAPPED : WARNING)
  addFact(sheet, 'Início (horário de Brasília)', instant(state.createdAt), LEFT_DATE)
  addFact(sheet, 'Fim (horário de Brasília)', instant(state.finishedAt), LEFT_DATE)
  addFact(sheet, 'Planilha gerada em (Brasília)', wallClock(brasiliaTime(generatedAt)), LEFT_DATE)
  addFact(sheet, 'Id da pesquisa', text(state.searchId))
  addFact(sheet, 'Versão', state.versao, LEFT_INTEGER)
  addFact(sheet, 'Formato BidIQ', FORMAT, LEFT_INTEGER)
}

const ONLY_NEAR_MISSES = `As contratações desta planilha NÃO atendem à pesquisa: ${NEAR_MISSES}`

/** Of the file that the user brought, whose columns are in this one. */
function broughtFrom({ older, sameQuestion }: KeptJob): string {
  const [day = '', time = ''] = older.at.split('T')
  const when = day ? ` de um resultado de ${day.split('-').reverse().join('/')} às ${time.slice(0, 5)}` : ''
  const which = sameQuestion ? '' : ', de outra pesquisa'
  return `As anotações vieram de uma planilha${when}${which}. A coluna Novidade diz o que mudou desde então.`
}

function addLinks(sheet: Sheet, { state, origin }: Job): void {
  const { result, question } = permalinksOf(state)
  addSection(sheet, 'Links')
  if (origin) addFact(sheet, 'Feita em', new Link(origin, origin), LINK_WRAPPED)
  else addNote(sheet, 'O endereço do BidIQ não foi configurado: ponha-o antes de cada um destes caminhos.')
  addAddress(sheet, 'Este resultado', [result, shortResult(state)], origin)
  addAddress(sheet, 'Pesquisar de novo', [question], origin)
  addNote(sheet, 'O resultado fica guardado por 30 dias; depois, o mesmo endereço oferece pesquisar de novo.')
}

/** A link to the first of the paths that one can lead to, and below it the address: for paper, and to be copied. */
function addAddress(sheet: Sheet, label: string, paths: [string, ...string[]], origin = ''): void {
  const addresses = paths.map((path) => `${origin}${path}`)
  const address = addresses.find(({ length }) => length <= MAX_ADDRESS)
  if (!origin || !address) return addFact(sheet, label, text(address ?? addresses[0]))
  addFact(sheet, label, new Link(`${label}: abrir no BidIQ`, address), LINK_WRAPPED)
  addNote(sheet, text(address))
}

function addFontes(sheet: Sheet, { state }: Job): void {
  addSection(sheet, 'Fontes')
  const lines = fonteLines(state.coverage)
  for (const { fonte, readings, from, to } of lines) {
    addFact(sheet, 'Fonte', fonte)
    addFact(sheet, 'Leituras', readings, LEFT_INTEGER)
    addFact(sheet, 'Primeira leitura (Brasília)', from, LEFT_DATE)
    addFact(sheet, 'Última leitura (Brasília)', to, LEFT_DATE)
  }
  if (lines.length === 0) addFact(sheet, 'Fonte', 'não registrada')
  addNote(sheet, 'O que cada fonte declarou, o que foi lido e o que falhou está na folha Cobertura.')
}

function addCounts(sheet: Sheet, { state: { summary }, nearMisses }: Job, total: Readonly<Count>): void {
  addSection(sheet, 'Contagens')
  addFact(sheet, 'Contratações nesta planilha', total.contratacoes, LEFT_INTEGER)
  addFact(sheet, 'Soma dos valores estimados', total.valor, LEFT_MONEY)
  addFact(sheet, 'Sem valor informado', total.semValor, LEFT_INTEGER)
  addFact(sheet, 'Valores atípicos (fora da soma)', total.atipicos, LEFT_INTEGER)
  const there = nearMisses ? [] : CHECKS.filter((check) => summary?.conferir[check])
  for (const check of there)
    addFact(sheet, `A conferir: ${CHECK_LABELS[check]}`, summary!.conferir[check]!, LEFT_INTEGER)
  if (there.length > 0)
    addNote(sheet, 'A conferir é contado em todo o resultado, e uma contratação pode ter vários.')
}
