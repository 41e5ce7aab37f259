import { z } from 'zod'
import { type Contratacao, parseControlNumber } from '../search/contratacao.ts'
import { UF_NAMES } from '../search/ufs.ts'
import type { RejectedRecord } from '../search/ports.ts'
import * as f from './fields.ts'
import { compact, rejection, sequenceNumber } from './record.ts'
import { cleanDeep } from './text.ts'

/** What `/v1/contratacoes/*` answers. Its page counts are not used: they can be computed. */
export const consultaEnvelopeSchema = z.object({
  data: z.array(z.unknown()),
  totalRegistros: f.count,
})

const RECORD = {
  numeroControlePNCP: f.text,
  anoCompra: f.integer,
  sequencialCompra: f.integer,
  numeroCompra: f.text,
  processo: f.text,
  objetoCompra: f.textOrEmpty,
  informacaoComplementar: f.text,
  modalidadeId: f.integer,
  modalidadeNome: f.text,
  modoDisputaId: f.integer,
  modoDisputaNome: f.text,
  tipoInstrumentoConvocatorioCodigo: f.integer,
  tipoInstrumentoConvocatorioNome: f.text,
  situacaoCompraId: f.integer,
  situacaoCompraNome: f.text,
  srp: f.flag,
  valorTotalEstimado: f.money,
  valorTotalHomologado: f.money,
  orcamentoSigilosoCodigo: f.integer,
  dataPublicacaoPncp: f.date,
  dataAberturaProposta: f.date,
  dataEncerramentoProposta: f.date,
  dataInclusao: f.date,
  dataAtualizacao: f.date,
  dataAtualizacaoGlobal: f.date,
  linkSistemaOrigem: f.link,
  linkProcessoEletronico: f.link,
  usuarioNome: f.text,
  orgaoEntidade: f.anything,
  unidadeOrgao: f.anything,
  amparoLegal: f.anything,
}
const ORGAO = { cnpj: f.cnpj, razaoSocial: f.text, poderId: f.text, esferaId: f.text }
const UNIDADE = {
  ufSigla: f.uf,
  ufNome: f.text,
  municipioNome: f.text,
  codigoIbge: f.codigoIbge,
  codigoUnidade: f.text,
  nomeUnidade: f.text,
}
const AMPARO = { codigo: f.integer, nome: f.text, descricao: f.text }

/**
 * One record of consulta, cleaned, with the fields unknown to us kept. Known fields that cannot be used are
 * left out and counted in `tally`; a record without a number or an objeto is rejected. Never throws.
 */
export function readConsultaRecord(raw: unknown, tally: f.Tally): Contratacao | RejectedRecord {
  const record = readWhole(RECORD, raw, tally)
  if (!record) return rejection(null, 'O registro não é um objeto.')
  const orgao = nested(ORGAO, record.orgaoEntidade, 'orgaoEntidade', tally)
  const unidade = nested(UNIDADE, record.unidadeOrgao, 'unidadeOrgao', tally)

  const given = record.numeroControlePNCP
  const isUsable = given !== undefined && parseControlNumber(given) !== undefined
  const numero = isUsable ? given : sequenceNumber(orgao?.cnpj, record.anoCompra, record.sequencialCompra)
  const parts = numero && parseControlNumber(numero)
  if (!parts) return rejection(given ?? null, 'Sem número de controle do PNCP utilizável.')
  if (record.objetoCompra === undefined) return rejection(numero, 'Sem objeto da contratação.')

  return compact({
    ...record,
    numeroControlePNCP: numero,
    anoCompra: parts.ano,
    sequencialCompra: parts.sequencial,
    objetoCompra: record.objetoCompra,
    orgaoEntidade: { ...orgao, cnpj: orgao?.cnpj ?? parts.cnpj, razaoSocial: orgao?.razaoSocial ?? '' },
    unidadeOrgao: compact({
      ...unidade,
      ufNome: unidade?.ufNome ?? (unidade?.ufSigla && UF_NAMES[unidade.ufSigla]),
    }),
    amparoLegal: nested(AMPARO, record.amparoLegal, 'amparoLegal', tally),
  })
}

/** An object inside the record; undefined, and counted, when something else stands there. */
function nested<F extends f.Fields>(fields: F, raw: unknown, name: string, tally: f.Tally) {
  if (raw === null || raw === undefined) return undefined
  const values = readWhole(fields, raw, tally, `${name}.`)
  if (!values) tally.set(name, (tally.get(name) ?? 0) + 1)
  return values
}

/** `readFields`, and whatever else the object has, cleaned. */
function readWhole<F extends f.Fields>(fields: F, raw: unknown, tally: f.Tally, prefix = '') {
  const values = f.readFields(fields, raw, tally, prefix)
  if (!values || !f.isRecord(raw)) return undefined
  const others: Record<string, unknown> = {}
  for (const name in raw) {
    // Assigning to `__proto__` would not make a field.
    if (Object.hasOwn(fields, name) || name === '__proto__') continue
    const value = cleanDeep(raw[name])
    if (value !== undefined) others[name] = value
  }
  return { ...others, ...values }
}
