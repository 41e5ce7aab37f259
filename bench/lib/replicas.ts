import { join } from 'node:path'
import { createReplica, type Replica } from './replica.ts'
import { stablePort } from './stable-port.ts'

type Options = {
  folder: string
  /** Of the built application. */
  app: string
  env: Record<string, string>
}

/** The replicas of a cluster, numbered from 1; none at first. */
export function createReplicas({ folder, app, env }: Options) {
  const replicas: Replica[] = []

  function replica(number: number): Replica {
    const found = replicas[number - 1]
    if (!found) throw new RangeError(`There is no replica ${number}`)
    return found
  }

  return {
    replica,
    replicaUrls: () => replicas.map(({ url }) => url),
    /** `host:port` of those of the numbers given, or of all. */
    addresses: (numbers = replicas.map((_, at) => at + 1)) =>
      numbers.map((number) => `127.0.0.1:${replica(number).port}`),

    /** Starts one more, which nginx knows after its next `reloadNginx`. Resolves with its number when it takes searches. */
    async add(): Promise<number> {
      const name = `replica-${replicas.length + 1}`
      const added = createReplica({ name, port: await stablePort(), folder: join(folder, name), app, env })
      const number = replicas.push(added)
      await added.start()
      return number
    },

    isRunning: (number: number) => replica(number).isRunning(),
    /** Starts one that ended. */
    start: (number: number) => replica(number).start(),
    /** As a crash does it. */
    kill: (number: number) => replica(number).kill(),
    killAll: () => Promise.all(replicas.map((each) => each.kill())),
    /** Resolves when it has ended. */
    stop: (number: number, signal?: NodeJS.Signals) => replica(number).stop(signal),
    freeze: (number: number) => replica(number).freeze(),
    thaw: (number: number) => replica(number).thaw(),
  }
}
