import { appServer, simulatorServer } from '../servers.ts'

const PORT = 3130
const SIMULATOR_PORT = 4130

export const APP = `http://127.0.0.1:${PORT}`
export const SIMULATOR = `http://127.0.0.1:${SIMULATOR_PORT}`
export const DATA = '.data/visual'

/** An application and its PNCP for which it is always the same moment (still-clock.ts), and nothing is read by itself. */
export const visualServers = [
  simulatorServer(
    { name: 'visual simulator', port: SIMULATOR_PORT },
    '--rows 60000 --days 30 --now 2026-03-10T10:30:00',
  ),
  appServer({
    name: 'visual app',
    port: PORT,
    simulatorPort: SIMULATOR_PORT,
    data: DATA,
    smtpPort: 4135,
    env: {
      ITENS_PER_MINUTE: '0',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ./e2e/visual/still-app.ts`,
    },
  }),
]
