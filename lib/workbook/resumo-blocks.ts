import { MODALIDADES } from '../search/domains.ts'
import { GRUPO_LABELS, TIPO_LABELS } from '../search/labels.ts'
import { GRUPOS } from '../search/row.ts'
import { TIPOS } from '../search/tipo.ts'
import { UF_NAMES, type Uf } from '../search/ufs.ts'
import { NO_VALUE, OUTLIER_VALUE } from '../search/faixas.ts'
import { FAIXA_LABELS, VALUE_BANDS } from '../search/value-bands.ts'
import { UNKNOWN, type Count, type Dimension, type Tally } from './tally.ts'

/** A line's label; a month is a date, its first day. */
export type BlockLine = { label: string | Date; count: Readonly<Count> }
/** What adds up to the total, by one dimension. */
export type Block = { title: string; header: string; lines: BlockLine[] }

type Counts = ReadonlyMap<string, Readonly<Count>>

/** The blocks of the sheet Resumo, in their order. What is not informed is a line of its own, the last. */
export function blocksOf(tally: Tally): Block[] {
  const block = (
    title: string,
    header: string,
    dimension: Dimension,
    order: (counts: Counts) => BlockLine[],
  ) => ({
    title,
    header,
    lines: order(tally.by(dimension)),
  })
  return [
    block('Por situação', 'Situação', 'grupo', listed(GRUPOS, GRUPO_LABELS)),
    block('Por UF', 'UF', 'uf', ranked(ufName, 'Sem UF informada')),
    block('Por modalidade', 'Modalidade', 'modalidade', ranked(modalidadeName, 'Sem modalidade informada')),
    block('Por tipo', 'Tipo', 'tipo', listed(TIPOS, TIPO_LABELS)),
    block('Por mês de publicação no PNCP', 'Mês', 'publicacao', monthly('Sem data de publicação')),
    block(
      'Por mês do fim do recebimento de propostas',
      'Mês',
      'encerramento',
      monthly('Sem prazo informado'),
    ),
    block('Por faixa de valor estimado', 'Faixa', 'faixa', byBand),
  ]
}

/** Those that have most first. */
function ranked(nameOf: (key: string) => string, unknown: string) {
  return (counts: Counts): BlockLine[] => {
    const lines = [...counts].filter(([key]) => key !== UNKNOWN)
    const known = lines.map(([key, count]) => ({ label: nameOf(key), count }))
    known.sort(
      (a, b) => b.count.contratacoes - a.count.contratacoes || a.label.localeCompare(b.label, 'pt-BR'),
    )
    return [...known, ...lineAt(counts, UNKNOWN, unknown)]
  }
}

/** In the order given, those that have none left out. */
function listed<Key extends string>(keys: readonly Key[], labels: Record<Key, string>) {
  return (counts: Counts): BlockLine[] => keys.flatMap((key) => lineAt(counts, key, labels[key]))
}

function monthly(unknown: string) {
  return (counts: Counts): BlockLine[] => {
    const months = [...counts.keys()].filter((key) => key !== UNKNOWN).sort()
    const known = months.flatMap((month) => lineAt(counts, month, new Date(`${month}-01T00:00:00Z`)))
    return [...known, ...lineAt(counts, UNKNOWN, unknown)]
  }
}

/** All of them, so that the shape of the whole is seen. */
function byBand(counts: Counts): BlockLine[] {
  const none = { contratacoes: 0, valor: 0, semValor: 0, atipicos: 0 }
  return [
    ...VALUE_BANDS.map(({ id, label }) => ({ label, count: counts.get(id) ?? none })),
    ...lineAt(counts, NO_VALUE, FAIXA_LABELS[NO_VALUE]),
    ...lineAt(counts, OUTLIER_VALUE, FAIXA_LABELS[OUTLIER_VALUE]),
  ]
}

function lineAt(counts: Counts, key: string, label: string | Date): BlockLine[] {
  const count = counts.get(key)
  return count ? [{ label, count }] : []
}

function ufName(uf: string): string {
  return `${UF_NAMES[uf as Uf]} (${uf})`
}

function modalidadeName(id: string): string {
  return MODALIDADES[Number(id)] ?? `Modalidade ${id}`
}
