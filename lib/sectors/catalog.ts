import type { SectorRule } from '../search/match-plan.ts'
import { compileSector } from './compile.ts'
import alimentos from './data/alimentos.ts'
import ambiental from './data/ambiental.ts'
import comunicacao from './data/comunicacao.ts'
import consultoria from './data/consultoria.ts'
import energiaTelecom from './data/energia-telecom.ts'
import eventos from './data/eventos.ts'
import frota from './data/frota.ts'
import informatica from './data/informatica.ts'
import manutencao from './data/manutencao.ts'
import materialConstrucao from './data/material-construcao.ts'
import medicamentos from './data/medicamentos.ts'
import mobiliario from './data/mobiliario.ts'
import obras from './data/obras.ts'
import papelaria from './data/papelaria.ts'
import produtosLimpeza from './data/produtos-limpeza.ts'
import saudeEquipamentos from './data/saude-equipamentos.ts'
import saudeMateriais from './data/saude-materiais.ts'
import saudeServicos from './data/saude-servicos.ts'
import seguranca from './data/seguranca.ts'
import servicosLimpeza from './data/servicos-limpeza.ts'
import software from './data/software.ts'
import transporte from './data/transporte.ts'
import veiculos from './data/veiculos.ts'
import vestuario from './data/vestuario.ts'
import type { SectorDefinition } from './schema.ts'

/** In the order in which people see them. */
export const DEFINITIONS: readonly SectorDefinition[] = [
  alimentos,
  vestuario,
  informatica,
  software,
  mobiliario,
  papelaria,
  produtosLimpeza,
  servicosLimpeza,
  obras,
  manutencao,
  materialConstrucao,
  medicamentos,
  saudeMateriais,
  saudeEquipamentos,
  saudeServicos,
  veiculos,
  frota,
  transporte,
  seguranca,
  eventos,
  comunicacao,
  consultoria,
  ambiental,
  energiaTelecom,
]

export const SETORES = DEFINITIONS.map(({ id, nome, descricao }) => ({ id, nome, descricao }))

const rules = new Map<string, SectorRule>()

/** The rule of a setor, compiled once; undefined for an unknown id. */
export function sectorRule(id: string): SectorRule | undefined {
  const known = rules.get(id)
  if (known) return known
  const definition = DEFINITIONS.find((setor) => setor.id === id)
  if (!definition) return undefined
  const rule = compileSector(definition)
  rules.set(id, rule)
  return rule
}
