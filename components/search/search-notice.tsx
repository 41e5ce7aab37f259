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

/** One message at a time, the one that matters most, heard as it comes. */
export function SearchNotice(props: Props) {
  const told = textOf(props)
  return (
    <>
      {/* There before it has anything to say, or nobody would hear that; empty it takes no room. */}
      <div aria-live="polite" className="empty:absolute">
        {told && <Notice tone={told.tone}>{told.text}</Notice>}
      </div>
      {!told && props.failure && (
        <Notice tone="bad" role="alert">
          {props.failure}
        </Notice>
      )}
    </>
  )
}

function textOf({ failure, online, connection, renewed, running, completed }: Props) {
  if (!online)
    return {
      tone: 'warn',
      text: `Sem internet. ${running ? 'A pesquisa continua no servidor. ' : ''}Esta página se atualiza quando a conexão voltar.`,
    } as const
  if (failure) return undefined
  if (running && connection === 'reconnecting')
    return { tone: 'warn', text: 'Reconectando… A pesquisa continua no servidor.' } as const
  if (renewed && (running || completed))
    return {
      tone: 'brand',
      text: running
        ? 'A pesquisa não estava mais no servidor: refazendo.'
        : 'A pesquisa não estava mais no servidor e foi refeita.',
    } as const
  return undefined
}
