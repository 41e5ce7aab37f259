import { BENEFICIOS, ESFERAS, INSTRUMENTOS, MODALIDADES, MODOS_DISPUTA } from './domains.ts'
import type { SearchQuery } from './query.ts'
import { wordsEcho } from './terms-echo.ts'
import { parseTermos } from './terms-parse.ts'
import { phraseOf } from './terms.ts'
import { BRAZILIAN_UFS } from './ufs.ts'

const reais = new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' })

/** The query in plain Portuguese, as it is run. `setores` are the names of its setores. */
export function echoOf(query: SearchQuery, setores: readonly string[] = []): string {
  const parts = [
    `${SITUACAO[query.situacao]} ${placeOf(query)}`,
    rangeOf('publicadas', query.dataInicial, query.dataFinal),
    rangeOf('com fim do recebimento de propostas', query.encerramentoInicial, query.encerramentoFinal),
    setores.length > 0 &&
      `no ${setores.length > 1 ? 'segmento (qualquer um)' : 'segmento'} ${either(setores)}`,
    wordsOf(query),
    query.itens && 'também nos itens',
    namesOf('modalidade', query.modalidades, MODALIDADES),
    namesOf('instrumento', query.instrumentos, INSTRUMENTOS),
    namesOf('modo de disputa', query.modosDisputa, MODOS_DISPUTA),
    query.esferas && `esfera ${either(query.esferas.map((esfera) => ESFERAS[esfera].toLowerCase()))}`,
    codesOf('município (IBGE)', query.municipios),
    codesOf('órgão (CNPJ)', query.orgaos),
    codesOf(
      'unidade compradora',
      query.unidades?.map(({ cnpj, codigoUnidade }) => `${cnpj}/${codigoUnidade}`),
    ),
    codesOf('portal', query.portais),
    query.srp !== undefined && (query.srp ? 'com registro de preços' : 'sem registro de preços'),
    valueOf(query),
    query.numero && `de número ${query.numero}`,
    query.beneficios &&
      `com item de ${either(query.beneficios.map((id) => BENEFICIOS[id]!.toLowerCase().replace('me/epp', 'ME/EPP')))}, ou a conferir`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

const SITUACAO = {
  abertas: 'Contratações abertas',
  todas: 'Todas as contratações',
  encerradas: 'Contratações com propostas encerradas',
}

function placeOf({ ufs }: SearchQuery): string {
  if (BRAZILIAN_UFS.every((uf) => ufs.includes(uf)))
    return ufs.includes('EX') ? 'em todo o Brasil e no exterior' : 'em todo o Brasil'
  return `em ${ufs.length > 1 ? `${ufs.slice(0, -1).join(', ')} e ${ufs.at(-1)}` : ufs[0]}`
}

function rangeOf(what: string, first?: string, last?: string): string | false {
  if (first && last)
    return first === last
      ? `${what} em ${brazilian(first)}`
      : `${what} de ${brazilian(first)} a ${brazilian(last)}`
  if (first) return `${what} a partir de ${brazilian(first)}`
  return last ? `${what} até ${brazilian(last)}` : false
}

function wordsOf({ termos = '', exclusoes = [] }: SearchQuery): string | undefined {
  const excluded = exclusoes.map(phraseOf).filter((phrase) => phrase !== undefined)
  return wordsEcho(parseTermos(termos), excluded)
}

function valueOf({ valorMin, valorMax, semValor }: SearchQuery): string | false {
  if (valorMin === undefined && valorMax === undefined) {
    if (semValor === undefined) return false
    return semValor ? 'só com valor não informado' : 'só com valor informado'
  }
  const range =
    valorMin !== undefined && valorMax !== undefined
      ? `valor de ${reais.format(valorMin)} a ${reais.format(valorMax)}`
      : valorMin !== undefined
        ? `valor a partir de ${reais.format(valorMin)}`
        : `valor até ${reais.format(valorMax!)}`
  return semValor === false ? range : `${range} ou não informado`
}

function namesOf(
  what: string,
  ids: number[] | undefined,
  table: Readonly<Record<number, string>>,
): string | false {
  return ids ? `${what} ${either(ids.map((id) => table[id] ?? String(id)))}` : false
}

function codesOf(what: string, codes: string[] | undefined): string | false {
  return codes ? `${what} ${either(codes)}` : false
}

function either(values: readonly string[]): string {
  return values.length > 1 ? `${values.slice(0, -1).join(', ')} ou ${values.at(-1)}` : (values[0] ?? '')
}

function brazilian(day: string): string {
  return day.split('-').reverse().join('/')
}
