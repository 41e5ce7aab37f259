/** The hash with the state, and the stream with the events. */
export function keysOf(searchId: string): string[] {
  const key = `bidiq:progress:${searchId}`
  return [key, `${key}:log`]
}

export function channelOf(searchId: string): string {
  return `bidiq:progress:${searchId}:events`
}

/** The search whose channel it is; undefined when it is none of ours. */
export function searchOfChannel(channel: string): string | undefined {
  return /^bidiq:progress:(.+):events$/.exec(channel)?.[1]
}
