import { expect, test } from 'vitest'
import { eventsOf } from './sub-resource-events.ts'

const registro = (at: string, rest = {}) => ({
  logManutencaoDataInclusao: at,
  tipoLogManutencaoNome: 'Inclusão',
  ...rest,
})
const arquivo = (titulo: string, statusAtivo = true) => ({
  ...{ titulo, statusAtivo, sequencialDocumento: 1, url: 'https://pncp.gov.br/1' },
  dataPublicacaoPncp: '2026-11-20T11:00:00',
})

test('lines and files, by the clock of Brasília; a file that was taken back leads nowhere', () => {
  const registros = [registro('2026-11-20T10:00:00', { categoriaLogManutencaoNome: 'Contratação' })]
  expect(eventsOf({ registros, arquivos: [arquivo('Edital'), arquivo('', false)] })).toEqual([
    {
      at: '2026-11-20T14:00:00.000Z',
      kind: 'arquivo',
      text: 'Novo arquivo: Edital',
      url: 'https://pncp.gov.br/1',
    },
    { at: '2026-11-20T14:00:00.000Z', kind: 'arquivo', text: 'Arquivo retirado: sem título', url: null },
    { at: '2026-11-20T13:00:00.000Z', kind: 'registro', text: 'Inclusão de Contratação' },
  ])
})

test('what has no date is left out, and so is the coming of a file that is told by its name', () => {
  const file = registro('2026-11-20T11:00:00', { documentoTitulo: 'Edital' })
  expect(eventsOf({ registros: [file, registro('amanhã')], arquivos: [arquivo('Edital')] })).toHaveLength(1)
  expect(eventsOf({ registros: [file], arquivos: [] })).toHaveLength(1)
})
