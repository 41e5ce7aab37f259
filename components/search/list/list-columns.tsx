import { ColumnsPanel } from './columns-panel.tsx'
import { SCREEN_COLUMN_IDS, type ScreenColumnId } from './list-choices.ts'
import { DEFAULT_SCREEN_COLUMNS, OBJETO, SCREEN_COLUMNS } from './screen-columns.ts'

type Props = { chosen: readonly ScreenColumnId[]; onChange: (chosen: readonly ScreenColumnId[]) => void }

const HEADERS = Object.fromEntries(SCREEN_COLUMN_IDS.map((id) => [id, SCREEN_COLUMNS[id].header])) as Record<
  ScreenColumnId,
  string
>

/** Which columns the list on screen has. */
export default function ListColumns(props: Props) {
  return (
    <ColumnsPanel
      headers={HEADERS}
      usual={DEFAULT_SCREEN_COLUMNS}
      fixed={OBJETO}
      descriptionOf={(id) =>
        id === OBJETO ? 'Por ele cada linha é aberta: está sempre na lista.' : undefined
      }
      {...props}
    >
      Valem para a lista na tela, e ficam no endereço desta página. As dos arquivos são escolhidas em “Baixar
      como”, “Colunas da planilha”.
    </ColumnsPanel>
  )
}
