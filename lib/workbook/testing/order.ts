import type { Element } from './parts.ts'

/** The children of elements in the order that ECMA-376 asks for, of those that a workbook may have. */
const ORDERS: Record<string, string[]> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  cfRule: ['formula', 'colorScale', 'dataBar', 'iconSet', 'extLst'],
  dataBar: ['cfvo', 'color'],
  dataValidation: ['formula1', 'formula2'],
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    ),
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'],
  xf: ['alignment', 'protection', 'extLst'],
  border: ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
  table: ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'],
  comments: ['authors', 'commentList', 'extLst'],
}

/** What stands where programs do not expect it: they "repair" such a file, and drop it. */
export function orderProblem({ name, children }: Element): string | undefined {
  const order = ORDERS[name]
  if (!order) return undefined
  let last = -1
  for (const one of children) {
    const at = order.indexOf(one.name)
    if (at < 0) return `<${one.name}> in <${name}>`
    if (at < last) return `<${one.name}> after <${order[last]}> in <${name}>`
    last = at
  }
  return undefined
}
