import type { Contratacao } from '../wire/contratacao.ts'
import { below, hashText, pick, unit } from './random.ts'

const ANNEXES = [
  'Anexo-I-Termo-de-Referencia',
  'Anexo-II-Modelo-de-Proposta',
  'Minuta-do-Contrato.pdf',
  'ETP_assinado',
  'Planilha orçamentária (BDI).xlsx',
]

/** The files of a contratação, made up from its control number; a fifth of them have none. */
export function arquivosOf(record: Contratacao) {
  const key = hashText(record.numeroControlePNCP)
  const { cnpj } = record.orgaoEntidade
  const base = `https://pncp.gov.br/pncp-api/v1/orgaos/${cnpj}/compras/${record.anoCompra}/${record.sequencialCompra}`
  return Array.from({ length: below(key, 807, 5) }, (_, index) => {
    const address = `${base}/arquivos/${index + 1}`
    const tipo = index === 0 ? 'Edital' : 'Outros Documentos'
    return {
      uri: address,
      url: address,
      statusAtivo: index < 2 || unit(key, 820 + index) > 0.1,
      dataPublicacaoPncp: record.dataPublicacaoPncp,
      cnpj,
      anoCompra: record.anoCompra,
      sequencialCompra: record.sequencialCompra,
      sequencialDocumento: index + 1,
      titulo: index === 0 ? 'Edital' : pick(ANNEXES, key + index, 830),
      tipoDocumentoId: index === 0 ? 2 : 16,
      tipoDocumentoNome: tipo,
      tipoDocumentoDescricao: tipo,
    }
  })
}
