import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { row } from '../workbook/fixtures.ts'
import { carry } from './testing/carry.ts'
import { edited, ownWorkbook, type } from './testing/marked.ts'
import { readBytes } from './testing/read.ts'

const run = promisify(execFile)
const installed = hasLibreOffice()
if (!installed && process.env.CI)
  throw new Error('CI must save a workbook in LibreOffice: install libreoffice-calc')

describe.skipIf(!installed)('saved by LibreOffice', () => {
  test('says the same as before', { timeout: 90_000 }, async () => {
    const rows = [row(0), row(1, { objetoCompra: 'com\nquebra' }), row(2, { valorTotalEstimado: 1e12 })]
    const marked = await edited(await ownWorkbook(rows), ({ worksheets: [sheet] }) => {
      type(sheet!, 2, 'Status', 'Participar').note = 'ver com a Ana'
      type(sheet!, 3, 'Visita', new Date('2026-12-03T14:30:00Z')).numFmt = 'dd/mm/yyyy hh:mm'
      type(sheet!, 3, 'Custo', 1234.56)
      type(sheet!, 4, 'Vai', true)
      type(sheet!, 4, 'Conta', { formula: '2*21', result: 42 })
    })
    const before = await readBytes(marked)
    const after = await readBytes(await resaved(marked))
    const shown = ({ rows: read, facts }: typeof before) => ({
      facts,
      // Days left are counted anew.
      rows: read.map(({ own: { diasRestantes: _, ...own }, ...rest }) => ({ ...rest, own })),
    })
    expect(shown(after)).toEqual(shown(before))
    expect(after.rows).toHaveLength(3)
  })

  test('and so does a file that was brought once already', { timeout: 90_000 }, async () => {
    const first = await edited(await ownWorkbook([row(0), row(1)]), ({ worksheets: [sheet] }) => {
      type(sheet!, 2, 'Status', 'Ganha')
      type(sheet!, 3, 'Status', 'Perdida')
      sheet!.addRow([null, 'linha minha'])
    })
    const changed = row(1, { dataEncerramentoProposta: '2026-12-30T10:00:00' })
    const second = await carry(first, [changed, row(2)])
    const third = await carry(await resaved(second.bytes), [changed, row(2)])
    const lines = (name?: string) => third.rows(name).map(({ Status, Novidade }) => [Status, Novidade])
    expect(lines()).toEqual([
      ['Perdida', null],
      [null, null],
    ])
    expect(third.rows('Saíram da pesquisa')).toMatchObject([
      { Status: 'Ganha', 'Por que está aqui': 'Não localizada', 'Valor estimado': 1000.5 },
      { Objeto: 'linha minha', 'Por que está aqui': 'Linha sua' },
    ])
  })
})

async function resaved(bytes: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-lo-'))
  try {
    await writeFile(join(folder, 'file.xlsx'), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const to = ['--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'file.xlsx')]
    await run('soffice', ['--headless', profile, ...to])
    return await readFile(join(folder, 'out', 'file.xlsx'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
