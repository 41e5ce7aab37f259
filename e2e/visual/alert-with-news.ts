import { expect, type Page } from 'playwright/test'
import { database } from './database.ts'
import { pncp } from './searches.ts'
import { MOMENT } from './still-clock.ts'

const NAME = 'Tudo no Espírito Santo'
const SETTINGS = { nome: NAME, query: { ufs: ['ES'], situacao: 'abertas' } }
/** At seven in the morning, which is when alerts run. */
const EARLIER_MS = 3.5 * 3_600_000

type Row = { numeroControlePNCP: string; dataEncerramentoProposta: string | null }
type Alert = { chave: string; rodadas: { id: string; novidades: number }[] }

/** The key of an alert that ran twice: the second time two deadlines had moved. */
export async function alertWithNews(page: Page): Promise<string> {
  const known = database((sql) =>
    sql.prepare(`SELECT chave FROM alert WHERE settings LIKE '%' || ? || '%'`).get(NAME),
  ) as { chave: string } | undefined
  if (known) return known.chave
  const made = await page.request.post('/api/alertas', { data: SETTINGS })
  const { chave } = (await made.json()) as Alert
  const [first] = await waitForRuns(page, chave, 1)
  await moveDeadlines(page, first!.id)
  beEarlier()
  expect((await page.request.post(`/api/alertas/${chave}/rodadas`)).status()).toBe(202)
  await waitForRuns(page, chave, 2)
  return chave
}

async function waitForRuns(page: Page, chave: string, count: number) {
  let runs: Alert['rodadas'] = []
  const read = async () => {
    // A search under way is looked at again in two seconds, which never pass here.
    database((sql) => sql.exec(`UPDATE alert SET due_at = ${MOMENT} WHERE search_id IS NOT NULL`))
    runs = ((await (await page.request.get(`/api/alertas/${chave}`)).json()) as Alert).rodadas
    return runs.length
  }
  await expect.poll(read, { timeout: 40_000 }).toBe(count)
  return runs
}

async function moveDeadlines(page: Page, searchId: string) {
  const answer = await page.request.get(`/api/buscar/${searchId}/resultados?tamanho=100&grupo=recebendo`)
  const { rows } = (await answer.json()) as { rows: Row[] }
  for (const { numeroControlePNCP, dataEncerramentoProposta } of rows.slice(2, 4))
    await pncp.change(numeroControlePNCP, {
      dataEncerramentoProposta: `2026-04-15${dataEncerramentoProposta!.slice(10)}`,
    })
}

/** The first run, and what it read, are of the morning. */
function beEarlier() {
  database((sql) =>
    sql.exec(`UPDATE sweep SET started_at = started_at - ${EARLIER_MS}, ended_at = ended_at - ${EARLIER_MS} WHERE uf = 'ES';
      UPDATE contratacao SET lido_em = lido_em - ${EARLIER_MS} WHERE uf = 'ES';
      UPDATE alert_run SET at = at - ${EARLIER_MS};
      UPDATE alert_news SET at = at - ${EARLIER_MS}`),
  )
}
