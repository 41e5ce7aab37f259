/** The columns where there is room for them; below that, a card. */
export const GRID =
  'lg:grid-cols-[minmax(15rem,1.5fr)_minmax(7.5rem,0.7fr)_6rem_7rem_7.75rem_5.25rem_9.25rem_9rem_2rem] lg:gap-x-2.5'

/** How each cell sits in a card, and the words that stand for its header there. */
export const CARD: Record<string, { place: string; label?: string }> = {
  objeto: { place: 'col-span-2' },
  orgao: { place: 'col-span-2' },
  local: { place: '', label: 'UF/Município' },
  modalidade: { place: '', label: 'Modalidade' },
  valor: { place: '', label: 'Valor estimado' },
  publicacao: { place: '', label: 'Publicação' },
  propostas: { place: 'col-span-2', label: 'Início/Fim do recebimento de propostas (horário de Brasília)' },
  situacao: { place: '' },
  link: { place: 'text-right lg:text-left' },
}
