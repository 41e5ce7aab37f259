import { CalendarPlus, Check, ChevronDown, Columns3, FileBraces, FileSpreadsheet, Table } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Suspense, useRef, useState, type MouseEventHandler } from 'react'
import { COLUMN_IDS, isDefaultChoice, type ColumnId } from '../../../lib/search/column-list.ts'
import type { SearchState } from '../../../lib/search/state.ts'
import { Button } from '../../ui/button.tsx'
import { formatCount } from '../../ui/format.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { downloadName, downloadUrl, type FileChoice } from './download-urls.ts'

const FileColumns = lazyPart(() => import('./file-columns.tsx'))

type Props = {
  state: SearchState
  columns: readonly ColumnId[]
  onColumns: (columns: readonly ColumnId[]) => void
  /** Has the workbook with near misses made first: it is never there before it is asked for. */
  onExcelQuase: MouseEventHandler<HTMLAnchorElement>
  /** Whether files get what the user marked, where there is any, and how one that gets it is taken. */
  marks:
    | {
        carries: boolean
        onCarries: (carries: boolean) => void
        onTake: MouseEventHandler<HTMLAnchorElement>
      }
    | undefined
}

const KINDS: { kind: FileChoice; label: string; told: string; Icon: typeof Table }[] = [
  { kind: 'excel', label: 'Excel (.xlsx)', told: 'Com resumo, cobertura e filtros', Icon: FileSpreadsheet },
  {
    kind: 'excel-quase',
    label: 'Excel com as que quase atenderam',
    told: 'Em folha à parte, com a regra que deixou cada uma de fora',
    Icon: FileSpreadsheet,
  },
  { kind: 'csv', label: 'CSV (.csv)', told: 'Abre no Excel com dois cliques', Icon: Table },
  {
    kind: 'jsonl',
    label: 'JSON Lines (.jsonl)',
    told: 'Para programas, uma contratação por linha',
    Icon: FileBraces,
  },
  { kind: 'ics', label: 'Agenda (.ics)', told: 'Os prazos por vir, com alarmes', Icon: CalendarPlus },
]

const ITEM =
  'flex cursor-pointer items-center gap-3 rounded px-3 py-2 text-sm outline-none data-highlighted:bg-brand-soft'

/** The same rows as other files, and the columns that they have. In its place in the page, or it would be in no landmark. */
export function DownloadMenu({ state, columns, onColumns, onExcelQuase, marks }: Props) {
  const [choosing, setChoosing] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const { excel, summary } = state
  const { recebendo = 0, aReceber = 0 } = summary?.grupos ?? {}
  const onClick = (kind: FileChoice) => {
    if (marks?.carries && kind !== 'ics') return marks.onTake
    return kind === 'excel-quase' ? onExcelQuase : undefined
  }
  const kinds = KINDS.filter(({ kind }) => kind !== 'ics' || recebendo + aReceber > 0)
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <Button ref={trigger}>
            Baixar como
            <ChevronDown aria-hidden size={16} />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-30 w-[min(22rem,calc(100vw-1rem))] rounded-md border border-edge bg-surface p-1 text-text shadow-lg"
        >
          <DropdownMenu.Label className="px-3 py-1 text-xs text-muted">
            {formatCount(summary?.total ?? 0, 'contratação', 'contratações')}, na ordem da pesquisa
          </DropdownMenu.Label>
          {kinds.map(({ kind, label, told, Icon }) => (
            <DropdownMenu.Item key={kind} asChild className={ITEM}>
              <a
                href={downloadUrl(state, kind, columns)}
                download={downloadName(excel.filename, kind)}
                onClick={onClick(kind)}
              >
                <Icon aria-hidden size={18} className="shrink-0 text-brand" />
                <span className="grid">
                  {label}
                  <span className="text-xs text-muted">{told}</span>
                </span>
              </a>
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          {marks && (
            <DropdownMenu.CheckboxItem
              className={ITEM}
              checked={marks.carries}
              onCheckedChange={marks.onCarries}
              onSelect={(event) => event.preventDefault()}
            >
              <span className="grid size-4.5 shrink-0 place-items-center rounded border border-edge">
                <DropdownMenu.ItemIndicator>
                  <Check aria-hidden size={14} />
                </DropdownMenu.ItemIndicator>
              </span>
              <span className="grid">
                Levar minhas marcas
                <span className="text-xs text-muted">Em Status e Observações</span>
              </span>
            </DropdownMenu.CheckboxItem>
          )}
          <DropdownMenu.Item className={ITEM} onSelect={() => setChoosing(true)}>
            <Columns3 aria-hidden size={18} className="shrink-0 text-brand" />
            <span className="grid">
              Colunas da planilha…
              <span className="text-xs text-muted">
                {isDefaultChoice(columns)
                  ? 'As de sempre'
                  : `${columns.length} de ${COLUMN_IDS.length} escolhidas`}
              </span>
            </span>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
      <SidePanel
        backCloses
        title="Colunas da planilha"
        open={choosing}
        onClose={() => setChoosing(false)}
        returnFocus={() => trigger.current?.focus()}
      >
        <Suspense>
          <FileColumns chosen={columns} onChange={onColumns} />
        </Suspense>
      </SidePanel>
    </>
  )
}
