import { ExternalLink, FileText } from 'lucide-react'
import type { Arquivo } from '../../../lib/search/sub-resources.ts'
import type { LookedUp as Answer } from '../../../lib/sub-resources/look-up.ts'
import { Badge } from '../../ui/badge.tsx'
import { formatCount, formatDayTime, formatNumber } from '../../ui/format.ts'
import { LookedUp } from './looked-up.tsx'

type Body = Omit<Answer<Arquivo>, 'lista'> & { arquivos: Arquivo[] }

/** The files of one contratação, at the PNCP's own addresses. Asked for when opened. */
export default function ContratacaoArquivos({ numero }: { numero: string }) {
  return (
    <LookedUp<Body>
      numero={numero}
      resource="arquivos"
      waiting="Lendo os arquivos no PNCP…"
      none="O PNCP não tem arquivos desta contratação."
      read={(total) => formatCount(total, 'arquivo, lido', 'arquivos, lidos')}
    >
      {({ arquivos, total }) => (
        <>
          <ul aria-label="Arquivos da contratação" className="grid gap-1">
            {arquivos.map((arquivo, at) => (
              <FileLine key={arquivo.sequencialDocumento ?? `${at}`} arquivo={arquivo} />
            ))}
          </ul>
          {total > arquivos.length && (
            <p className="text-sm">
              Mostrando {formatNumber(arquivos.length)} de {formatNumber(total)}: veja os demais no PNCP.
            </p>
          )}
        </>
      )}
    </LookedUp>
  )
}

function FileLine({ arquivo }: { arquivo: Arquivo }) {
  const { sequencialDocumento, tipoDocumentoNome, dataPublicacaoPncp, statusAtivo, url } = arquivo
  const titulo = arquivo.titulo || `Arquivo ${sequencialDocumento ?? 'sem título'}`
  const told = [
    tipoDocumentoNome !== titulo && tipoDocumentoNome,
    dataPublicacaoPncp && `publicado em ${formatDayTime(dataPublicacaoPncp)}`,
  ].filter(Boolean)
  return (
    <li className="flex items-start gap-2 border-b border-line py-1.5 text-sm last:border-0">
      <FileText aria-hidden size={18} className="mt-0.5 shrink-0 text-muted" />
      <div className="grid min-w-0 gap-0.5 wrap-anywhere">
        {url && statusAtivo ? (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-6 items-center gap-1 text-brand underline underline-offset-2"
          >
            {titulo}
            <ExternalLink aria-hidden size={14} className="shrink-0" />
            <span className="sr-only">(abre no PNCP, em outra aba)</span>
          </a>
        ) : (
          <span>{titulo}</span>
        )}
        {told.length > 0 && <span className="text-xs text-muted">{told.join(', ')}</span>}
        {!statusAtivo && (
          <span>
            <Badge tone="warn">Retirado pelo órgão</Badge>
          </span>
        )}
      </div>
    </li>
  )
}
