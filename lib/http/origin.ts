/**
 * Where whoever asks reaches us: as it is set, else as they asked. The address that a replica knows of itself is its own,
 * behind a balancer, and leads nobody anywhere.
 */
export function originFor({ url, headers }: Request, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl
  const { protocol, host } = new URL(url)
  return `${protocol}//${headers.get('host') ?? host}`
}
