import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,simulator,components,app,bench,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Processes and not threads: tests start worker threads of their own and open SQLite files.
    pool: 'forks',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    testTimeout: 20_000,
  },
})
