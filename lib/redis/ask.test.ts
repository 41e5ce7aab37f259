import { afterAll, describe, expect, test } from 'vitest'
import { ask, script } from './ask.ts'
import { hasRedis, testRedis } from './testing/redis.ts'

const reply = (message: string, more: object = {}) =>
  Object.assign(new Error(message), { name: 'ReplyError', command: { args: ['rows of somebody'] }, ...more })
const failureOf = (error: Error) => ask(Promise.reject(error)).catch((thrown: unknown) => thrown)

test.each([
  reply("OOM command not allowed when used memory > 'maxmemory'."),
  reply('EXECABORT Transaction discarded because of previous errors.', { previousErrors: [reply('OOM no')] }),
  reply('LOADING Redis is loading the dataset in memory'),
  reply("READONLY You can't write against a read only replica."),
  new Error('Command timed out'),
  new Error('Connection is closed.'),
])('a Redis that cannot serve is a store out of reach: $message', async (error) => {
  expect(await failureOf(error)).toMatchObject({ code: 'store_unavailable' })
})

test('any other refusal is a mistake of ours; what was sent is in no error', async () => {
  const failure = await failureOf(reply('WRONGTYPE Operation against a key'))
  expect(failure).not.toHaveProperty('code')
  for (const error of [failure, await failureOf(reply('OOM'))])
    expect(JSON.stringify({ ...(error as Error), cause: (error as Error).cause })).not.toContain('somebody')
})

describe.skipIf(!hasRedis)('with a real server', () => {
  const clients = testRedis()
  afterAll(() => clients.close())

  test('a transaction tells why it was refused', async () => {
    const refused = ask(clients.commands.multi().call('HSET', 'bidiq:test:odd').exec())
    await expect(refused).rejects.toThrow('Redis: ERR wrong number of arguments')
  })

  test('a script that an emptied server has forgotten is told again', async () => {
    const double = script<number>(clients.commands, 'return ARGV[1] * 2')
    expect(await double([], 21)).toBe(42)
    await clients.commands.script('FLUSH')
    expect(await double([], 4)).toBe(8)
  })
})
