import { openStore } from '../store.ts'

/** Writes pages of 50 rows until it is killed, a line for each. */
const store = openStore(process.argv[2]!)
const now = Date.now()
const sweep = store.beginSweep(
  { kind: 'abertas', uf: 'SP', modalidade: null, firstDay: null, lastDay: null },
  'busca',
  { now, resumeSince: now },
)

for (let page = 1; page < 100_000; page++) {
  const rows = Array.from({ length: 50 }, (_, n) => ({
    contratacao: {
      numeroControlePNCP: `00000000000191-1-${String(page * 50 + n).padStart(6, '0')}/2026`,
      objetoCompra: `Aquisição de material de limpeza número ${page * 50 + n}`,
      orgaoEntidade: { cnpj: '00000000000191', razaoSocial: 'Órgão' },
      unidadeOrgao: { ufSigla: 'SP' },
    },
    fonte: 'busca',
    lidoEm: now,
  }))
  store.recordPage(sweep.id, {
    page,
    rows: [JSON.stringify(rows)],
    rejected: [],
    declared: 1,
    pageSize: 50,
    pages: 1,
    isLast: false,
    now,
  })
  process.stdout.write(`${page}\n`)
}
