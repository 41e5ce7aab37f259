import { INSTRUMENTOS, ESFERAS, MODALIDADES, MODOS_DISPUTA } from './domains.ts'
import type { Judged } from './filters.ts'
import { GRUPO_LABELS } from './labels.ts'
import { SITUACAO_FILTER_LABELS } from './situacao-labels.ts'
import type { MatchPlan } from './match-plan.ts'
import type { MissRule } from './near-misses.ts'

const reais = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' })

/** Why a contratação is not in the answer, in one sentence for the user. `excluded` is what the text has of the exclusions. */
export function missReason(rule: MissRule, judged: Judged, plan: MatchPlan, excluded: string[]): string {
  const { facts, grupo } = judged
  switch (rule) {
    case 'exclusoes':
      return `Tem ${excluded.map((word) => `“${word}”`).join(' e ')}, que a pesquisa exclui.`
    case 'situacao':
      return `${GRUPO_LABELS[grupo]}: a pesquisa pede “${SITUACAO_FILTER_LABELS[plan.query.situacao]}”.`
    case 'ufs':
      return `É de ${facts.uf}, fora das UFs escolhidas.`
    case 'publicacao':
      return `Publicada em ${day(facts.publicacao)}, fora do período.`
    case 'encerramento':
      return facts.encerramento === null
        ? 'Sem fim do recebimento de propostas informado.'
        : `O recebimento de propostas acaba em ${day(facts.encerramento)}, fora do intervalo.`
    case 'valor':
      return valueReason(facts.valor, plan)
    case 'srp':
      return srpReason(facts.srp)
    case 'numero':
      return 'Tem outro número.'
    case 'beneficios':
      return 'Nenhum item tem o benefício pedido para ME/EPP.'
    default:
      return listedReason(rule, judged)
  }
}

function valueReason(valor: number | null, { query }: MatchPlan): string {
  if (valor === null) return 'O valor não foi informado.'
  const told = `Valor de ${reais.format(valor)}`
  if (query.valorMin !== undefined && valor < query.valorMin)
    return `${told}, abaixo do mínimo de ${reais.format(query.valorMin)}.`
  if (query.valorMax !== undefined && valor > query.valorMax)
    return `${told}, acima do máximo de ${reais.format(query.valorMax)}.`
  return `${told}: a pesquisa pede só as sem valor informado.`
}

function srpReason(srp: boolean | null): string {
  if (srp === null) return 'Não diz se é registro de preços.'
  return srp ? 'É registro de preços.' : 'Não é registro de preços.'
}

function listedReason(
  rule: Exclude<
    MissRule,
    | 'exclusoes'
    | 'situacao'
    | 'ufs'
    | 'publicacao'
    | 'encerramento'
    | 'valor'
    | 'srp'
    | 'numero'
    | 'beneficios'
  >,
  { facts }: Judged,
): string {
  switch (rule) {
    case 'municipios':
      return 'É de outro município.'
    case 'orgaos':
      return 'É de outro órgão.'
    case 'unidades':
      return 'É de outra unidade compradora.'
    case 'portais':
      return `Portal: ${facts.portal ?? 'não informado'}.`
    case 'modalidades':
      return `Modalidade: ${nameIn(MODALIDADES, facts.modalidade)}.`
    case 'instrumentos':
      return `Instrumento convocatório: ${nameIn(INSTRUMENTOS, facts.instrumento)}.`
    case 'modosDisputa':
      return `Modo de disputa: ${nameIn(MODOS_DISPUTA, facts.modoDisputa)}.`
    case 'esferas':
      return `Esfera: ${nameIn(ESFERAS, facts.esfera)}.`
  }
}

function nameIn(table: Readonly<Record<string, string>>, code: number | string | null): string {
  return code === null ? 'não informada' : (table[code] ?? String(code))
}

function day(time: string | null): string {
  return time?.slice(0, 10).split('-').reverse().join('/') ?? 'data não informada'
}
