import useSWR from 'swr'
import { pncpLink } from '../../../lib/search/contratacao.ts'
import { formatDay } from '../../ui/format.ts'
import { type ApiError, request } from '../api.ts'

type Body = { republicacoes: { numeroControlePNCP: string; dataPublicacaoPncp: string | null }[] }

/** Links to what may be the same business published again, among all that is known. Quiet when there is none. */
export function Republications({ numero }: { numero: string }) {
  const url = `/api/contratacoes/${numero.replace('/', '-')}/republicacoes`
  const { data, error } = useSWR<Body, ApiError>(url, request<Body>, { revalidateOnFocus: false })
  if (error) return <p className="text-sm text-muted">Republicações: não foi possível verificar agora.</p>
  if (!data || data.republicacoes.length === 0) return null
  return (
    <section aria-label="Possíveis republicações" className="grid gap-1 rounded-md bg-sunken p-3 text-sm">
      <h3 className="font-medium">Mesmo processo: possíveis republicações</h3>
      <ul>
        {data.republicacoes.map(({ numeroControlePNCP, dataPublicacaoPncp }) => (
          <li key={numeroControlePNCP}>
            <a
              href={pncpLink(numeroControlePNCP)}
              target="_blank"
              rel="noreferrer"
              className="text-brand underline underline-offset-2"
            >
              {numeroControlePNCP}
            </a>
            {dataPublicacaoPncp && `, publicada em ${formatDay(dataPublicacaoPncp)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
