import { questionsLimit, questionsLink } from '../../../lib/search/questions.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import { brasiliaDay } from '../../../lib/search/time.ts'
import { formatDay } from '../../ui/format.ts'

/** Until when one may ask about the edital or challenge it, where the law gives a limit, and where that is done. */
export function QuestionsLimit({ row, now }: { row: ResultRow; now: number }) {
  const limit = questionsLimit(row)
  const link = questionsLink(row.informacaoComplementar)
  if (!limit && !link) return null
  return (
    <section
      aria-label="Esclarecimentos e impugnação"
      className="grid gap-1 rounded-md bg-sunken p-3 text-sm"
    >
      <h3 className="font-medium">Esclarecimentos e impugnação</h3>
      {limit && (
        <p>
          Até <strong>{formatDay(limit)}</strong> (estimado){limit < brasiliaDay(now) && ', já passou'}: 3
          dias úteis antes do fim do recebimento de propostas, pelo art. 164 da Lei 14.133/2021. Feriados
          locais não são contados; vale o edital.
        </p>
      )}
      {link && (
        <p className="min-w-0 wrap-anywhere">
          <a href={link} target="_blank" rel="noreferrer" className="text-brand underline underline-offset-2">
            Perguntas e respostas em {new URL(link).hostname}
          </a>
        </p>
      )}
    </section>
  )
}
