import { formatCount } from '../../ui/format.ts'
import { JsonFiles } from '../../ui/json-files.tsx'
import { exportText, importText, MOST_BYTES } from './my-searches-file.ts'
import type { MySearches } from './my-searches.ts'
import { mySearches, NOT_KEPT } from './my-searches-store.ts'

/** Takes the saved searches out to a file, and in from one. */
export function MySearchesFiles({ mine }: { mine: MySearches }) {
  return (
    <JsonFiles
      of="pesquisas salvas"
      filename="bidiq-pesquisas.json"
      isEmpty={mine.salvas.length === 0}
      text={() => exportText(mine)}
      mostBytes={MOST_BYTES}
      take={take}
    />
  )
}

function take(file: string) {
  const { mine, added, repeated } = importText(mySearches.get(), file)
  const isKept = mySearches.change(() => mine)
  return { text: `${importedText(added, repeated)}${isKept ? '' : ` ${NOT_KEPT}`}`, isBad: !isKept }
}

function importedText(added: number, repeated: number): string {
  const taken =
    added === 0
      ? 'Nenhuma pesquisa nova no arquivo'
      : formatCount(added, 'pesquisa importada', 'pesquisas importadas')
  return repeated > 0
    ? `${taken}; ${formatCount(repeated, 'já estava salva', 'já estavam salvas')}.`
    : `${taken}.`
}
