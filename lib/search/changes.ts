import type { SourcedContratacao } from './contratacao.ts'
import type { Known } from './merge.ts'
import { instantOf } from './time.ts'

/** The fields whose change is told: what a row shows, and a person acts on. */
export const TOLD_FIELDS = [
  'objetoCompra',
  'situacaoCompraId',
  'dataAberturaProposta',
  'dataEncerramentoProposta',
  'valorTotalEstimado',
  'valorTotalHomologado',
  'modalidadeId',
  'modoDisputaId',
  'tipoInstrumentoConvocatorioCodigo',
  'srp',
  'numeroCompra',
  'processo',
  'informacaoComplementar',
  'linkSistemaOrigem',
] as const
export type ToldField = (typeof TOLD_FIELDS)[number]

/** The two sources word these differently, so only what one says after itself is a change. */
const WORDED: ReadonlySet<ToldField> = new Set([
  'objetoCompra',
  'numeroCompra',
  'processo',
  'informacaoComplementar',
  'linkSistemaOrigem',
])

type Value = string | number | boolean

/** What a field was and is. `de` null: the PNCP itself said that there was none. */
export type FieldChange = { campo: ToldField; de: Value | null; para: Value }

/**
 * What one reading changed of a contratação. `mudouEm` is when the PNCP says that its record changed, null where it
 * does not say; `notadaEm` when we read it. Epoch milliseconds.
 */
export type Change = { mudouEm: number | null; notadaEm: number; campos: FieldChange[] }

/** Of each contratação so many changes are kept, the latest. */
export const CHANGES_KEPT = 10

/**
 * What a reading has changed, `before` being what was known and `after` what came of both; undefined when nothing
 * that is told. What one source says otherwise than the other of the same state of the record is no change, and
 * neither is what was unknown so far: it was learned.
 */
export function changeOf(
  before: Known,
  { contratacao, fonte, lidoEm }: SourcedContratacao,
  after: Known,
): Change | undefined {
  const [was, is] = [before.contratacao, after.contratacao]
  const [wasAt, isAt] = [secondOf(was.dataAtualizacao), secondOf(contratacao.dataAtualizacao)]
  const sameSource = before.atualizacaoFonte === fonte
  if (isAt < wasAt || (isAt === wasAt && !sameSource)) return undefined
  // Only consulta gives every field: what it left out was not there.
  const isWhole = fonte === 'consulta' && before.fontes.includes('consulta')
  const campos = TOLD_FIELDS.flatMap((campo): FieldChange[] => {
    const [de, para] = [was[campo], is[campo]]
    if (de === para || para === undefined || (de === undefined && !isWhole)) return []
    if (!sameSource && WORDED.has(campo)) return []
    return sameAs(campo, de, para) ? [] : [{ campo, de: de ?? null, para }]
  })
  if (campos.length === 0) return undefined
  const at = isAt > wasAt ? instantOf(isAt) : NaN
  // A date of the PNCP that lies ahead, or is none, says nothing of when.
  return { mudouEm: at <= lidoEm ? at : null, notadaEm: lidoEm, campos }
}

/** When the row is said to have changed: when it did, else when that was noticed. */
export function instantOfChange({ mudouEm, notadaEm }: Change): number {
  return mudouEm ?? notadaEm
}

function secondOf(date: string | undefined): string {
  return date?.slice(0, 19) ?? ''
}

/** Busca writes dates to the minute; blanks and capitals are nothing to tell. */
function sameAs(campo: ToldField, de: Value | undefined, para: Value): boolean {
  if (typeof de !== 'string' || typeof para !== 'string') return false
  if (campo.startsWith('data')) return de.slice(0, 16) === para.slice(0, 16)
  return blanksAside(de) === blanksAside(para)
}

function blanksAside(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
