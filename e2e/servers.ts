type Instance = { name: string; port: number }

/** A PNCP on localhost, for `webServer` of the configuration. */
export function simulatorServer({ name, port }: Instance, args: string) {
  return {
    name,
    command: `exec node simulator/main.ts --port ${port} --latency 0.05 --seed 7 ${args}`,
    wait: { stdout: /PNCP simulator ready: / },
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
  }
}

type App = Instance & {
  simulatorPort: number
  /** Emptied before it starts. */
  data: string
  smtpPort: number
  env?: Record<string, string>
}

/** The built application against a simulator, for `webServer` of the configuration. */
export function appServer({ name, port, simulatorPort, data, smtpPort, env }: App) {
  const pncp = `http://127.0.0.1:${simulatorPort}/api`
  return {
    name,
    command:
      `rm -rf ${data} && mkdir -p ${data} && ` +
      `exec node node_modules/next/dist/bin/next start -p ${port} > ${data}/app.log 2>&1`,
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
    env: {
      NODE_ENV: 'production',
      WARM_SWEEPS: '0',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_MANUAL_SIG_HANDLE: '1',
      PNCP_CONSULTA_URL: `${pncp}/consulta`,
      PNCP_BUSCA_URL: `${pncp}/search/`,
      PNCP_API_URL: `${pncp}/pncp`,
      ACERVO_PATH: `${data}/acervo.db`,
      FILES_PATH: `${data}/files`,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      SMTP_FROM: 'BidIQ <alertas@bidiq.exemplo>',
      ...env,
    },
  }
}
