import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSimulator, type RunningSimulator } from '../../simulator/server.ts'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { newFolder } from './testing/searches.ts'

const script = join(import.meta.dirname, 'testing/run-search.ts')
const query = JSON.stringify({ ufs: BRAZILIAN_UFS, situacao: 'abertas', termos: 'limpeza' })

let simulator: RunningSimulator
beforeAll(async () => {
  // A clock that stands still: the open set is the same before and after.
  simulator = await startSimulator({ rows: 60_000, latency: 0.5, now: new Date().toISOString() })
})
afterAll(() => simulator.close())

const runToEnd = async (acervoPath: string) => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, simulator.url, acervoPath, query])
  return JSON.parse(stdout) as { status: string; total: number; complete: boolean }
}

const pagesAsked = () =>
  simulator.log().map(({ params, endedAt }) => ({
    uf: params.ufs ?? '',
    page: `${params.ufs} ${params.pagina}`,
    endedAt: endedAt ?? Infinity,
  }))

test.each([6, 14, 22])(
  'killed after %i pages: the next run goes on where it stopped',
  { timeout: 120_000 },
  async (pages) => {
    const acervoPath = join(newFolder(), 'acervo.db')
    simulator.clearLog()
    const doomed = spawn(process.execPath, [script, simulator.url, acervoPath, query], { stdio: 'ignore' })
    await expect
      .poll(() => pagesAsked().filter(({ endedAt }) => endedAt < Infinity).length, {
        timeout: 60_000,
        interval: 10,
      })
      .toBeGreaterThanOrEqual(pages)
    doomed.kill('SIGKILL')
    await once(doomed, 'exit')
    const before = pagesAsked()

    simulator.clearLog()
    const resumed = await runToEnd(acervoPath)
    const after = pagesAsked()
    const asked = new Set(before.map(({ page }) => page))
    for (const uf of BRAZILIAN_UFS) {
      const repeated = after.filter((request) => request.uf === uf && asked.has(request.page))
      expect(repeated.length, `pages of ${uf} asked again`).toBeLessThanOrEqual(1)
    }
    expect(after.length).toBeLessThan(before.length + after.length - pages + BRAZILIAN_UFS.length)

    const fresh = await runToEnd(join(newFolder(), 'acervo.db'))
    expect(resumed).toEqual(fresh)
    expect(resumed).toMatchObject({ status: 'completed', complete: true })

    simulator.clearLog()
    await runToEnd(acervoPath)
    expect(pagesAsked()).toEqual([])
  },
)
