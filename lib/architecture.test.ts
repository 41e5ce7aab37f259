import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, posix } from 'node:path'
import { expect, test } from 'vitest'

/** `typeOnly` imports leave nothing at run time. `target` is a path from the root, or a package's name. */
type Import = { from: string; target: string; typeOnly: boolean }

const sources = ['lib', 'app', 'components', 'simulator', 'e2e', 'bench', 'instrumentation.ts']
  .filter((root) => existsSync(root))
  .flatMap((root) =>
    root.endsWith('.ts')
      ? [root]
      : readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && file !== 'lib/architecture.test.ts')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const isTest = (file: string) =>
  /\.test\.tsx?$|\/testing\/|\/(contract(-[a-z]+)?|fixtures?|test-[a-z-]+)\.ts$|^(e2e|bench)\//.test(file)

const imports = sources.flatMap(({ file, text }) =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(import|export)( type)?\s[^'"()]*?from\s+['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([, , type, named, bare]): Import => ({
    from: file,
    target: resolve(file, named ?? bare ?? ''),
    typeOnly: Boolean(type),
  })),
)

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? posix.join(dirname(file), specifier) : specifier
}

const within = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`))
const isBuiltin = (target: string) => target.startsWith('node:')
const isAdapter = (target: string) =>
  /\/(sqlite|memory|redis|local|supabase|smtp|in-process|postgres|bullmq)(\.ts)?$/.test(target)

/** What speaks to a server, and who may use it. */
const drivers: Record<string, RegExp> = {
  ioredis: /^lib\/(redis\/|[a-z-]+\/(gate\/)?(redis|hub|bullmq|cancel-marks|lease)\.ts$)/,
  bullmq: /^lib\/jobs\/bullmq\.ts$/,
  pg: /^lib\/acervo\/postgres\//,
  'pg-cursor': /^lib\/acervo\/postgres\//,
  'nodemailer/lib/smtp-connection': /^lib\/mail\/smtp\.ts$/,
  '@supabase/supabase-js': /^lib\/file-store\/supabase[a-z-]*\.ts$/,
}
const isDriver = (target: string) => target in drivers
const isServerOf = (from: string, target: string) =>
  drivers[target]?.test(from) === true || (within(target, 'lib/redis') && drivers.ioredis!.test(from))

const forbidden: Record<string, (edge: Import) => boolean> = {
  'lib/search imports zod and itself': ({ from, target }) =>
    within(from, 'lib/search') && !isTest(from) && !(target === 'zod' || within(target, 'lib/search')),
  'lib/pncp and lib/acervo import the core, errors, Node, their servers and themselves': ({ from, target }) =>
    within(from, 'lib/pncp', 'lib/acervo') &&
    !isTest(from) &&
    !within(target, 'lib/search', from.split('/', 2).join('/')) &&
    !(target === 'lib/errors.ts' || target === 'zod' || isBuiltin(target) || isServerOf(from, target)),
  'each driver stays in its adapters': ({ from, target }) =>
    within(from, 'lib', 'app', 'components') &&
    !isTest(from) &&
    isDriver(target) &&
    !isServerOf(from, target),
  'lib never imports app or components': ({ from, target }) =>
    within(from, 'lib') && within(target, 'app', 'components'),
  'only lib/adapters.ts picks adapters': ({ from, target, typeOnly }) =>
    within(target, 'lib') &&
    isAdapter(target) &&
    dirname(from) !== dirname(target) &&
    from !== 'lib/adapters.ts' &&
    !(isTest(from) || typeOnly),
  'exceljs reads workbooks in tests and benchmarks': ({ from, target }) =>
    target === 'exceljs' && !isTest(from),
  'simulator and e2e know nothing of lib': ({ from, target }) =>
    within(from, 'simulator', 'e2e') && within(target, 'lib'),
  'components take only the core, the sectors and types from lib': ({ from, target, typeOnly }) =>
    within(from, 'components') &&
    within(target, 'lib') &&
    !within(target, 'lib/search', 'lib/sectors') &&
    !typeOnly,
}

test.each(Object.entries(forbidden))('%s', (_, isForbidden) => {
  expect(imports.filter(isForbidden).map(({ from, target }) => `${from} → ${target}`)).toEqual([])
})

test('no barrel files', () => {
  const barrels = sources.filter(
    ({ file, text }) =>
      /^index\.tsx?$/.test(basename(file)) && /^\s*(export\s[^'"]*\sfrom\s['"][^'"]+['"];?\s*)+$/.test(text),
  )
  expect(barrels.map(({ file }) => file)).toEqual([])
})

test('the environment is read in lib/env.ts', () => {
  const readers = sources.filter(
    ({ file, text }) =>
      /^(lib|app|components)\/|^instrumentation/.test(file) &&
      file !== 'lib/env.ts' &&
      !isTest(file) &&
      /process\.env(?!\.(NEXT_RUNTIME|NEXT_MANUAL_SIG_HANDLE|NEXT_PHASE|NODE_ENV)\b)/.test(text),
  )
  expect(readers.map(({ file }) => file)).toEqual([])
})

test('imports are found at all', () => {
  expect(imports).toContainEqual({ from: 'lib/env.ts', target: 'zod', typeOnly: false })
  expect(imports).toContainEqual({ from: 'lib/log.ts', target: 'lib/env.ts', typeOnly: true })
})
