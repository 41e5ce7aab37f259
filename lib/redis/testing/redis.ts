import { connectRedis, type RedisClients } from '../client.ts'

const url = process.env.TEST_REDIS_URL
if (!url && process.env.CI) throw new Error('CI must test the Redis adapters: set TEST_REDIS_URL')

export const hasRedis = Boolean(url)

/** The connections of one more replica to the server of the tests, which may be shared: keys must be one's own. */
export function testRedis(): RedisClients {
  return connectRedis(url ?? '', () => {})
}
