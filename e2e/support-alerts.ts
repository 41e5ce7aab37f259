import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { expect, type APIRequestContext } from 'playwright/test'
import type { Cluster } from '../bench/lib/cluster.ts'
import type { openMailbox } from './support-mailbox.ts'
import type { pncpAt } from './support.ts'

type Mailbox = Awaited<ReturnType<typeof openMailbox>>
type Row = { numeroControlePNCP: string; objetoCompra: string; dataEncerramentoProposta: string }

export type Alert = {
  chave: string
  email: { endereco: string; confirmado: boolean } | null
  emCurso: { searchId: string } | null
  rodadas: { id: string; status: string; novidades: number }[]
  ultimoEmail: { tipo: string; estado: string; motivo: string | null } | null
  links: { atom: string; ics: string }
}

export const alertAt = async (request: APIRequestContext, chave: string) =>
  (await (await request.get(`/api/alertas/${chave}`)).json()) as Alert

export async function expectRuns(request: APIRequestContext, chave: string, runs: number) {
  const ended = async () => (await alertAt(request, chave)).rodadas.length
  await expect.poll(ended, { timeout: 40_000 }).toBe(runs)
}

/** Who asks again at once is refused for some seconds. */
export async function runNow(request: APIRequestContext, chave: string) {
  const ask = async () => (await request.post(`/api/alertas/${chave}/rodadas`)).status()
  await expect.poll(ask, { timeout: 20_000 }).toBe(202)
}

/** The path in the letter whose link leads there. */
export function pathIn(text: string, path: RegExp): string {
  const [link] = new RegExp(`https://bidiq\\.exemplo${path.source}`).exec(text)!
  return new URL(link).pathname
}

/** An alert of what is open in a UF, whose first run is over, and whose address was confirmed. */
export async function confirmedAlert(
  request: APIRequestContext,
  mailbox: Mailbox,
  uf: string,
): Promise<Alert> {
  const data = {
    nome: `Tudo em ${uf}`,
    query: { ufs: [uf], situacao: 'abertas' },
    email: 'ana@exemplo.com.br',
  }
  const made = await request.post('/api/alertas', { data })
  expect(made.status()).toBe(201)
  const { chave } = (await made.json()) as Alert
  await expect.poll(() => mailbox.letters.length, { timeout: 20_000 }).toBe(1)
  const confirm = pathIn(mailbox.letters[0]!.text, /\/alertas\/confirmar\/[\w-]+/)
  expect(
    (await request.post(confirm.replace('/confirmar/', '/confirmacao/').replace(/^/, '/api'))).status(),
  ).toBe(200)
  await expectRuns(request, chave, 1)
  return alertAt(request, chave)
}

/** Has the PNCP move the deadline of a row of the latest run of an alert; answers that row. */
export async function moveDeadline(
  request: APIRequestContext,
  pncp: ReturnType<typeof pncpAt>,
  { rodadas: [latest] }: Pick<Alert, 'rodadas'>,
  year = 2027,
): Promise<Row> {
  const answer = await request.get(`/api/buscar/${latest!.id}/resultados?tamanho=500&grupo=recebendo`)
  const { rows } = (await answer.json()) as { rows: Row[] }
  const moved = rows.find(({ dataEncerramentoProposta: closes }) => closes > new Date().toISOString())!
  const closes = `${year}${moved.dataEncerramentoProposta.slice(4)}`
  await pncp.change(moved.numeroControlePNCP, { dataEncerramentoProposta: closes })
  return moved
}

/** The number of the replica that has a connection open from a port of this machine. */
export function holderOf(cluster: Cluster, port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const lines = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const inode = lines.find(([, address]) => address?.endsWith(local))![9]
  const holds = (number: number) => {
    const folder = `/proc/${cluster.replica(number).pid()}/fd`
    return readdirSync(folder).some((fd) => linkOf(`${folder}/${fd}`) === `socket:[${inode}]`)
  }
  return [1, 2, 3].find(holds)!
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined // it was closed meanwhile
  }
}
