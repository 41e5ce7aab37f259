import {
  COLUMN_HEADERS,
  DEFAULT_COLUMN_IDS,
  NUMERO,
  USER_COLUMN_IDS,
  type ColumnId,
} from '../../../lib/search/column-list.ts'
import { ColumnsPanel } from '../list/columns-panel.tsx'

type Props = { chosen: readonly ColumnId[]; onChange: (chosen: readonly ColumnId[]) => void }

/** Which columns the files have. */
export default function FileColumns(props: Props) {
  return (
    <ColumnsPanel
      headers={COLUMN_HEADERS}
      usual={DEFAULT_COLUMN_IDS}
      fixed={NUMERO}
      descriptionOf={descriptionOf}
      {...props}
    >
      Valem para a planilha Excel, o CSV e o JSON Lines, e ficam no endereço desta página. As da lista na tela
      são escolhidas junto dela.
    </ColumnsPanel>
  )
}

function descriptionOf(id: ColumnId): string | undefined {
  if (id === NUMERO) return 'Identifica cada linha: está em todos os arquivos.'
  return USER_COLUMN_IDS.includes(id)
    ? 'Para você preencher; suas marcas já vão em Status e Observações.'
    : undefined
}
