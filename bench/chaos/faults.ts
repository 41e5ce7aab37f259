import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import pg from 'pg'
import { note, type Scene } from './scene.ts'
import { takeReplica } from './choose-replica.ts'

/** Does its harm once, and resolves when it has been made good. */
export type Fault = (scene: Scene) => Promise<void>

const FROZEN_MS = 15_000

export const cutRedisConnections: Fault = async (scene) => {
  const redis = new Redis(scene.cluster.redisUrl)
  redis.on('error', () => {}) // another fault may have it away; it connects again
  const kill = (type: string) =>
    redis.call('CLIENT', 'KILL', 'TYPE', type, 'SKIPME', 'yes') as Promise<number>
  const [normal, pubsub] = [await kill('normal'), await kill('pubsub')]
  redis.disconnect()
  note(scene, `Redis: ${normal + pubsub} connections killed`)
}

export const restartRedis: Fault = async (scene) => {
  note(scene, 'Redis killed, its log kept')
  await scene.cluster.restartRedis({ awayMs: scene.random.between(0, 2_000) })
  note(scene, 'Redis started')
}

/** What a machine that loses its power does: the log is given to the disk once a second. */
export const restartRedisBehind: Fault = async (scene) => {
  await scene.cluster.restartRedis({ loseMs: 1_000, awayMs: scene.random.between(0, 2_000) })
  note(scene, 'Redis killed and started, the last second of its log lost')
}

export const emptyRedis: Fault = async (scene) => {
  note(scene, 'Redis killed, its log removed')
  await scene.cluster.restartRedis({ empty: true, awayMs: scene.random.between(0, 1_000) })
  note(scene, 'Redis started, empty')
}

export const killRunner: Fault = (scene) => killReplica(scene, 'runs')

export const killWatched: Fault = (scene) => killReplica(scene, 'is watched')

async function killReplica(scene: Scene, which: 'runs' | 'is watched'): Promise<void> {
  const { cluster, random, kills, busy } = scene
  const chosen = await takeReplica(scene, which)
  if (!chosen) return note(scene, `no replica that ${which} was found to be killed`)
  const { name } = cluster.replica(chosen)
  kills.push({ at: Date.now(), replica: name })
  note(scene, `${name} killed, which ${which}`)
  await cluster.kill(chosen)
  await pause(random.between(1_000, 5_000))
  await cluster.start(chosen)
  note(scene, `${name} started`)
  busy.delete(chosen)
}

export const freezeReplica: Fault = async (scene) => {
  const { cluster, busy } = scene
  const chosen = await takeReplica(scene, 'runs')
  if (!chosen) return note(scene, 'no replica that runs was found to be frozen')
  const { name } = cluster.replica(chosen)
  note(scene, `${name} frozen`)
  cluster.freeze(chosen)
  await pause(FROZEN_MS)
  cluster.thaw(chosen)
  note(scene, `${name} thawed`)
  busy.delete(chosen)
}

export const reloadNginx: Fault = async (scene) => {
  scene.cluster.reloadNginx()
  note(scene, 'nginx reloaded')
}

export const storageAway: Fault = async (scene) => {
  const { cluster, random } = scene
  await cluster.storage.off()
  note(scene, 'storage off')
  await pause(random.between(4_000, 8_000))
  await cluster.storage.on()
  note(scene, 'storage on')
}

export const cutPostgres: Fault = async (scene) => {
  const client = new pg.Client(scene.cluster.databaseUrl)
  await client.connect()
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  await client.end()
  note(scene, `PostgreSQL: ${rowCount} backends terminated`)
}
