/** Makes the storage stand-in at an address fail and work again, from outside. */
export function createStorageSwitch(url: string | undefined) {
  async function setFaults(init: RequestInit): Promise<void> {
    if (!url) throw new Error('This cluster has no storage')
    const response = await fetch(`${url}/__storage/faults`, init)
    await response.body?.cancel()
    if (!response.ok) throw new Error(`The storage stand-in answered ${response.status}`)
  }

  return {
    /** Its connections are cut from now on, as those of a server that is away. */
    off: () => setFaults({ method: 'POST', body: JSON.stringify({ kind: 'reset' }) }),
    on: () => setFaults({ method: 'DELETE' }),
  }
}
