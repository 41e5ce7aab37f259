import type { Orgao } from './orgaos.ts'
import { PORTAIS, portalIndexOf } from './portais.ts'
import { below, pick, unit } from './random.ts'
import { SUBJECTS, type Subject, type SubjectKind } from './subjects.ts'

const HEADS: Readonly<Record<SubjectKind, readonly string[]>> = {
  A: [
    'Aquisição de {s}',
    'Aquisição de {s}',
    'Registro de preços para futura e eventual aquisição de {s}',
    'Registro de Preços visando a aquisição parcelada de {s}',
    'Contratação de empresa para o fornecimento de {s}',
    'Fornecimento de {s}',
    'Compra de {n} unidades de {s}',
    '{s}',
  ],
  S: [
    'Contratação de empresa especializada para a prestação de serviços de {s}',
    'Contratação de empresa especializada em {s}',
    'Prestação de serviços contínuos de {s}',
    'Registro de preços para serviços de {s}',
    'Serviço de {s}',
    '{s}',
  ],
  O: [
    'Contratação de empresa de engenharia para execução de {s}',
    'Execução de obra de {s}',
    'Contratação de empresa para {s}, com fornecimento de material e mão de obra',
    'Obra de {s}',
  ],
  L: [
    'Locação de {s}',
    'Contratação de empresa para locação de {s}',
    'Registro de preços para locação de {s}',
  ],
  D: ['Alienação de {s}', 'Leilão para venda de {s}'],
}

const TAILS = [
  '',
  '',
  '.',
  ' para atender às necessidades da {secretaria}',
  ' para atender as demandas do Município de {m}/{uf}',
  ', conforme condições, quantidades e exigências estabelecidas no Edital e seus anexos.',
  ', destinados à {secretaria} de {m}',
  ', pelo período de 12 (doze) meses – processo administrativo nº {n}',
  ', em atendimento ao Convênio nº {n}, no município de {m}',
  ', com participação exclusiva de ME/EPP',
  ', incluindo entrega, instalação e garantia mínima de {g} meses',
] as const

const SECRETARIAS = [
  'Secretaria Municipal de Saúde',
  'Secretaria Municipal de Educação',
  'Secretaria de Assistência Social',
  'Secretaria de Obras e Serviços Urbanos',
  'Secretaria de Administração e Planejamento',
  'Secretaria de Agricultura e Meio Ambiente',
  'Secretaria de Esporte, Cultura e Lazer',
] as const

/** What names nothing: the reader is sent to a file, or to the items. As at the PNCP, 14% are so. */
const VAGUE_SHARE = 0.14
const VAGUE = [
  'Conforme anexo.',
  'Aquisição de materiais permanentes, conforme anexo I',
  'Contratação de serviços, conforme Termo de Referência',
  'OBJETO CONFORME EDITAL E SEUS ANEXOS',
  'Aquisição de itens remanescentes do processo anterior',
  'Registro de preços para aquisição de materiais diversos, conforme edital e seus anexos',
  'Aquisição de material de consumo para atender às necessidades da Secretaria Municipal de Educação',
  'Contratação de empresa para fornecimento de itens, conforme especificações do Termo de Referência.',
] as const

const byKind = (kinds: string) => SUBJECTS.filter(({ kind }) => kinds.includes(kind))
const WORKS = byKind('O')
const DISPOSALS = byKind('D')
const SERVICES = byKind('SL')
const COMMON = byKind('ASL')

/** What is bought must suit how: works by concorrência, sales by leilão, services by credenciamento. */
function subjectOf(key: number, modalidade: number): Subject {
  const list =
    modalidade === 1 || modalidade === 13
      ? DISPOSALS
      : [4, 5, 16, 17].includes(modalidade)
        ? WORKS
        : [9, 12, 11, 10].includes(modalidade)
          ? SERVICES
          : COMMON
  return pick(list, key, 301)
}

/** The objeto of a generated contratação, with the accidents of the real ones. */
export function objetoOf(key: number, modalidade: number, orgao: Orgao): string {
  const portal = PORTAIS[portalIndexOf(key)]
  const prefix = portal?.prefix && unit(key, 302) < 0.6 ? `[${portal.prefix}] - ` : ''
  if (unit(key, 303) < VAGUE_SHARE) return prefix + pick(VAGUE, key, 304)

  const { kind, forms } = subjectOf(key, modalidade)
  const head = modalidade === 12 ? 'Credenciamento para {s}' : pick(HEADS[kind], key, 305)
  let text = (head + pick(TAILS, key, 306))
    .replace('{s}', pick(forms, key, 307))
    .replace('{n}', String(2 + below(key, 308, 900)))
    .replace('{g}', String(12 * (1 + below(key, 309, 3))))
    .replace('{secretaria}', pick(SECRETARIAS, key, 310))
    .replace('{m}', orgao.place.nome)
    .replace('{uf}', orgao.place.uf)
  text = text.charAt(0).toUpperCase() + text.slice(1)
  return prefix + withAccidents(text, key)
}

/** Capitals, lost accents, control characters, line breaks, and the rare objeto of thousands of characters. */
function withAccidents(text: string, key: number): string {
  if (unit(key, 311) < 0.3) text = text.toUpperCase()
  const accident = below(key, 312, 1000)
  if (accident < 30) return text.normalize('NFD').replace(/\p{M}/gu, '')
  if (accident < 45) return text.replace(' para ', ' \x13 para ').replace(' – ', ' \x13 ')
  if (accident < 65) return text.replace(/ (?=\S+$)/, '\r\n')
  if (accident < 80) return `  ${text.replace(' de ', '  de ')} `
  if (accident < 83)
    return `${text}. ${'Os itens e as quantidades constam da relação anexa. '.repeat(60)}`.slice(0, 5120)
  return text
}
