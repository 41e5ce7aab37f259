import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const components = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, text: readFileSync(`components/${file}`, 'utf8') }))

/** What only the tokens of `app/globals.css` may say. */
const OWN = {
  colour: /#[0-9a-f]{3,8}\b(?!['"/?])|\brgba?\(|\bhsl\(|\b(?:bg|text|border|outline|fill|stroke)-\[#/i,
  'size of type': /\btext-\[[\d.]+(?:rem|px)\]/,
  space: /\b(?:p|m|gap)[xytrbl]?-\[[\d.]+(?:rem|px)\]/,
}

test.each(Object.entries(OWN))('no component has a %s of its own', (_, own) => {
  expect(components.filter(({ text }) => own.test(text)).map(({ file }) => file)).toEqual([])
})

test('components are found at all', () => {
  expect(components.map(({ file }) => file)).toContain('ui/button.tsx')
})
