import { defineConfig } from 'playwright/test'

const SIMULATOR = 'http://127.0.0.1:4110'
const APP = 'http://127.0.0.1:3110'
/** Emptied by the command below, before each run. */
const DATA = '.data/e2e'
const CLUSTER_PORT = 3120
const CLUSTER_TEST = /cluster\.spec/

/** Whether the command line leaves the tests of the cluster in: it names a project or files, or runs them all. */
const chosen = process.argv.filter((arg) => /\.spec|^--project|^cluster$/.test(arg))
const hasCluster = chosen.length === 0 || chosen.some((arg) => arg.includes('cluster'))

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: APP,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: CLUSTER_TEST, use: { viewport: { width: 1280, height: 800 } } },
    // Only the tests tagged @mobile run at this width too.
    {
      name: 'mobile',
      testIgnore: CLUSTER_TEST,
      grep: /@mobile/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    // The same with @tablet: cards, touched, with the room for a bar of filters.
    {
      name: 'tablet',
      testIgnore: CLUSTER_TEST,
      grep: /@tablet/,
      use: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    // Three replicas behind nginx, on the port below and the ones after it.
    {
      name: 'cluster',
      testMatch: CLUSTER_TEST,
      timeout: 60_000,
      use: { baseURL: `http://127.0.0.1:${CLUSTER_PORT}` },
    },
  ],
  webServer: [
    ...(hasCluster
      ? [
          {
            name: 'cluster',
            command:
              `exec node scripts/cluster.mjs --port ${CLUSTER_PORT} --demo --storage ` +
              '--rows 20000 --latency 0.3 --seed 7',
            wait: { stdout: /3 réplicas prontas/ },
            timeout: 90_000,
            // Each replica hands over what it runs, and then the servers end that they share.
            gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
          },
        ]
      : []),
    {
      name: 'simulator',
      command: 'exec node simulator/main.ts --port 4110 --rows 50000 --days 60 --latency 0.05 --seed 7',
      wait: { stdout: /PNCP simulator ready: / },
      timeout: 60_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    },
    {
      name: 'app',
      command:
        `rm -rf ${DATA} && mkdir -p ${DATA} && ` +
        `exec node node_modules/next/dist/bin/next start -p 3110 > ${DATA}/app.log 2>&1`,
      url: `${APP}/api/health`,
      timeout: 60_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
      env: {
        NODE_ENV: 'production',
        WARM_SWEEPS: '0',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_MANUAL_SIG_HANDLE: '1',
        PNCP_CONSULTA_URL: `${SIMULATOR}/api/consulta`,
        PNCP_BUSCA_URL: `${SIMULATOR}/api/search/`,
        PNCP_API_URL: `${SIMULATOR}/api/pncp`,
        ACERVO_PATH: `${DATA}/acervo.db`,
        FILES_PATH: `${DATA}/files`,
        // Only the tests of alerts have somebody listen there.
        SMTP_URL: 'smtp://127.0.0.1:4125',
        SMTP_FROM: 'BidIQ <alertas@bidiq.exemplo>',
      },
    },
  ],
})
