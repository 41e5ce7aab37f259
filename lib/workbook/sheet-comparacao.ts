import type { CellValue } from './xlsx/cell.ts'
import type { Style } from './xlsx/style.ts'
import { ESTADO_HELP, ESTADO_LABELS } from '../search/difference-labels.ts'
import { ESTADOS } from '../search/difference.ts'
import { brasiliaTime } from '../search/time.ts'
import { instant, text, wallClock } from './cells.ts'
import type { Package, Sheet } from './package.ts'
import type { ComparedVersion, DifferenceJob } from './protocol.ts'
import { addLine } from './lines.ts'
import type { WrittenDifference } from './sheet-diferenca.ts'
import { DATE, FOOTER, HEADER, INTEGER, LABEL, PAGE, SECTION, TITLE, WARNING, WRAPPED } from './styles.ts'

const WIDTHS = [40, 26, 70]
const LEFT_DATE: Style = { ...DATE, alignment: { vertical: 'top', horizontal: 'left' } }
const LEFT_INTEGER: Style = { ...INTEGER, alignment: { vertical: 'top', horizontal: 'left' } }

/** Which two results were compared, how whole each is, and what each state counts and means. */
export function writeComparacao(
  file: Package,
  { echo, de, para, contagens, generatedAt }: DifferenceJob & { generatedAt: number },
  written: WrittenDifference,
): void {
  const sheet = file.addSheet('Comparação', {
    views: [{ showGridLines: false }],
    pageSetup: PAGE,
    headerFooter: FOOTER,
  })
  sheet.columns = WIDTHS.map((width) => ({ width }))
  addLine(sheet, ['O que mudou entre dois resultados da mesma pesquisa'], () => TITLE, 24)
  addFact(sheet, 'O que foi pesquisado', text(echo))
  addFact(sheet, 'Comparação gerada em (Brasília)', wallClock(brasiliaTime(generatedAt)), LEFT_DATE)
  addFact(sheet, 'Contratações nesta planilha', written.rows, LEFT_INTEGER)
  addFact(sheet, 'Linhas (uma por alteração)', written.lines, LEFT_INTEGER)
  addResult(sheet, 'Resultado anterior', de)
  addResult(sheet, 'Resultado mais novo', para)
  addSection(sheet, 'Estados')
  addLine(sheet, ['Estado', 'Contratações', 'O que quer dizer'], () => HEADER, 20)
  for (const estado of ESTADOS)
    addLine(
      sheet,
      [ESTADO_LABELS[estado], contagens[estado], ESTADO_HELP[estado]],
      (index) => [WRAPPED, LEFT_INTEGER, WRAPPED][index]!,
    )
  sheet.commit()
}

function addResult(
  sheet: Sheet,
  title: string,
  { searchId, versao, finishedAt, total, complete }: ComparedVersion,
): void {
  addSection(sheet, title)
  addFact(sheet, 'Terminou em (Brasília)', instant(finishedAt), LEFT_DATE)
  addFact(sheet, 'Versão', versao, LEFT_INTEGER)
  addFact(sheet, 'Contratações', total, LEFT_INTEGER)
  addFact(
    sheet,
    'Completude',
    complete ? 'Completa' : 'INCOMPLETA: nem tudo pôde ser lido',
    complete ? WRAPPED : WARNING,
  )
  addFact(sheet, 'Identificação da pesquisa', text(searchId))
}

function addSection(sheet: Sheet, title: string): void {
  addLine(sheet, [null], () => WRAPPED)
  addLine(sheet, [title], () => SECTION, 20)
}

function addFact(sheet: Sheet, label: string, value: CellValue, style: Style = WRAPPED): void {
  addLine(sheet, [label, value ?? '—'], (index) => (index === 0 ? LABEL : style))
}
