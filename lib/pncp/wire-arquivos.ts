import { parseControlNumber } from '../search/contratacao.ts'
import type { Arquivo } from '../search/sub-resources.ts'
import * as f from './fields.ts'
import { compact } from './record.ts'

const ARQUIVO = {
  sequencialDocumento: f.integer,
  titulo: f.text,
  tipoDocumentoNome: f.text,
  tipoDocumentoDescricao: f.text,
  dataPublicacaoPncp: f.date,
  statusAtivo: f.flag,
  url: f.link,
  uri: f.link,
}

const FILES = 'https://pncp.gov.br/pncp-api/v1'

/**
 * One file, cleaned. Fields that cannot be used are left out and counted in `tally`; undefined when it is no object.
 * Never throws.
 */
export function readArquivo(raw: unknown, tally: f.Tally, numeroControlePNCP: string): Arquivo | undefined {
  const fields = f.readFields(ARQUIVO, raw, tally)
  if (!fields) return undefined
  const { url, uri, tipoDocumentoDescricao, ...known } = fields
  const sequencialDocumento = known.sequencialDocumento ?? null
  return compact({
    ...known,
    tipoDocumentoNome: known.tipoDocumentoNome ?? tipoDocumentoDescricao,
    sequencialDocumento,
    titulo: known.titulo ?? '',
    statusAtivo: known.statusAtivo ?? true,
    url: ownAddress(url) ?? ownAddress(uri) ?? addressOf(numeroControlePNCP, sequencialDocumento),
  })
}

/** An address that the PNCP itself answers, over https: data may say anything. */
function ownAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, hostname, port, username, password } = new URL(address)
  const isOwn = hostname === 'pncp.gov.br' || hostname.endsWith('.pncp.gov.br')
  return protocol === 'https:' && isOwn && !port && !username && !password ? address : undefined
}

function addressOf(numeroControlePNCP: string, sequencialDocumento: number | null): string | null {
  const parts = parseControlNumber(numeroControlePNCP)
  if (!parts || sequencialDocumento === null) return null
  return `${FILES}/orgaos/${parts.cnpj}/compras/${parts.ano}/${parts.sequencial}/arquivos/${sequencialDocumento}`
}
