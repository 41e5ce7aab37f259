import { expect } from 'playwright/test'
import { alertAt, confirmedAlert, expectRuns, holderOf, moveDeadline, runNow } from './support-alerts.ts'
import { ageReadings, CLUSTER_SMTP_PORT, query, runnerOf, test } from './support-cluster.ts'
import { openMailbox } from './support-mailbox.ts'

test('the replica that searches for an alert dies: the run ends elsewhere, and is told once', async ({
  request,
  pncp,
  cluster,
}) => {
  test.setTimeout(120_000)
  const mailbox = await openMailbox(CLUSTER_SMTP_PORT)
  const alert = await confirmedAlert(request, mailbox, 'PI')
  await moveDeadline(request, pncp, alert)
  await ageReadings(cluster)
  await pncp.latency(15)
  await runNow(request, alert.chave)
  const searching = async () => (await alertAt(request, alert.chave)).emCurso?.searchId
  await expect.poll(searching, { timeout: 20_000 }).toBeTruthy()
  await cluster.kill(await runnerOf(cluster, (await searching())!))
  await pncp.heal()
  // It may have been the one that looked after the alert too: as if the time were over for which nobody else may.
  await query(cluster, 'UPDATE bidiq.alert SET lease_until = 0')

  await expectRuns(request, alert.chave, 2)
  await expect.poll(() => mailbox.letters.length, { timeout: 20_000 }).toBe(2)
  await runNow(request, alert.chave)
  await expectRuns(request, alert.chave, 3)
  expect((await alertAt(request, alert.chave)).rodadas.map(({ novidades }) => novidades)).toEqual([0, 1, 0])
  expect(mailbox.letters).toHaveLength(2)
  await mailbox.close()
})

test('the replica that sends a letter dies before the answer: it is not sent again, and what follows is', async ({
  request,
  pncp,
  cluster,
}) => {
  test.setTimeout(120_000)
  const mailbox = await openMailbox(CLUSTER_SMTP_PORT)
  const alert = await confirmedAlert(request, mailbox, 'PB')
  await mailbox.close()

  const answering = Promise.withResolvers<void>()
  const slow = await openMailbox(CLUSTER_SMTP_PORT, { until: answering.promise })
  await moveDeadline(request, pncp, alert)
  await ageReadings(cluster)
  await runNow(request, alert.chave)
  await expect.poll(() => slow.letters.length, { timeout: 40_000 }).toBe(1)
  await cluster.kill(holderOf(cluster, slow.letters[0]!.fromPort))
  answering.resolve()
  // As if the time were over for which nobody else may send it.
  await query(cluster, `UPDATE bidiq.alert_mail SET lease_until = 0 WHERE state = 'sending'`)
  const mail = async () => (await alertAt(request, alert.chave)).ultimoEmail?.estado
  await expect.poll(mail, { timeout: 30_000 }).toBe('unknown')
  expect(slow.letters).toHaveLength(1)

  await moveDeadline(request, pncp, await alertAt(request, alert.chave), 2028)
  await ageReadings(cluster)
  await runNow(request, alert.chave)
  await expect.poll(mail, { timeout: 40_000 }).toBe('sent')
  expect(slow.letters).toHaveLength(2)
  await slow.close()
})
