import { SourceError, type Acervo, type RecordReader } from './ports.ts'

/** The rest waits for the next reading, said to be unconfirmed. */
const MAX_CONFIRMATIONS = 40
const MAX_MS = 20_000

/**
 * Asks again, one by one, for contratações believed open that a complete reading did not hold. What cannot
 * be asked now stays unconfirmed; nothing here fails a search.
 */
export async function confirmAbsent(
  numeros: string[],
  acervo: Acervo,
  reader: RecordReader,
  signal: AbortSignal,
): Promise<void> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(MAX_MS)])
  for (const numero of numeros.slice(0, MAX_CONFIRMATIONS)) {
    try {
      const reading = await reader.readOne(numero, bounded)
      if (reading) await acervo.upsert([reading])
      else await acervo.remove(numero)
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof SourceError || bounded.aborted) return
      throw error
    }
  }
}
