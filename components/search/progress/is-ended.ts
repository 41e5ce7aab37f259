/** Whether a search goes on no more, however it ended. */
export function isEnded(status: string): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled'
}
