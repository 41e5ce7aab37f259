import { describe, expect, test } from 'vitest'
import { bySize, inLanes, nationwide } from './fetch-order.ts'
import type { SweepWindow } from './ports.ts'
import { BRAZILIAN_UFS, UFS, type Uf } from './ufs.ts'

const task = (uf: Uf | null, modalidade: number | null = null) => {
  const window: SweepWindow = { kind: 'abertas', uf, modalidade, firstDay: null, lastDay: null }
  return { window, answers: [window] }
}
type Task = ReturnType<typeof task>
const ufsOf = (tasks: Task[]) => tasks.map(({ window }) => window.uf)

describe('bySize', () => {
  test('the largest first, the smallest second, the others by size', () => {
    expect(ufsOf(bySize((['AP', 'RJ', 'SP', 'AC'] as const).map((uf) => task(uf))))).toEqual([
      'SP',
      'AP',
      'RJ',
      'AC',
    ])
    expect(ufsOf(bySize([task('AC')]))).toEqual(['AC'])
    expect(bySize([])).toEqual([])
  })

  test('knows every UF, and loses none', () => {
    const ordered = ufsOf(bySize(UFS.map((uf) => task(uf))))
    expect(ordered.slice(0, 2)).toEqual(['SP', 'EX'])
    expect([...ordered].sort()).toEqual([...UFS].sort())
  })
})

describe('nationwide', () => {
  test('many UFs become one reading that answers them all', () => {
    const tasks = BRAZILIAN_UFS.map((uf) => task(uf))
    expect(nationwide(tasks)).toEqual([
      { window: task(null).window, answers: tasks.map(({ window }) => window) },
    ])
  })

  test.each([
    ['few', BRAZILIAN_UFS.slice(0, 7)],
    ['many without the largest', BRAZILIAN_UFS.filter((uf) => uf !== 'SP').slice(0, 20)],
  ])('%s are read one by one', (_, ufs) => {
    expect(ufsOf(nationwide(ufs.map((uf) => task(uf)))).sort()).toEqual([...ufs].sort())
  })

  test('windows that differ in more than their UF are grouped apart', () => {
    const tasks = [
      ...BRAZILIAN_UFS.map((uf) => task(uf, 6)),
      ...BRAZILIAN_UFS.map((uf) => task(uf, 8)),
      task('SP', 9),
    ]
    expect(
      nationwide(tasks).map(({ window, answers }) => [window.uf, window.modalidade, answers.length]),
    ).toEqual([
      [null, 6, 27],
      [null, 8, 27],
      ['SP', 9, 1],
    ])
  })
})

describe('inLanes', () => {
  /** More than a source serves at once, and far from all. */
  const isFew = (count: number) => count > 4 && count <= 12
  const MANY = -1

  /** Works on the tasks in turns, and tells how many were under way at most, together and of one UF. */
  async function run(tasks: Task[]) {
    const busy: (Uf | null)[] = []
    const most = { all: 0, ofUf: 0 }
    const ends = await inLanes(tasks, async (one) => {
      const { uf } = one.window
      busy.push(uf)
      most.all = Math.max(most.all, busy.length)
      most.ofUf = Math.max(most.ofUf, busy.filter((other) => other === uf).length)
      for (let turn = 0; turn < 3; turn++) await Promise.resolve()
      busy.splice(busy.indexOf(uf), 1)
      return one
    })
    return { ends, most }
  }

  test.each([
    ['one UF uses four lanes', ['SP'], 4, 4],
    ['two UFs share them', ['SP', 'RJ'], 4, 2],
    ['many UFs go one window at a time each, a few at once', BRAZILIAN_UFS, MANY, 1],
    ['the whole country is one', [null], 4, 4],
  ] as [string, (Uf | null)[], number, number][])('%s', async (_, ufs, all, ofUf) => {
    const tasks = ufs.flatMap((uf) => [1, 2, 3, 4, 5, 6].map((modalidade) => task(uf, modalidade)))
    const { ends, most } = await run(tasks)
    expect(new Set(ends)).toEqual(new Set(tasks))
    expect(ends).toHaveLength(tasks.length)
    expect(most).toEqual({ all: all === MANY ? expect.toSatisfy(isFew) : all, ofUf })
  })

  test('nothing to do is done', async () => {
    expect((await run([])).ends).toEqual([])
  })

  test('after a failure nothing more is begun', async () => {
    const begun: (Uf | null)[] = []
    const working = inLanes(
      BRAZILIAN_UFS.map((uf) => task(uf)),
      async ({ window }) => {
        begun.push(window.uf)
        await Promise.resolve()
        if (window.uf === BRAZILIAN_UFS[0]) throw new Error('broken')
      },
    )
    await expect(working).rejects.toThrow('broken')
    await new Promise((resolve) => setImmediate(resolve))
    expect(isFew(begun.length)).toBe(true)
  })
})
