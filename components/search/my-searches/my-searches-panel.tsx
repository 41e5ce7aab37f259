import { useMinute } from '../../ui/external.ts'
import { SidePanel } from '../../ui/side-panel.tsx'
import { MySearchesFiles } from './my-searches-files.tsx'
import { mySearches } from './my-searches-store.ts'
import { RecentSearches } from './recent-searches.tsx'
import { SavedSearches } from './saved-searches.tsx'

/** The saved and the recent searches, over whatever page one is on. */
export default function MySearchesPanel({
  onClose,
  returnFocus,
}: {
  onClose: () => void
  returnFocus: () => void
}) {
  const mine = mySearches.use()
  const now = useMinute()
  return (
    <SidePanel title="Minhas pesquisas" open onClose={onClose} returnFocus={returnFocus}>
      <div className="grid gap-6">
        <SavedSearches salvas={mine.salvas} now={now} headingId="painel-salvas" onGo={onClose} />
        <RecentSearches recentes={mine.recentes} now={now} headingId="painel-recentes" onGo={onClose} />
        <MySearchesFiles mine={mine} />
        <p className="text-xs text-muted">
          Ficam só neste navegador. Para levar a outro, exporte e importe lá; para mostrar a alguém, copie o
          link.
        </p>
      </div>
    </SidePanel>
  )
}
