import { completeCnpj } from './cnpj.ts'
import { PLACES, type Place } from './places.ts'
import { mix, weightedTable } from './random.ts'
import { UFS } from './volume.ts'

export type Orgao = {
  cnpj: string
  razaoSocial: string
  esferaId: string
  poderId: string
  place: Place
  unidades: readonly string[]
  weight: number
}

type Kind = readonly [name: string, esfera: string, poder: string, weight: number, units: string]

/** Who buys in every municipality. `@` is its name in capitals; units are split by `;`. */
const LOCAL: readonly Kind[] = [
  ['MUNICIPIO DE @', 'M', 'N', 50, 'Prefeitura Municipal de #;Secretaria Municipal de Administração;Secretaria Municipal de Educação;Secretaria Municipal de Obras'],
  ['FUNDO MUNICIPAL DE SAUDE DE @', 'M', 'E', 16, 'Fundo Municipal de Saúde de #;Secretaria Municipal de Saúde'],
  ['CAMARA MUNICIPAL DE @', 'M', 'L', 6, 'Câmara Municipal de #'],
  ['SERVICO AUTONOMO DE AGUA E ESGOTO DE @', 'M', 'E', 4, 'SAAE #;Departamento de Compras'],
  ['FUNDO MUNICIPAL DE EDUCACAO DE @', 'M', 'N', 3, 'Fundo Municipal de Educação de #'],
  ['CONSORCIO INTERMUNICIPAL DE SAUDE DE @', 'N', 'N', 5, 'Unidade Única'],
  ['INSTITUTO FEDERAL - CAMPUS @', 'F', 'E', 4, 'CAMPUS @'],
] // prettier-ignore

/** Who buys in a capital besides; `%` is the UF's letters. */
const CAPITAL: readonly Kind[] = [
  ['ESTADO DE @ - %', 'E', 'N', 60, 'Governo do Estado;Secretaria de Estado da Administração;Polícia Militar do Estado'],
  ['SECRETARIA DE ESTADO DA SAUDE - %', 'E', 'E', 40, 'Secretaria de Estado da Saúde;Hospital Regional de #;Hemocentro'],
  ['SECRETARIA DE ESTADO DA EDUCACAO - %', 'E', 'E', 25, 'Secretaria de Estado da Educação;Diretoria de Ensino'],
  ['TRIBUNAL DE JUSTICA - %', 'E', 'J', 8, 'Tribunal de Justiça;Comarca de #'],
  ['UNIVERSIDADE FEDERAL DE @', 'F', 'E', 25, 'PRO-REITORIA DE ADMINISTRACAO;HOSPITAL UNIVERSITARIO'],
  ['COMANDO MILITAR DE @', 'F', 'E', 30, 'BATALHAO DE INFANTARIA;HOSPITAL DE GUARNICAO;BASE DE ADMINISTRACAO E APOIO'],
  ['TRIBUNAL REGIONAL ELEITORAL - %', 'F', 'J', 6, 'Tribunal Regional Eleitoral'],
] // prettier-ignore

const DISTRITO: readonly Kind[] = [
  ['SECRETARIA DE ECONOMIA DO DISTRITO FEDERAL', 'D', 'E', 60, 'Subsecretaria de Compras Governamentais'],
  ['SECRETARIA DE SAUDE DO DISTRITO FEDERAL', 'D', 'E', 40, 'Secretaria de Saúde;Hospital de Base'],
  ['MINISTERIO DE COMPRAS FEDERAIS', 'F', 'E', 200, 'COORDENACAO-GERAL DE LICITACOES;SUPERINTENDENCIA REGIONAL'],
  ['CAMARA LEGISLATIVA DO DISTRITO FEDERAL', 'D', 'L', 8, 'Câmara Legislativa'],
] // prettier-ignore

const ABROAD: readonly Kind[] = [['MISSAO DIPLOMATICA NO EXTERIOR', 'F', 'E', 1, 'EMBAIXADA;CONSULADO-GERAL']]

/** Sorted by CNPJ, so that comparing two indexes is comparing two CNPJs. */
export const ORGAOS: readonly Orgao[] = PLACES.flatMap(orgaosOf).sort((a, b) => (a.cnpj < b.cnpj ? -1 : 1))

/** For each UF of `UFS`, a weighted table of indexes into `ORGAOS`. */
export const ORGAO_TABLES: readonly Uint16Array[] = UFS.map((uf) =>
  weightedTable(
    ORGAOS.map((orgao) => (orgao.place.uf === uf ? orgao.weight : 0)),
    8_192,
  ),
)

function orgaosOf(place: Place, placeIndex: number): Orgao[] {
  const kinds = place.uf === 'EX' ? ABROAD : place.rank > 0 ? LOCAL : [...LOCAL, ...CAPITAL]
  const all = place.uf === 'DF' ? [...DISTRITO, ...CAPITAL.slice(4)] : kinds
  const fill = (text: string) =>
    text.replace('@', capitals(place.nome)).replace('#', place.nome).replace('%', place.uf)
  return all.map(([name, esferaId, poderId, weight, units], kindIndex) => ({
    cnpj: completeCnpj(`${String(mix(placeIndex * 32 + kindIndex, 77) % 1e8).padStart(8, '0')}0001`),
    razaoSocial: fill(name),
    esferaId,
    poderId,
    place,
    unidades: units.split(';').map(fill),
    // The capital is the busiest; the State's buyers do not depend on the size of their town.
    weight: kindIndex >= LOCAL.length ? weight : weight / (1 + place.rank * 0.12),
  }))
}

function capitals(nome: string): string {
  return nome.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}
