'use client'

import { Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'

const STORAGE_KEY = 'bidiq-theme'
const DARK = '(prefers-color-scheme: dark)'

/** Another tab has chosen. */
function onStorage({ key, newValue }: StorageEvent) {
  if (key === STORAGE_KEY && newValue) document.documentElement.dataset['theme'] = newValue
}

function subscribe(onChange: () => void) {
  const media = matchMedia(DARK)
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  media.addEventListener('change', onChange)
  addEventListener('storage', onStorage)
  return () => {
    observer.disconnect()
    media.removeEventListener('change', onChange)
    removeEventListener('storage', onStorage)
  }
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme ? theme === 'dark' : matchMedia(DARK).matches
}

function choose(theme: 'light' | 'dark') {
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(STORAGE_KEY, theme)
  } catch {
    // Storage may be blocked: the choice then lasts as long as the page.
  }
}

/** Follows the system until the user chooses; the choice is remembered (public/first.js reads it). */
export function ThemeToggle() {
  const dark = useSyncExternalStore(subscribe, isDark, () => false)
  const Icon = dark ? Sun : Moon
  const label = dark ? 'Usar tema claro' : 'Usar tema escuro'
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={label}
      title={label}
      onClick={() => choose(dark ? 'light' : 'dark')}
    >
      <Icon aria-hidden size={18} />
    </Button>
  )
}
