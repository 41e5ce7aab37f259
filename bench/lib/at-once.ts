/** Does some work for every item, `most` at a time. The results are in the order of the items. */
export async function atOnce<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T, at: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = [...items.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1], next[0])
  }
  await Promise.all(Array.from({ length: most }, worker))
  return results
}
