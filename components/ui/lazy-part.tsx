import { lazy, useEffect, useState, type ComponentType } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

type Loaded<P> = { default: ComponentType<P> }
type Load<P> = () => Promise<Loaded<P>>

/**
 * A part of the page whose code comes when it is used. Where it cannot be had the rest of the page stays: that is said
 * in its place, and it is asked for again, also whenever the part is opened once more.
 */
export function lazyPart<P extends object>(load: Load<P>) {
  return lazy(() =>
    load().catch((): Loaded<P> => ({ default: (props) => <Missing load={load} props={props} /> })),
  )
}

/** The same for what nobody misses: it is not there then. */
export function lazyExtra<P extends object>(load: Load<P>) {
  return lazy(() => load().catch((): Loaded<P> => ({ default: () => null })))
}

function Missing<P extends object>({ load, props }: { load: Load<P>; props: P }) {
  const [Found, setFound] = useState<ComponentType<P>>()
  const [failures, setFailures] = useState(0)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    load().then(
      (loaded) => setFound(() => loaded.default),
      () => setFailures((before) => before + 1),
    )
  }, [load, tries])
  if (Found) return <Found {...props} />
  if (failures === 0) return null
  return (
    <Notice
      tone="warn"
      role="alert"
      actions={<Button onClick={() => setTries(tries + 1)}>Tentar de novo</Button>}
    >
      Esta parte da página não pôde ser carregada. Verifique a conexão.
    </Notice>
  )
}
