import { Suspense } from 'react'
import { BRAZILIAN_UFS, REGIONS, UFS, type Uf } from '../../../lib/search/ufs.ts'
import { Button, ToggleButton } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { choiceFace } from '../ufs/uf-face.ts'
import { UfGrid } from '../ufs/uf-grid.tsx'
import { UfViewChoice } from '../ufs/uf-view-choice.tsx'
import { ufView } from '../ufs/uf-view.ts'

const UfChoiceTable = lazyPart(() => import('./uf-choice-table.tsx'))

type Props = { selected: readonly Uf[]; onChange: (ufs: Uf[]) => void; error?: string | undefined }

export function UfField({ selected, onChange, error }: Props) {
  const set = (ufs: readonly Uf[]) => onChange(UFS.filter((uf) => ufs.includes(uf)))
  const toggleAll = (ufs: readonly Uf[], on: boolean) =>
    set(on ? [...selected, ...ufs] : selected.filter((uf) => !ufs.includes(uf)))
  const toggle = (uf: Uf) => toggleAll([uf], !selected.includes(uf))
  return (
    <FieldGroup id="campo-ufs" legend="UFs" hint={chosen(selected)} error={error} className="relative">
      {/* Beside the legend, above which nothing of a group begins. */}
      <div className="absolute -top-6 right-0">
        <UfViewChoice />
      </div>
      <div className="mb-3 flex flex-wrap gap-1.5">
        <Button size="small" onClick={() => set(BRAZILIAN_UFS)}>
          Todas
        </Button>
        <Button size="small" onClick={() => set([])}>
          Nenhuma
        </Button>
        {REGIONS.map(({ nome, ufs }) => {
          const whole = ufs.every((uf) => selected.includes(uf))
          return (
            <ToggleButton key={nome} pressed={whole} onClick={() => toggleAll(ufs, !whole)}>
              {nome}
            </ToggleButton>
          )
        })}
      </div>
      {ufView.use() === 'mapa' ? (
        <UfGrid label="Mapa das UFs" pressed={selected} onToggle={toggle} faceOf={choiceFace} />
      ) : (
        <Suspense fallback={<Skeleton className="h-[22.5rem] w-full" />}>
          <UfChoiceTable selected={selected} onToggle={toggle} />
        </Suspense>
      )}
    </FieldGroup>
  )
}

function chosen(ufs: readonly Uf[]): string {
  if (ufs.length === 0) return 'Escolha onde procurar.'
  if (BRAZILIAN_UFS.every((uf) => ufs.includes(uf))) return 'Todo o Brasil.'
  return ufs.length === 1 ? '1 UF escolhida.' : `${ufs.length} UFs escolhidas.`
}
