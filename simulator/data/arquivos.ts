import type { Contratacao } from '../wire/contratacao.ts'
import { below, hashText, pick, unit } from './random.ts'
import type { Done } from './store.ts'

const ANNEXES = [
  'Anexo-I-Termo-de-Referencia',
  'Anexo-II-Modelo-de-Proposta',
  'Minuta-do-Contrato.pdf',
  'ETP_assinado',
  'Planilha orçamentária (BDI).xlsx',
]

/** The files of a contratação, made up from its control number, of which a fifth have none; and those that were added. */
export function arquivosOf(record: Contratacao, done: readonly Done[] = []) {
  const key = hashText(record.numeroControlePNCP)
  const { cnpj } = record.orgaoEntidade
  const base = `https://pncp.gov.br/pncp-api/v1/orgaos/${cnpj}/compras/${record.anoCompra}/${record.sequencialCompra}`
  const first = Array.from({ length: below(key, 807, 5) }, (_, index) => ({
    titulo: index === 0 ? 'Edital' : pick(ANNEXES, key + index, 830),
    at: record.dataPublicacaoPncp,
  }))
  const added = done.flatMap(({ at, arquivos }) => arquivos.map((titulo) => ({ titulo, at })))
  return [...first, ...added].map(({ titulo, at }, index) => {
    const address = `${base}/arquivos/${index + 1}`
    const tipo = index === 0 ? 'Edital' : 'Outros Documentos'
    return {
      uri: address,
      url: address,
      statusAtivo: index < 2 || index >= first.length || unit(key, 820 + index) > 0.1,
      dataPublicacaoPncp: at,
      cnpj,
      anoCompra: record.anoCompra,
      sequencialCompra: record.sequencialCompra,
      sequencialDocumento: index + 1,
      titulo,
      tipoDocumentoId: index === 0 ? 2 : 16,
      tipoDocumentoNome: tipo,
      tipoDocumentoDescricao: tipo,
    }
  })
}
