import type { Redis } from 'ioredis'
import { ask } from '../redis/ask.ts'

const TTL_SECONDS = 3_600

/**
 * Jobs that their users cancelled: marked, for whoever takes them up later, and called out, for whoever runs
 * them now.
 */
export function createCancelMarks(
  { commands, subscriber }: { commands: Redis; subscriber: Redis },
  {
    prefix,
    onCancel,
    running,
  }: { prefix: string; onCancel: (id: string) => void; running: () => Iterable<string> },
) {
  const channelOfAll = `${prefix}:cancel`
  const keyOf = (id: string) => `${channelOfAll}:${id}`
  const onMessage = (channel: string, id: string) => {
    if (channel === channelOfAll) onCancel(id)
  }
  const has = async (id: string): Promise<boolean> => (await ask(commands.exists(keyOf(id)))) === 1
  const listen = () =>
    void subscriber
      .subscribe(channelOfAll)
      .then(catchUp)
      .catch(() => {})
  /** What was called out while nobody listened is marked. */
  const catchUp = async () => {
    for (const id of running()) if (await has(id)) onCancel(id)
  }
  subscriber.on('message', onMessage)
  subscriber.on('ready', listen)
  if (subscriber.status === 'ready') listen()

  return {
    async set(id: string): Promise<void> {
      await ask(commands.multi().set(keyOf(id), 1, 'EX', TTL_SECONDS).publish(channelOfAll, id).exec())
    },
    has,
    close() {
      subscriber.off('message', onMessage)
      subscriber.off('ready', listen)
    },
  }
}
