import { MODALIDADE_IDS } from '../../lib/search/domains.ts'
import { BRAZILIAN_UFS } from '../../lib/search/ufs.ts'

const AT_ONCE = 10

/**
 * The obvious way, for comparing: each UF × modalidade × page of the open set through consulta, ten at a
 * time, a failed page asked three times. Cut off after some seconds; times in milliseconds.
 */
export async function fanOut(
  url: string,
  seconds: number,
): Promise<{ firstRows: number; rows: number; ok: number; failed: number }> {
  const startedAt = performance.now()
  const signal = AbortSignal.timeout(seconds * 1000)
  const queue = BRAZILIAN_UFS.flatMap((uf) =>
    MODALIDADE_IDS.map((modalidade) => ({ uf, modalidade, pagina: 1 })),
  )
  const told = { firstRows: NaN, rows: 0, ok: 0, failed: 0 }

  async function worker(): Promise<void> {
    for (let cell = queue.shift(); cell && !signal.aborted; cell = queue.shift()) {
      const page = await read(cell)
      if (!page) continue
      if (told.rows === 0 && page.data.length > 0) told.firstRows = performance.now() - startedAt
      told.rows += page.data.length
      if (page.paginasRestantes > 0) queue.push({ ...cell, pagina: cell.pagina + 1 })
    }
  }

  async function read({ uf, modalidade, pagina }: (typeof queue)[number]) {
    const path = `/api/consulta/v1/contratacoes/proposta?dataFinal=20991231&uf=${uf}&codigoModalidadeContratacao=${modalidade}&pagina=${pagina}&tamanhoPagina=50`
    for (let tries = 0; tries < 3 && !signal.aborted; tries++) {
      const response = await fetch(url + path, { signal }).catch(() => undefined)
      if (response?.status === 200) {
        told.ok++
        return (await response.json()) as { data: unknown[]; paginasRestantes: number }
      }
      if (response?.status === 204) {
        told.ok++
        return undefined
      }
      await response?.body?.cancel()
      told.failed++
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return told
}
