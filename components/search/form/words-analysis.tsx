import { TriangleAlert } from 'lucide-react'
import type { AnalysedTerm } from '../../../lib/search/analysis.ts'
import { Badge } from '../../ui/badge.tsx'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { replaceWord } from './replace-word.ts'
import type { KnownAnalysis } from './use-analysis.ts'

type Props = { analysis: KnownAnalysis; termos: string; onTermos: (termos: string) => void }

/** What is known of the words before they are looked for: how they are read, their hits, and what may be wrong. */
export default function WordsAnalysis({ analysis, termos: typed, onTermos }: Props) {
  const { echo, conhecidas, termos, avisos, correcoes } = analysis
  const counted = termos.filter(({ encontradas }) => encontradas !== null)
  return (
    <div className="grid gap-2 text-sm">
      {echo && (
        <p className="wrap-anywhere">
          <span className="font-medium">Como será feita: </span>
          <span className="text-muted">{echo}</span>
        </p>
      )}
      {conhecidas !== null && counted.length > 0 && (
        <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <p id="analise-contagens" className="text-xs text-muted">
            Em {formatCount(conhecidas, 'contratação já lida', 'contratações já lidas')}:
          </p>
          <ul aria-labelledby="analise-contagens" className="flex min-w-0 flex-wrap gap-1.5">
            {counted.map((termo) => (
              <Hits key={`${termo.campo} ${termo.posicao} ${termo.texto}`} termo={termo} />
            ))}
          </ul>
        </div>
      )}
      <div aria-live="polite" className="grid gap-1 empty:absolute">
        {correcoes.map((correction) => (
          <p key={correction.posicao}>
            Você quis dizer{' '}
            <button
              type="button"
              onClick={() => onTermos(replaceWord(typed, correction))}
              className="min-h-6 font-semibold text-brand underline"
            >
              {correction.sugestao}
            </button>
            ?{' '}
            <span className="text-muted">
              ({formatCount(correction.encontradas, 'contratação', 'contratações')})
            </span>
          </p>
        ))}
        {avisos.map(({ codigo, texto, message }) => (
          <p key={`${codigo} ${texto}`} className="flex items-start gap-1.5 text-warn">
            <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
            <span className="min-w-0 wrap-anywhere">{message}</span>
          </p>
        ))}
      </div>
    </div>
  )
}

function Hits({ termo: { texto, excluido, encontradas } }: { termo: AnalysedTerm }) {
  return (
    <li className="min-w-0 wrap-anywhere">
      <Badge tone={encontradas === 0 && !excluido ? 'warn' : 'neutral'}>
        {excluido && 'sem '}
        {texto}: {formatNumber(encontradas ?? 0)}
      </Badge>
    </li>
  )
}
