import type { CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'
import { CHECKS } from '../search/checks.ts'
import { CHECK_LABELS, GRUPO_LABELS, STATUS_LABELS, TIPO_LABELS } from '../search/labels.ts'
import { GRUPOS } from '../search/row.ts'
import type { Coverage, SearchState } from '../search/state.ts'
import { brasiliaTime } from '../search/time.ts'
import { TIPOS } from '../search/tipo.ts'
import { totalsText } from '../search/totals.ts'
import { instant, text, wallClock } from './cells.ts'
import { fonteLabel } from './labels.ts'
import { letterAt } from './letters.ts'
import type { Package, Sheet } from './package.ts'
import {
  READING_HEADERS,
  readingLine,
  REJECTED_HEADERS,
  rejectedLine,
  UF_HEADERS,
  ufLine,
} from './completeness.ts'
import type { Job } from './protocol.ts'
import { addLine } from './lines.ts'
import type { Written } from './sheet-contratacoes.ts'
import {
  DATE,
  FOOTER,
  HEADER,
  INTEGER,
  LABEL,
  MONEY,
  PAGE,
  SECTION,
  SUBLABEL,
  TITLE,
  WARNING,
  WRAPPED,
} from './styles.ts'

const WIDTHS = [34, 34, 14, 12, 14, 12, 16, 18, 34, 50]
const LEFT_DATE: Style = { ...DATE, alignment: { vertical: 'top', horizontal: 'left' } }
const LEFT_INTEGER: Style = { ...INTEGER, alignment: { vertical: 'top', horizontal: 'left' } }
const LEFT_MONEY: Style = { ...MONEY, alignment: { vertical: 'top', horizontal: 'left' } }

/** What was asked, when, and how whole the answer is: the sheet that says what the first one can be trusted for. */
export async function writePesquisa(file: Package, job: Job, written: Written): Promise<void> {
  const { state } = job
  const { coverage } = state
  const sheet = file.addSheet('Pesquisa', {
    properties: coverage?.complete ? {} : { tabColor: { argb: 'FFC00000' } },
    views: [{ showGridLines: false }],
    pageSetup: PAGE,
    headerFooter: FOOTER,
  })
  sheet.columns = WIDTHS.map((width) => ({ width }))

  addLine(sheet, ['Pesquisa de contratações públicas no PNCP'], () => TITLE, 24)
  addFacts(sheet, job)
  addSummary(sheet, state, written)

  addSection(sheet, 'Completude por UF')
  addLine(sheet, UF_HEADERS, () => HEADER, 32)
  for (const uf of coverage?.ufs ?? []) addCells(sheet, ufLine(uf))
  if (!coverage?.ufs.length) addWide(sheet, 'Sem registro do que foi lido.', WARNING)

  addSection(sheet, 'Notas')
  for (const note of notes(job, written)) addWide(sheet, note, WRAPPED)

  const readings =
    coverage?.ufs.flatMap(({ uf, readings }) => readings.map((reading) => ({ uf, reading }))) ?? []
  if (readings.length > 0) {
    addSection(sheet, 'Leituras que sustentam a resposta')
    addLine(sheet, READING_HEADERS, () => HEADER, 32)
    for (const [index, { uf, reading }] of readings.entries()) {
      addCells(sheet, readingLine(uf, reading))
      if (index % 64 === 0) await file.breathe()
    }
  }
  addRejected(sheet, coverage)
  sheet.commit()
}

function addRejected(sheet: Sheet, coverage: Coverage | null): void {
  const ufs = coverage?.ufs.filter(({ rejected }) => rejected > 0) ?? []
  if (ufs.length === 0) return
  addSection(sheet, 'Registros rejeitados')
  addLine(sheet, REJECTED_HEADERS, () => HEADER, 32)
  let told = 0
  for (const { uf, readings } of ufs)
    for (const record of readings.flatMap(({ rejectedRecords }) => rejectedRecords)) {
      addCells(sheet, rejectedLine(uf, record))
      told++
    }
  const all = ufs.flatMap(({ readings }) => readings).reduce((sum, { rejected }) => sum + rejected, 0)
  if (told < all) addWide(sheet, `Só os primeiros são listados aqui: ${told} de ${all}.`, WRAPPED)
}

function addFacts(sheet: Sheet, { state, generatedAt, origin }: Job): void {
  const { coverage } = state
  const fontes = [...new Set(coverage?.ufs.flatMap((uf) => uf.fontes))].map(fonteLabel)
  addFact(sheet, 'O que foi pesquisado', text(state.echo))
  addFact(sheet, 'Situação da pesquisa', STATUS_LABELS[state.status] ?? text(state.status))
  if (state.error) addFact(sheet, 'Erro', text(state.error.message), WARNING)
  if (coverage && state.summary) addFact(sheet, 'Resultado', `${totalsText(state.summary, coverage)}.`)
  addFact(sheet, 'Completude', completeness(coverage), coverage?.complete ? WRAPPED : WARNING)
  addFact(sheet, 'Início (horário de Brasília)', instant(state.createdAt), LEFT_DATE)
  addFact(sheet, 'Fim (horário de Brasília)', instant(state.finishedAt), LEFT_DATE)
  addFact(sheet, 'Planilha gerada em (Brasília)', wallClock(brasiliaTime(generatedAt)), LEFT_DATE)
  addFact(sheet, 'Fontes', text(fontes.join('; ')) ?? 'não registradas')
  addFact(sheet, 'Identificação da pesquisa', text(state.searchId))
  addFact(sheet, 'Versão', state.versao, LEFT_INTEGER)
  if (origin) addFact(sheet, 'Feita em', text(origin))
}

function addSummary(sheet: Sheet, { summary }: SearchState, { rows }: Written): void {
  addSection(sheet, 'Resumo')
  addFact(sheet, 'Contratações nesta planilha', rows, LEFT_INTEGER)
  if (!summary) return
  for (const grupo of GRUPOS)
    addMerged(sheet, [GRUPO_LABELS[grupo], summary.grupos[grupo]], [SUBLABEL, LEFT_INTEGER])
  addFact(sheet, 'Soma dos valores estimados', summary.valorTotal, LEFT_MONEY)
  addFact(sheet, 'Sem valor informado', summary.semValor, LEFT_INTEGER)
  addFact(sheet, 'Valores atípicos (fora da soma)', summary.atipicos, LEFT_INTEGER)
  addCounts(sheet, 'Por tipo', TIPOS, TIPO_LABELS, summary.porTipo)
  addCounts(sheet, 'A conferir (uma contratação pode ter vários)', CHECKS, CHECK_LABELS, summary.conferir)
}

/** Those that have no row are left out. */
function addCounts<Key extends string>(
  sheet: Sheet,
  title: string,
  keys: readonly Key[],
  labels: Record<Key, string>,
  counts: Record<string, number>,
): void {
  const there = keys.filter((key) => counts[key])
  if (there.length > 0) addMerged(sheet, [title], [LABEL])
  for (const key of there) addMerged(sheet, [labels[key], counts[key]!], [SUBLABEL, LEFT_INTEGER])
}

function completeness(coverage: Coverage | null): string {
  if (!coverage) return 'Desconhecida: não há registro do que foi lido.'
  if (coverage.complete) return 'Completa: tudo o que as fontes declararam foi lido.'
  const unread = coverage.ufs.filter(({ status }) => status !== 'COMPLETA').map(({ uf }) => uf)
  return `INCOMPLETA${unread.length > 0 ? ` em ${unread.join(', ')}` : ''}: pode haver contratações que não estão nesta planilha.`
}

function notes(
  { state: { coverage, summary }, nearMisses, shown }: Job,
  written: Written,
): (string | null)[] {
  const own = [
    'Datas e horas no horário de Brasília. "Dias restantes" é uma fórmula: conta os dias até o fim do recebimento de propostas a cada vez que o arquivo é aberto. Suspensas, revogadas e anuladas não têm contagem.',
    'O limite para esclarecimentos e impugnação é estimado: 3 dias úteis antes do fim do recebimento de propostas (Lei 14.133/2021, art. 164), contados só os feriados nacionais. Vale o que o edital disser.',
    'Valor estimado vazio significa não informado ou sigiloso, nunca gratuito.',
  ]
  if (written.outliers > 0)
    own.push(
      `Valores atípicos: ${written.outliers}. De R$ 1 bilhão para cima, ou só de noves, aparecem como texto em itálico e ficam fora das somas.`,
    )
  if (written.formulaLinks > 0)
    own.push(
      `Links por fórmula: ${written.formulaLinks}. O Excel aceita no máximo 65.530 links por folha; os demais abrem pela fórmula HYPERLINK.`,
    )
  if (written.plainLinks > 0)
    own.push(
      `Links como texto: ${written.plainLinks}. Estes endereços não podem ser links e estão por extenso.`,
    )
  if (written.notesLeft > 0)
    own.push(
      `Alterações sem anotação: ${written.notesLeft}. Cada folha tem no máximo 20.000 anotações “Antes: …”; as demais células alteradas só estão marcadas.`,
    )
  if (written.sheets > 1)
    own.push(`O Excel não comporta todas as linhas em uma folha: elas estão em ${written.sheets} folhas.`)
  if (coverage && coverage.unprovable > 0)
    own.push(`A conferir: ${coverage.unprovable}. Nenhuma fonte permite provar que este grupo está completo.`)
  if (nearMisses)
    own.unshift(
      'As contratações desta planilha NÃO atendem à pesquisa: cada uma tem as palavras e falha em uma só regra, dita na coluna “Por que ficou de fora”. De cada regra, no máximo as primeiras 1.000.',
    )
  else if (shown) own.unshift(shown)
  else if (summary && summary.total !== written.rows)
    own.push(
      `ATENÇÃO: o resumo da pesquisa conta ${summary.total} contratações e esta planilha tem ${written.rows}.`,
    )
  return [...(coverage?.notes ?? []).map(text), ...own]
}

function addSection(sheet: Sheet, title: string): void {
  addLine(sheet, [null], () => WRAPPED)
  addLine(sheet, [title], () => SECTION, 20)
}

function addFact(sheet: Sheet, label: string, value: CellValue, style: Style = WRAPPED): void {
  addMerged(sheet, [label, value ?? '—'], [LABEL, style])
}

function addWide(sheet: Sheet, value: string | null, style: Style): void {
  addMerged(sheet, [value], [style])
}

/** The last value takes the rest of the line. Programs do not fit the height of merged cells to their text, so it is reckoned here. */
function addMerged(sheet: Sheet, values: CellValue[], styles: Style[]): void {
  const room = WIDTHS.slice(values.length - 1).reduce((sum, width) => sum + width)
  const lines = (text(values.at(-1)) ?? '').split('\n')
  const height = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (room * 0.9))), 0) * 15
  addLine(sheet, values, (index) => styles[index]!, Math.min(height, 400))
  sheet.merge(`${letterAt(values.length)}${sheet.lines}:${letterAt(WIDTHS.length)}${sheet.lines}`)
}

function addCells(sheet: Sheet, cells: { value: CellValue; style: Style }[]): void {
  addLine(
    sheet,
    cells.map(({ value }) => value),
    (index) => cells[index]?.style ?? WRAPPED,
  )
}
