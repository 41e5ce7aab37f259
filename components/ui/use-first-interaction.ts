import { useEffect, useEffectEvent } from 'react'

const SIGNS = ['pointerdown', 'keydown', 'focusin'] as const

/** Runs once, when somebody first touches the page: what is loaded then does not delay its first sight. */
export function useFirstInteraction(run: () => void): void {
  const onFirst = useEffectEvent(run)
  useEffect(() => {
    const controller = new AbortController()
    const once = () => {
      controller.abort()
      onFirst()
    }
    for (const sign of SIGNS) addEventListener(sign, once, { signal: controller.signal, passive: true })
    return () => controller.abort()
  }, [])
}
