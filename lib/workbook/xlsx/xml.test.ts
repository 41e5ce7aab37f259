import { describe, expect, test } from 'vitest'
import { looksEscaped, plainXmlText, xmlAttribute, xmlText } from './xml.ts'

describe('text of a cell', () => {
  test.each([
    ['plain, ação 1', 'plain, ação 1'],
    ['a<b>&c', 'a&lt;b&gt;&amp;c'],
    ['a\u0000\uFFFEb', 'a  b'],
    ['half \uD83D pair', 'half \uFFFD pair'],
    ['😀', '😀'],
    ['a\rb', 'a_x000D_b'],
    ['a\n\tb', 'a\n\tb'],
  ])('%j', (text, xml) => expect(xmlText(text)).toBe(xml))

  /** As Excel reads. */
  const unescaped = (text: string) =>
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

  test.each(['_x0041_', '__x0041__', '_x0041_x0042_', '_x005F_', '_x000d_', 'x_x0041', '_X0041_', '_x004_'])(
    '%j is read back as itself',
    (text) => expect(unescaped(xmlText(text))).toBe(text),
  )

  test('only what Excel would undo looks escaped', () => {
    expect(['_x0041_', '_x00G1_', '_x0041', 'x'].map(looksEscaped)).toEqual([true, false, false, false])
  })
})

test('an attribute keeps its lines and its quotes', () => {
  expect(xmlAttribute('a"b\n\tc')).toBe('a&quot;b&#10;&#9;c')
})

test('what is not a cell has no escapes of cells', () => {
  expect(plainXmlText('IF(A1<2,"_x0041_")')).toBe('IF(A1&lt;2,&quot;_x0041_&quot;)')
})
