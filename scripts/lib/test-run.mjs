import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { fail, say } from './console.mjs'
import { ensureProgram } from './debian.mjs'
import { childEnv, commandOf, ROOT } from './paths.mjs'
import { run } from './process.mjs'
import { CLUSTER_PROGRAMS } from './programs.mjs'
import { startTestServers } from './test-servers.mjs'

const REPORTS = join(ROOT, '.data', 'test')
const STRICT = process.env.CI === 'true' || process.env.CI === '1'

/** Runs every step even when one fails, and resolves with the exit code. */
export async function runTests([part, ...extra]) {
  if (part !== undefined && part !== 'unit' && part !== 'e2e') {
    fail('use npm test, npm test -- unit ou npm test -- e2e', `unknown part: ${part}`)
  }
  mkdirSync(REPORTS, { recursive: true })
  const failedSteps = []
  const total = { passed: 0, failed: 0, skipped: 0 }
  const step = async (name, start) => {
    say(name)
    if ((await start()) !== 0) failedSteps.push(name)
  }
  const suite = async (name, start) => {
    say(name)
    const counts = await start()
    for (const key of Object.keys(total)) total[key] += counts[key]
    if (counts.failed > 0) failedSteps.push(name)
  }

  if (!part) {
    await step('format', () => tool([commandOf('prettier'), '--check', '.']))
    await step('lint', () => tool([commandOf('eslint'), '.']))
    await step('types', checkTypes)
  }
  if (part !== 'e2e') await suite('unit', () => vitest(extra))
  if (part !== 'unit') await suite('e2e', () => endToEnd(extra))

  if (STRICT && total.skipped > 0) failedSteps.push('skipped tests (CI=true)')
  if (failedSteps.length > 0) say(`falhou / failed: ${failedSteps.join(', ')}`)
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  return failedSteps.length > 0 ? 1 : 0
}

function tool(commandAndArgs, env = {}) {
  return run(process.execPath, commandAndArgs, { cwd: ROOT, env: childEnv(env) })
}

async function checkTypes() {
  const code = await tool([commandOf('next'), 'typegen'])
  return code || tool([commandOf('@typescript/native', 'tsc'), '--noEmit'])
}

async function vitest(extra) {
  ensureProgram('libreoffice')
  ensureProgram('openpyxl')
  ensureProgram('nginx')
  const file = freshReport('vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const servers = await startTestServers()
  const code = await tool([commandOf('vitest'), 'run', ...reporters, ...extra], servers.env)
  await servers.stop()
  return counted(
    file,
    code,
    ({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      // A file that could not even be loaded has no failed test to show for it.
      failed:
        numFailedTests +
        testResults.filter(
          ({ status, assertionResults }) =>
            status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
        ).length,
      skipped: numPendingTests + numTodoTests,
    }),
  )
}

async function endToEnd(extra) {
  const hasChromium = ensureProgram('chromium')
  if (!hasChromium && !STRICT) return { passed: 0, failed: 0, skipped: 1 }
  // Every program is looked for, so that all that are missing are named.
  const hasCluster = CLUSTER_PROGRAMS.map(ensureProgram).every(Boolean)
  if ((await ensureBuilt()) !== 0) return { passed: 0, failed: 1, skipped: 0 }

  const file = freshReport('playwright.json')
  const alone = ['desktop', 'mobile', 'tablet', 'visual'].map((project) => `--project=${project}`)
  const projects = hasCluster || STRICT ? [] : alone
  const args = [commandOf('playwright'), 'test', '--reporter=list,json', ...projects, ...extra]
  const code = await tool(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  return counted(file, code, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    // Unseen by Playwright: the tests of the cluster that were left out.
    skipped: stats.skipped + Number(projects.length > 0),
  }))
}

function freshReport(name) {
  const file = join(REPORTS, name)
  rmSync(file, { force: true })
  return file
}

/** A runner that failed without a failed test (it crashed, or found no tests) counts as one failure. */
function counted(file, code, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
