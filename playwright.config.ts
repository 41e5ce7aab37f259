import { defineConfig } from 'playwright/test'
import { appServer, simulatorServer } from './e2e/servers.ts'
import { APP as VISUAL_APP, visualServers } from './e2e/visual/servers.ts'

const APP_PORT = 3110
const SIMULATOR_PORT = 4110
const CLUSTER_TEST = /cluster-.*\.spec/
const VISUAL_TEST = /visual\.spec/

/** Which servers the command line needs: it names a project or files, or runs them all. */
const chosen = process.argv.filter((arg) => /\.spec|^--project|^(cluster|visual)$/.test(arg))
const isChosen = (what: RegExp) => chosen.length === 0 || chosen.some((arg) => what.test(arg))
const hasVisual = isChosen(/visual/)
const hasApp = chosen.length === 0 || !chosen.every((arg) => /visual/.test(arg))

const CHROMIUM = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://127.0.0.1:${APP_PORT}`,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    trace: 'retain-on-failure',
    launchOptions: CHROMIUM,
  },
  // The README shows some of them: docs/decisions/pictures.md.
  snapshotPathTemplate: 'docs/screens/{arg}{ext}',
  projects: [
    {
      name: 'desktop',
      testIgnore: [CLUSTER_TEST, VISUAL_TEST],
      use: { viewport: { width: 1280, height: 800 } },
    },
    // Only the tests tagged @mobile run at this width too.
    {
      name: 'mobile',
      testIgnore: [CLUSTER_TEST, VISUAL_TEST],
      grep: /@mobile/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    // The same with @tablet: cards, touched, with the room for a bar of filters.
    {
      name: 'tablet',
      testIgnore: [CLUSTER_TEST, VISUAL_TEST],
      grep: /@tablet/,
      use: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    // Three replicas behind nginx, which their tests start (e2e/support-cluster.ts).
    { name: 'cluster', testMatch: CLUSTER_TEST, timeout: 60_000 },
    // A picture of every main state, compared with the one in docs/screens.
    {
      name: 'visual',
      testMatch: VISUAL_TEST,
      timeout: 90_000,
      expect: { toHaveScreenshot: { maxDiffPixels: 60, threshold: 0.2 } },
      use: {
        baseURL: VISUAL_APP,
        launchOptions: {
          ...CHROMIUM,
          args: [
            ...CHROMIUM.args,
            '--font-render-hinting=none',
            '--disable-lcd-text',
            '--force-color-profile=srgb',
          ],
        },
      },
    },
  ],
  webServer: [
    ...(hasVisual ? visualServers : []),
    ...(hasApp
      ? [
          simulatorServer({ name: 'simulator', port: SIMULATOR_PORT }, '--rows 50000 --days 60'),
          appServer({
            name: 'app',
            port: APP_PORT,
            simulatorPort: SIMULATOR_PORT,
            data: '.data/e2e',
            // Only the tests of alerts have somebody listen there.
            smtpPort: 4125,
          }),
        ]
      : []),
  ],
})
