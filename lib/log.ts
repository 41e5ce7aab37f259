import { pino, stdTimeFunctions } from 'pino'
import type { Logger } from 'pino'
import type { Settings } from './env.ts'

export type { Logger }

/** One JSON object per line in production, lines for people in development. */
export function createLogger({ logLevel, production }: Pick<Settings, 'logLevel' | 'production'>): Logger {
  return pino({
    level: logLevel,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    ...(!production && {
      transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
    }),
  })
}
