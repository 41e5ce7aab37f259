import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'

/** Geist, which comes with Next: docs/decisions/pictures.md. */
const LETTERS = 'next-devtools/server/font/geist-latin.woff2'
const MONO = 'next-devtools/server/font/geist-mono-latin.woff2'
/** All signs, the arrows among them, in one weight. */
const SIGNS = 'compiled/@vercel/og/Geist-Regular.ttf'

const CSS = `
  ${face('our letters', LETTERS, '100 900')}
  ${face('our mono', MONO, '100 900')}
  ${face('our signs', SIGNS, '400')}
  html, body { font-family: 'our letters', 'our signs' !important }
  code, kbd, pre, samp, .font-mono { font-family: 'our mono', 'our signs' !important }`

/** The page is written in fonts of ours, whatever the machine has. They come before anything is laid out. */
export async function useOwnFonts(page: Page) {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, CSS)
}

function face(family: string, file: string, weight: string): string {
  const bytes = readFileSync(`node_modules/next/dist/${file}`).toString('base64')
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}) }`
}
