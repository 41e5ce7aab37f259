import { below, mix, pickWeighted, weightedTable } from './random.ts'

type Portal = { nome: string; host: string; prefix?: string; weight: number }

/** The systems through which a contratação reaches the PNCP. An ERP without a host leaves no link. */
export const PORTAIS: readonly Portal[] = [
  { nome: 'Compras.gov.br', host: 'cnetmobile.estaleiro.serpro.gov.br', weight: 30 },
  { nome: 'Licitanet Licitações Eletrônicas LTDA', host: 'licitanet.com.br', prefix: 'LICITANET', weight: 8 },
  { nome: 'ECustomize Consultoria em Software S.A', host: 'www.portaldecompraspublicas.com.br', prefix: 'Portal de Compras Públicas', weight: 14 },
  { nome: 'BLL Compras', host: 'bllcompras.com', weight: 9 },
  { nome: 'Bolsa Nacional De Compras - BNC', host: 'bnccompras.com', weight: 6 },
  { nome: 'Licitar Digital - Plataforma de Licitações Online', host: 'app2.licitardigital.com.br', weight: 6 },
  { nome: 'Novo BBMNET Licitações', host: 'bbmnet.com.br', weight: 4 },
  { nome: 'Pregão Banrisul', host: 'pregaobanrisul.com.br', weight: 3 },
  { nome: 'Betha Sistemas', host: '', weight: 7 },
  { nome: 'IPM Sistemas', host: '', weight: 5 },
  { nome: 'Fiorilli Software', host: '', weight: 5 },
  { nome: 'Governançabrasil Tecnologia e Gestão em Serviços', host: '', weight: 3 },
] // prettier-ignore

const table = weightedTable(PORTAIS.map(({ weight }) => weight))

export function portalIndexOf(key: number): number {
  return pickWeighted(table, key, 401)
}

/** linkSistemaOrigem with its dirt: null, empty, without a scheme, or literally "string". */
export function originLink(key: number): string | null {
  const { host } = PORTAIS[portalIndexOf(key)] as Portal
  const dirt = below(key, 402, 1000)
  if (dirt < 90) return ''
  if (!host || dirt < 130) return null
  if (dirt < 134) return 'string'
  const path = `${host}/compras/acompanhamento?compra=${mix(key, 403)}`
  return dirt < 150 ? path : `https://${path}`
}
