import Link from 'next/link'
import { brasiliaDay } from '../../../lib/search/time.ts'
import { beginningUrl } from '../my-searches/search-links.ts'
import type { QueryInput } from './draft.ts'
import { presetPeriod } from './period.ts'

type Example = { title: string; text: string; query: () => QueryInput }

const EXAMPLES: readonly Example[] = [
  {
    title: 'Uniformes escolares em SP, MG e RJ',
    text: 'Recebendo propostas agora, com as duas palavras no objeto.',
    query: () => ({ ufs: ['SP', 'MG', 'RJ'], situacao: 'abertas', termos: 'uniforme escolar' }),
  },
  {
    title: 'Notebooks ou computadores no Sul, até R$ 500 mil',
    text: 'Uma palavra ou outra, com valor máximo.',
    query: () => ({
      ufs: ['PR', 'RS', 'SC'],
      situacao: 'abertas',
      termos: 'notebook OR computador',
      valorMax: 500_000,
    }),
  },
  {
    title: 'Obras publicadas em Goiás nos últimos 7 dias',
    text: 'Por segmento, abertas ou não.',
    query: () => ({
      ufs: ['GO'],
      situacao: 'todas',
      setores: ['obras'],
      ...presetPeriod('7', brasiliaDay(Date.now())),
    }),
  },
]

/** What the page shows before the first search: how one looks. Links, made by the server: they need none of the page's code. */
export function Examples() {
  return (
    <section aria-labelledby="exemplos" className="grid gap-3">
      <h2 id="exemplos" className="font-semibold">
        Não sabe por onde começar? Experimente
      </h2>
      <ul className="grid gap-3 md:grid-cols-3">
        {EXAMPLES.map(({ title, text, query }) => (
          <li key={title}>
            <Link
              href={beginningUrl(query())}
              prefetch={false}
              className="grid h-full w-full content-start gap-1 rounded-md border border-edge bg-surface p-4 text-left text-sm hover:bg-sunken"
            >
              <span className="font-medium text-brand">{title}</span>
              <span className="text-muted">{text}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">
        Você acompanha a leitura do PNCP UF por UF, vê as contratações assim que aparecem e leva tudo em
        planilha. A pesquisa continua mesmo que você feche esta página: o endereço dela traz o resultado de
        volta. Dúvidas sobre os dados ou as palavras?{' '}
        <Link href="/ajuda" prefetch={false} className="text-brand underline underline-offset-2">
          Veja a ajuda
        </Link>
        .
      </p>
    </section>
  )
}
