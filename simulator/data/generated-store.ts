import { DAY_SECONDS, dayOf, formatDay } from './civil.ts'
import {
  codigoUnidadeOf,
  isSealed,
  lacksEsfera,
  modoDisputaOf,
  recordOf,
  situacaoOf,
} from './generated-record.ts'
import { microsecondOf } from './draws.ts'
import { type GeneratorOptions, generate } from './generator.ts'
import { objetoOf } from './objetos.ts'
import { ORGAOS, type Orgao } from './orgaos.ts'
import { PLACES } from './places.ts'
import { portalIndexOf } from './portais.ts'
import { exponential, hexId, mix, unit } from './random.ts'
import type { Store } from './store.ts'
import { UFS } from './volume.ts'

/** A store of generated contratações: about 40 bytes each, records being made when asked for. */
export function createGeneratedStore(options: GeneratorOptions): Store {
  const columns = generate(options)
  const { size, key: keys, published, opens, closes, orgao: orgaoIndexes, modalidade, value } = columns
  const situacao = Uint8Array.from({ length: size }, (_, row) => situacaoOf(keyOf(row)))
  const modoDisputa = Uint8Array.from({ length: size }, (_, row) =>
    modoDisputaOf(keyOf(row), modalidade[row] as number, closes[row] as number),
  )
  const orgaoByCnpj = new Map(ORGAOS.map(({ cnpj }, index) => [cnpj, index]))
  const municipioIds = new Map(PLACES.map((place, index) => [place.ibge, String(101 + index * 7)]))

  function keyOf(row: number): number {
    return keys[row] as number
  }
  function orgaoAt(row: number): Orgao {
    return ORGAOS[orgaoIndexes[row] as number] as Orgao
  }

  /** 30% are corrected after a few days. */
  function rectifiedAt(row: number, now: number): number {
    const first = published[row] as number
    if (unit(keyOf(row), 501) >= 0.3) return first
    const moment = first + Math.round(exponential(keyOf(row), 502, 4 * DAY_SECONDS))
    return moment <= now ? moment : first
  }

  /** A direct purchase has its result at once; the others days after the deadline, if ever. */
  function resultAt(row: number): number {
    const deadline = closes[row] as number
    if (unit(keyOf(row), 503) > (deadline ? 0.8 : 0.9)) return Infinity
    if (!deadline) return (published[row] as number) + 60
    return deadline + DAY_SECONDS + Math.round(exponential(keyOf(row), 504, 8 * DAY_SECONDS))
  }

  const hasResult = (row: number, now: number) => resultAt(row) <= now

  function updated(row: number, now: number): number {
    const own = rectifiedAt(row, now)
    const result = resultAt(row)
    // A file is added two seconds after the record, most often.
    const file = unit(keyOf(row), 505) < 0.8 ? Math.min((published[row] as number) + 2, now) : 0
    return Math.max(own, file, result <= now ? result : 0)
  }

  return {
    size,
    published: published.subarray(0, size),
    opens,
    closes,
    modalidade,
    situacao,
    modoDisputa,
    value,
    uf: columns.uf,
    ufs: UFS,

    esfera: (row) => (lacksEsfera(keyOf(row)) ? '' : orgaoAt(row).esferaId),
    ibge: (row) => orgaoAt(row).place.ibge,
    municipioId: (row) => municipioIds.get(orgaoAt(row).place.ibge) ?? '',
    cnpj: (row) => orgaoAt(row).cnpj,
    codigoUnidade: (row) => codigoUnidadeOf(keyOf(row), orgaoAt(row)),
    objeto: (row) => objetoOf(keyOf(row), modalidade[row] as number, orgaoAt(row)),
    usuarioId: (row) => String(3 + portalIndexOf(keyOf(row)) * 11),
    updated,
    hasResult,

    find(cnpj, ano, sequencial) {
      const orgao = orgaoByCnpj.get(cnpj)
      if (orgao === undefined) return undefined
      for (let row = 0; row < size; row++) {
        if (orgaoIndexes[row] !== orgao || columns.sequencial[row] !== sequencial) continue
        if (Number(formatDay(dayOf(published[row] as number)).slice(0, 4)) === ano) return row
      }
      return undefined
    },

    contratacao: (row, now) =>
      recordOf({
        key: keyOf(row),
        orgao: orgaoAt(row),
        modalidade: modalidade[row] as number,
        sequencial: columns.sequencial[row] as number,
        published: published[row] as number,
        opens: opens[row] as number,
        closes: closes[row] as number,
        value: value[row] as number,
        updated: rectifiedAt(row, now),
        updatedGlobal: updated(row, now),
        hasResult: hasResult(row, now),
      }),

    extras(row, now) {
      const key = keyOf(row)
      const fraction = fractionOf(key)
      return {
        id: hexId(key),
        orgaoId: String(1000 + (orgaoIndexes[row] as number) * 13),
        unidadeId: String(40_000 + (orgaoIndexes[row] as number) * 17 + Number(this.codigoUnidade(row))),
        municipioId: this.municipioId(row),
        usuarioId: this.usuarioId(row),
        publishedFraction: fraction,
        updatedFraction: fraction,
        sigiloso: isSealed(key, value[row] as number),
        hasResult: hasResult(row, now),
      }
    },
  }
}

/** Microseconds, at times nanoseconds, rarely nothing. */
function fractionOf(key: number): string {
  const microseconds = microsecondOf(key)
  if (microseconds === 0) return ''
  const nanoseconds = unit(key, 506) < 0.4 ? String(mix(key, 507) % 1000).padStart(3, '0') : ''
  return `.${String(microseconds).padStart(6, '0')}${nanoseconds}`
}
