import type { Contratacao } from '../wire/contratacao.ts'
import { formatDay, formatSeconds, dayOf } from './civil.ts'
import { INSTRUMENTOS, MODALIDADES, MODOS_DISPUTA, SITUACOES, UF_NAMES, amparoLegalOf } from './domains.ts'
import { objetoOf } from './objetos.ts'
import type { Orgao } from './orgaos.ts'
import { PORTAIS, originLink, portalIndexOf } from './portais.ts'
import { below, unit } from './random.ts'

/** What a record is made from: its columns and the moments that depend on the clock. */
export type Facts = {
  key: number
  orgao: Orgao
  modalidade: number
  sequencial: number
  published: number
  opens: number
  closes: number
  value: number
  updated: number
  updatedGlobal: number
  hasResult: boolean
}

/** 3% are not simply published: suspensa, revogada or anulada. */
export function situacaoOf(key: number): number {
  const draw = unit(key, 201)
  return draw < 0.012 ? 4 : draw < 0.024 ? 2 : draw < 0.03 ? 3 : 1
}

export function modoDisputaOf(key: number, modalidade: number, closes: number): number {
  if (modalidade === 8 && closes) return 4
  if (!closes || [9, 10, 11, 12, 14, 15].includes(modalidade)) return 5
  const draw = unit(key, 202)
  return draw < 0.55 ? 1 : draw < 0.93 ? 3 : draw < 0.97 ? 6 : 2
}

export function codigoUnidadeOf(key: number, orgao: Orgao): string {
  return String(1 + below(key, 203, orgao.unidades.length))
}

function instrumentoOf(modalidade: number, closes: number): number {
  if (modalidade === 8) return closes ? 2 : 3
  if (modalidade === 9 || modalidade === 14) return 3
  return [10, 11, 12, 15].includes(modalidade) ? 4 : 1
}

/** The sealed budget is one of the two reasons for a value of 0. */
export function isSealed(key: number, value: number): boolean {
  return value === 0 && unit(key, 204) < 0.4
}

function informacaoComplementarOf(key: number): string | null {
  const draw = unit(key, 205)
  if (draw < 0.14) return null
  if (draw < 0.48) return ''
  const contact = unit(key, 206) < 0.2 ? ' Dúvidas: licitacao@prefeitura.example.' : ''
  return `Esclarecimentos e impugnações pelo portal, processo ${below(key, 207, 99_999)}.${contact}`
}

/** The whole record as consulta writes it. */
export function recordOf(facts: Facts): Contratacao {
  const { key, orgao, modalidade, sequencial, published, closes, value } = facts
  const ano = Number(formatDay(dayOf(published)).slice(0, 4))
  const modo = modoDisputaOf(key, modalidade, closes)
  const instrumento = instrumentoOf(modalidade, closes)
  const situacao = situacaoOf(key)
  const objeto = objetoOf(key, modalidade, orgao)
  const unidade = codigoUnidadeOf(key, orgao)
  const presencial = [5, 7, 13, 17, 19].includes(modalidade)
  const namesSrp = /registro de pre[cç]os/i.test(objeto)
  return {
    srp: namesSrp ? unit(key, 208) < 0.93 : modalidade === 6 && unit(key, 208) < 0.15,
    orgaoEntidade: {
      cnpj: orgao.cnpj,
      razaoSocial: orgao.razaoSocial,
      poderId: orgao.poderId,
      esferaId: lacksEsfera(key) ? null : orgao.esferaId,
    },
    anoCompra: ano,
    sequencialCompra: sequencial,
    dataInclusao: formatSeconds(published),
    dataPublicacaoPncp: formatSeconds(published),
    dataAtualizacao: formatSeconds(facts.updated),
    numeroCompra: String((modalidade === 6 ? 90_000 : 0) + 1 + below(key, 209, 400)),
    unidadeOrgao: {
      ufNome: UF_NAMES[orgao.place.uf] ?? '',
      ufSigla: orgao.place.uf,
      municipioNome: orgao.place.nome,
      codigoIbge: orgao.place.ibge,
      codigoUnidade: unidade,
      nomeUnidade: orgao.unidades[Number(unidade) - 1] ?? '',
    },
    amparoLegal: amparoLegalOf(modalidade),
    dataAberturaProposta: facts.opens ? formatSeconds(facts.opens) : null,
    dataEncerramentoProposta: closes ? formatSeconds(closes) : null,
    informacaoComplementar: informacaoComplementarOf(key),
    processo: `${1 + below(key, 210, 3000)}/${ano}`,
    objetoCompra: objeto,
    linkSistemaOrigem: originLink(key),
    justificativaPresencial: presencial ? 'A sessão presencial favorece a concorrência local.' : null,
    unidadeSubRogada: null,
    orgaoSubRogado: null,
    valorTotalHomologado: facts.hasResult && value ? Math.round(value * 83) / 100 : null,
    modoDisputaId: modo,
    emendaParlamentar: null,
    dataAtualizacaoGlobal: formatSeconds(facts.updatedGlobal),
    linkProcessoEletronico: unit(key, 211) < 0.02 ? 'https://sei.example/processo' : null,
    numeroControlePNCP: `${orgao.cnpj}-1-${String(sequencial).padStart(6, '0')}/${ano}`,
    modalidadeId: modalidade,
    fontesOrcamentarias: orgao.esferaId === 'F' ? [{ codigo: 4, nome: 'Federal' }] : [],
    situacaoCompraId: situacao,
    situacaoCompraNome: SITUACOES[situacao] ?? '',
    usuarioNome: PORTAIS[portalIndexOf(key)]?.nome ?? '',
    valorTotalEstimado: value,
    modalidadeNome: MODALIDADES[modalidade] ?? '',
    modoDisputaNome: MODOS_DISPUTA[modo] ?? '',
    tipoInstrumentoConvocatorioCodigo: instrumento,
    tipoInstrumentoConvocatorioNome: INSTRUMENTOS[instrumento] ?? '',
  }
}

/** A few records come without what the manual calls required. */
export function lacksEsfera(key: number): boolean {
  return unit(key, 212) < 1 / 3000
}
