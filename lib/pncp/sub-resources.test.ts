import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createSubResourceReader } from './sub-resources.ts'
import { fastClient, serve, type Handler } from './test-support.ts'

const NUMERO = '00000000000191-1-000007/2026'
const OWN = 'https://pncp.gov.br/pncp-api/v1/orgaos/00000000000191/compras/2026/7/arquivos'
const never = new AbortController().signal

async function open(handler: Handler) {
  const server = await serve(handler)
  return {
    ...server,
    reader: createSubResourceReader({ baseUrl: server.baseUrl, http: fastClient('itens') }),
  }
}

describe('files', () => {
  const addressOf = async (file: object) => {
    const { reader } = await open((_, answer) => answer.json([{ titulo: 'Edital', ...file }]))
    const [arquivo] = await reader.readArquivos(NUMERO, never)
    return arquivo!.url
  }

  test('are read by the parts of the control number, and cleaned', async () => {
    const { reader, requests } = await open((_, answer) =>
      answer.json([
        { sequencialDocumento: '2', titulo: ' Edital\x13retificado ', statusAtivo: true, url: `${OWN}/2` },
        { sequencialDocumento: 3, titulo: null, tipoDocumentoDescricao: 'Minuta', statusAtivo: false },
      ]),
    )
    expect(await reader.readArquivos(NUMERO, never)).toEqual([
      { sequencialDocumento: 2, titulo: 'Edital-retificado', statusAtivo: true, url: `${OWN}/2` },
      {
        sequencialDocumento: 3,
        titulo: '',
        tipoDocumentoNome: 'Minuta',
        statusAtivo: false,
        url: `${OWN}/3`,
      },
    ])
    expect(requests.map(({ pathname }) => pathname)).toEqual([
      '/api/v1/orgaos/00000000000191/compras/2026/7/arquivos',
    ])
  })

  test.each([
    'javascript:alert(1)',
    'http://pncp.gov.br/arquivos/1',
    'https://pncp.gov.br.evil.example/1',
    'https://evilpncp.gov.br/1',
    'https://pncp.gov.br@evil.example/1',
    'https://pncp.gov.br:8443/1',
    'string',
  ])('of %j the own address is used', async (url) => {
    expect(await addressOf({ sequencialDocumento: 1, url, uri: url })).toBe(`${OWN}/1`)
    expect(await addressOf({ url, uri: url })).toBeNull()
  })

  test('an address of the PNCP is taken as it is, from either field', async () => {
    expect(await addressOf({ uri: 'https://treina.pncp.gov.br/x' })).toBe('https://treina.pncp.gov.br/x')
  })
})

test('the history comes with the latest first, and says nothing twice', async () => {
  const line = (day: string, tipo: string) => ({
    logManutencaoDataInclusao: `2026-11-${day}T10:00:00`,
    tipoLogManutencaoNome: tipo,
    justificativa: '',
  })
  const lines = [
    line('02', 'Inclusão'),
    line('09', 'Retificação'),
    line('02', 'Inclusão'),
    { usuarioNome: 'X' },
  ]
  const { reader } = await open((_, answer) => answer.json(lines))
  expect(await reader.readHistorico(NUMERO, never)).toEqual([
    { logManutencaoDataInclusao: '2026-11-09T10:00:00', tipoLogManutencaoNome: 'Retificação' },
    { logManutencaoDataInclusao: '2026-11-02T10:00:00', tipoLogManutencaoNome: 'Inclusão' },
    { usuarioNome: 'X' },
  ])
})

test.each<[string, Handler]>([
  ['204', (_, answer) => answer.text('', 204)],
  ['404', (_, answer) => answer.json({ message: 'Nenhum arquivo encontrado.' }, 404)],
  ['an empty list', (_, answer) => answer.json([])],
])('%s means that there are none', async (_, handler) => {
  const { reader } = await open(handler)
  expect(await reader.readArquivos(NUMERO, never)).toEqual([])
  expect(await reader.readHistorico(NUMERO, never)).toEqual([])
})

test('what cannot be had is an error', async () => {
  const { reader } = await open((_, answer) => answer.json({ arquivos: [] }))
  await expect(reader.readArquivos(NUMERO, never)).rejects.toMatchObject({
    name: 'SourceError',
    reason: 'contract',
  })
})

const samples = '../shared/pncp/detalhe'
test.skipIf(!existsSync(samples))('real ones are read whole', async () => {
  const { reader } = await open(({ url }, answer) =>
    answer.text(readFileSync(`${samples}/${url.pathname.split('/').at(-1)}.json`, 'utf8')),
  )
  const arquivos = await reader.readArquivos('39215827000158-1-000008/2026', never)
  expect(arquivos).toHaveLength(5)
  expect(arquivos[0]).toEqual({
    sequencialDocumento: 1,
    titulo: 'Capa-Licitacao',
    tipoDocumentoNome: 'Edital',
    dataPublicacaoPncp: '2026-03-12T10:26:33',
    statusAtivo: true,
    url: 'https://pncp.gov.br/pncp-api/v1/orgaos/39215827000158/compras/2026/8/arquivos/1',
  })
  const [latest] = await reader.readHistorico('39215827000158-1-000008/2026', never)
  expect(latest!.logManutencaoDataInclusao! > '2026-07').toBe(true)
})
