import type { Known } from '../../search/merge.ts'
import type { Uf } from '../../search/ufs.ts'
import type { Client } from './connections.ts'
import { storable } from './storable.ts'

/** Keeps the first name read of each município. */
export async function rememberMunicipios(client: Client, rows: readonly { known: Known }[]): Promise<void> {
  const found = new Map<string, [codigo: string, uf: string, nome: string]>()
  for (const { known } of rows) {
    const { codigoIbge, ufSigla, municipioNome } = known.contratacao.unidadeOrgao
    if (!codigoIbge || !ufSigla || !municipioNome || found.has(codigoIbge)) continue
    found.set(codigoIbge, [storable(codigoIbge), storable(ufSigla), storable(municipioNome)])
  }
  if (found.size === 0) return
  const columns = [0, 1, 2].map((at) => [...found.values()].map((values) => values[at]))
  await client.query(
    `INSERT INTO bidiq.municipio (codigo_ibge, uf, nome)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`,
    columns,
  )
}

/** By name. */
export async function listMunicipios(
  client: Client,
  uf: Uf,
): Promise<{ codigoIbge: string; nome: string }[]> {
  const { rows } = await client.query<{ codigoIbge: string; nome: string }>(
    'SELECT codigo_ibge AS "codigoIbge", nome FROM bidiq.municipio WHERE uf = $1 ORDER BY nome',
    [uf],
  )
  return rows
}
