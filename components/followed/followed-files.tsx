import { formatCount } from '../ui/format.ts'
import { JsonFiles } from '../ui/json-files.tsx'
import { OUTCOME_TEXTS } from './follow-text.ts'
import { exportText, importText, MOST_BYTES } from './followed-file.ts'
import type { Followed } from './followed-list.ts'
import { changeAll, followed } from './store.ts'

/** Takes what is followed out to a file, and in from one. */
export function FollowedFiles({ list }: { list: Followed }) {
  return (
    <section aria-label="Arquivo da lista">
      <JsonFiles
        of="acompanhadas"
        filename="bidiq-acompanhadas.json"
        isEmpty={list.contratacoes.length === 0 && list.orgaos.length === 0}
        text={() => exportText(list)}
        mostBytes={MOST_BYTES}
        take={take}
      />
    </section>
  )
}

function take(file: string) {
  const { list, added, repeated } = importText(followed.get(), file)
  const isKept = changeAll(list) === 'done'
  const text = importedText(added, repeated)
  return { text: isKept ? text : `${text} ${OUTCOME_TEXTS.notKept}`, isBad: !isKept }
}

function importedText(added: number, repeated: number): string {
  const taken =
    added === 0
      ? 'Nada de novo no arquivo'
      : formatCount(added, 'acompanhada importada', 'acompanhadas importadas')
  return repeated > 0
    ? `${taken}; ${formatCount(repeated, 'já era acompanhada', 'já eram acompanhadas')}.`
    : `${taken}.`
}
