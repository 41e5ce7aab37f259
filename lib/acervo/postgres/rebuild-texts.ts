import type { Contratacao } from '../../search/contratacao.ts'
import type { Item } from '../../search/item.ts'
import { itemTexts } from '../../search/match-itens.ts'
import { searchable } from '../../search/text.ts'
import type { Client } from './connections.ts'
import { itemLexemes } from './itens.ts'
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

/** The same for the texts of items. */
export async function rebuildItemTexts(client: Client): Promise<void> {
  for (let after = ''; ;) {
    const { rows } = await client.query<{ numero: string; record: string }>(
      'SELECT numero, record FROM bidiq.itens WHERE numero > $1 AND record IS NOT NULL ORDER BY numero LIMIT $2',
      [after, ROWS_AT_ONCE],
    )
    if (rows.length === 0) return
    const textos = rows.map(({ record }) => itemTexts(JSON.parse(record) as Item[]))
    await client.query(
      `UPDATE bidiq.itens i SET texto = r.texto, palavras = ${toTsvector('r.palavras')}
       FROM unnest($1::text[], $2::text[], $3::text[]) AS r (numero, texto, palavras) WHERE i.numero = r.numero`,
      [rows.map(({ numero }) => numero), textos, textos.map(itemLexemes)],
    )
    after = rows.at(-1)!.numero
  }
}
