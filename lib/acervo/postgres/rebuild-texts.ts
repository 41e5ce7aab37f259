import type { Contratacao } from '../../search/contratacao.ts'
import { searchable } from '../../search/text.ts'
import type { Client } from './connections.ts'
import { lexemesOf, toTsvector } from './words.ts'

const ROWS_AT_ONCE = 2_000

/** Keys made by an earlier version of the text rules do not compare with today's: they are made again, all at once. */
export async function rebuildTexts(client: Client): Promise<void> {
  for (let after = ''; ;) {
    const { rows } = await client.query<{ numero: string; record: string }>(
      'SELECT numero, record FROM bidiq.contratacao WHERE numero > $1 ORDER BY numero LIMIT $2',
      [after, ROWS_AT_ONCE],
    )
    if (rows.length === 0) return
    const textos = rows.map(({ record }) => searchable((JSON.parse(record) as Contratacao).objetoCompra))
    await client.query(
      `UPDATE bidiq.contratacao c SET texto = r.texto, palavras = ${toTsvector('r.palavras')}
       FROM unnest($1::text[], $2::text[], $3::text[]) AS r (numero, texto, palavras) WHERE c.numero = r.numero`,
      [rows.map(({ numero }) => numero), textos, textos.map(lexemesOf)],
    )
    after = rows.at(-1)!.numero
  }
}
