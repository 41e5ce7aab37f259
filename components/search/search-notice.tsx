import { Notice } from '../ui/notice.tsx'
import type { Connection } from './progress/progress-stream.ts'

type Props = {
  /** Why what the user last asked could not be done. */
  failure: string | undefined
  online: boolean
  connection: Connection
  renewed: boolean
  running: boolean
  completed: boolean
}

/** One message at a time, the one that matters most. */
export function SearchNotice({ failure, online, connection, renewed, running, completed }: Props) {
  if (!online)
    return (
      <Notice tone="warn">
        Sem internet. {running && 'A pesquisa continua no servidor. '}Esta página se atualiza quando a conexão
        voltar.
      </Notice>
    )
  if (failure)
    return (
      <Notice tone="bad" role="alert">
        {failure}
      </Notice>
    )
  if (running && connection === 'reconnecting')
    return <Notice tone="warn">Reconectando… A pesquisa continua no servidor.</Notice>
  if (renewed && (running || completed))
    return (
      <Notice tone="brand">
        {running
          ? 'A pesquisa não estava mais no servidor: refazendo.'
          : 'A pesquisa não estava mais no servidor e foi refeita.'}
      </Notice>
    )
  return null
}
