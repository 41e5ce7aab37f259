import type { Coverage } from '../search/state.ts'

/** How whole the answer is, in one sentence. Files that come back are understood by its beginning. */
export function completenessText(coverage: Coverage | null): string {
  if (!coverage) return 'Desconhecida: não há registro do que foi lido.'
  if (coverage.complete) return 'Completa: tudo o que as fontes declararam foi lido.'
  const unread = coverage.ufs.filter(({ status }) => status !== 'COMPLETA').map(({ uf }) => uf)
  return `INCOMPLETA${unread.length > 0 ? ` em ${unread.join(', ')}` : ''}: pode haver contratações que não estão nesta planilha.`
}
