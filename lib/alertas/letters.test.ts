import { describe, expect, test } from 'vitest'
import { letterOf } from './letters.ts'
import type { ClaimedMail } from './port.ts'
import { alertOf, newsItem, runOf } from './testing/news.ts'
import { NOW } from './testing/alerts.ts'

const ORIGIN = 'https://bidiq.exemplo'
const moved = newsItem(9, {
  estado: 'PRORROGADA',
  lado: 'ficou',
  mudancas: [{ campo: 'dataEncerramentoProposta', de: '2026-12-10T09:00:00', para: '2026-12-15T09:00:00' }],
})
const alert = alertOf({ nome: 'Limpeza em SP e RJ' })

function mailOf(change: Partial<ClaimedMail> = {}): ClaimedMail {
  const run = runOf()
  return {
    id: run.id,
    kind: 'news',
    runId: run.id,
    state: 'sending',
    tries: 1,
    at: NOW,
    reason: null,
    alert,
    run,
    news: [newsItem(1)],
    ...change,
  }
}
const letter = (change: Partial<ClaimedMail> = {}) => letterOf(mailOf(change), ORIGIN)

describe('news', () => {
  test.each([
    [[newsItem(1)], '1 nova contratação: Limpeza em SP e RJ'],
    [[newsItem(1), newsItem(2), newsItem(3)], '3 novas contratações: Limpeza em SP e RJ'],
    [[moved], '1 mudança: Limpeza em SP e RJ'],
    [[newsItem(1), newsItem(2), moved], '2 novas contratações e 1 mudança: Limpeza em SP e RJ'],
  ])('the subject counts', (news, subject) => {
    expect(letter({ news }).subject).toBe(subject)
  })

  test('of what is followed it tells history and files, and leads to the page of the alert', () => {
    const rectified = newsItem(4, {
      estado: 'RETIFICADA',
      lado: 'ficou',
      acontecimentos: ['Retificação de Contratação: prazo', 'Novo arquivo: Edital (Edital)'],
    })
    const acompanha = { contratacoes: [], orgaos: [] }
    const about = alertOf({ nome: 'O que eu acompanho', query: null, acompanha })
    const { subject, text, html } = letter({ alert: about, news: [rectified] })
    expect(subject).toBe('1 mudança: O que eu acompanho')
    for (const form of [text, html]) {
      expect(form).toContain('Retificada')
      expect(form).toContain('Retificação de Contratação: prazo')
      expect(form).toContain('Novo arquivo: Edital (Edital)')
      expect(form).toContain(`${ORIGIN}/alertas/${about.chave}`)
      expect(form).not.toContain('/buscar?')
    }
  })

  test('each row says what one needs to know, in both forms', () => {
    const { text, html } = letter({ news: [newsItem(1, { ressalva: 'antes' }), moved] })
    for (const said of [
      'Nova',
      'Aquisição de material de limpeza',
      'Órgão: Prefeitura',
      'Local: São Paulo/SP',
      'Modalidade: Pregão - Eletrônico',
      'Fim do recebimento de propostas: 10/12/2026 09:00 (horário de Brasília)',
      'https://pncp.gov.br/app/editais/00000000000191/2026/1',
      'Prazo prorrogado',
      'de 10/12/2026 09:00 para 15/12/2026 09:00',
      'Pode não ser nova',
      'Cobertura: 40 contratações de 1 UF.',
    ])
      for (const form of [text, html]) expect(form).toContain(said)
    expect(text).toMatch(/Valor estimado: R\$\s1\.000,00/)
  })

  test('leads to the result, to the alert, and out', () => {
    const { text, html, unsubscribe, to, id } = letter()
    for (const form of [text, html.replaceAll('&amp;', '&')])
      for (const address of [
        `${ORIGIN}/buscar?id=${runOf().id}&versao=1`,
        `${ORIGIN}/alertas/${alert.chave}`,
        `${ORIGIN}/alertas/descadastrar/${alert.descadastro}`,
      ])
        expect(form).toContain(address)
    expect(unsubscribe).toBe(`${ORIGIN}/api/alertas/descadastro/${alert.descadastro}`)
    expect([to, id]).toEqual([alert.email, runOf().id])
    expect(text).toContain('vale até 22/05/2027')
  })

  test('a run that was not whole says so', () => {
    const run = runOf({
      complete: false,
      coverage: '40 contratações em 1 UF; não foi possível consultar SP (fora do ar desde 06:40)',
    })
    const { text } = letter({ run })
    expect(text).toContain(
      'Atenção, verificação incompleta: 40 contratações em 1 UF; não foi possível consultar SP',
    )
    expect(text).toContain('é conferido na próxima verificação')
  })

  test('of very many some are shown, and how many more there are is told', () => {
    const news = Array.from({ length: 60 }, (_, n) => newsItem(n + 1))
    const { text, subject } = letter({ news })
    expect(subject).toContain('60 novas')
    expect(text.match(/\[Nova\]/g)).toHaveLength(50)
    expect(text).toContain('E mais 10 novidades')
  })

  test('what the PNCP wrote stays text', () => {
    const row = {
      objetoCompra: '<img src=x onerror=alert(1)> & "papel"',
      orgaoEntidade: { cnpj: '1', razaoSocial: '<b>Órgão</b>' },
    }
    const { html } = letter({ news: [newsItem(1, {}, row)] })
    expect(html).not.toMatch(/<img|<b>/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;papel&quot;')
  })
})

test('the question to an address has nothing in it that another wrote, and no key', () => {
  const { subject, text, html, unsubscribe } = letter({ kind: 'confirm', run: null, news: [] })
  expect(subject).toBe('Confirme seu e-mail para receber um alerta do BidIQ')
  for (const form of [text, html]) {
    expect(form).toContain(`${ORIGIN}/alertas/confirmar/${alert.confirmacao}`)
    expect(form).not.toContain(alert.nome)
    expect(form).not.toContain(alert.chave)
    expect(form).toContain('apagado em 7 dias')
  }
  expect(unsubscribe).toBeUndefined()
})

test('an end to come says when, and how to put it off', () => {
  const { subject, text } = letter({ kind: 'expiry', run: null, news: [] })
  expect(subject).toBe('Seu alerta vence em breve: Limpeza em SP e RJ')
  expect(text).toContain('vence em 22/05/2027 09:00')
  expect(text).toContain(`${ORIGIN}/alertas/${alert.chave}`)
})

test('a lack of answers says since when it matters, and that it is no lack of news', () => {
  const run = runOf({ status: 'failed', total: null, coverage: 'Não foi possível consultar o PNCP.' })
  const { subject, text } = letter({ kind: 'trouble', run, news: [] })
  expect(subject).toBe('Sem resposta por ora: Limpeza em SP e RJ')
  expect(text).toContain('a mais recente em 23/11/2026 09:00: Não foi possível consultar o PNCP.')
  expect(text).toContain('não quer dizer que não há novidades')
})
