export const SECTIONS = {
  dados: 'De onde vêm os dados',
  limites: 'O que os dados não dizem',
  termos: 'Como escrever os termos',
  segmentos: 'Segmentos',
  situacoes: 'O que significa cada situação',
  resultado: 'Ler um resultado',
  arquivos: 'Arquivos',
  mudancas: 'O que mudou, e voltar às pesquisas',
  alertas: 'Alertas',
  atalhos: 'Teclado e acessibilidade',
} as const

export type SectionId = keyof typeof SECTIONS

/** What the help has, to jump to. */
export function HelpContents() {
  return (
    <nav aria-label="Nesta página" className="rounded-md border border-line bg-surface px-4 py-3 text-sm">
      <ol className="grid list-decimal gap-x-8 gap-y-1 pl-5 sm:grid-cols-2">
        {Object.entries(SECTIONS).map(([id, title]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-6 items-center text-brand underline underline-offset-2"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
