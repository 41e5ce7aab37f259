'use client'

import ErrorPage from './error.tsx'
import './globals.css'

/** Stands in for the root layout when that fails. */
export default function GlobalError(props: { error: Error; reset: () => void }) {
  return (
    <html lang="pt-BR">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
