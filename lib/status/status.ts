import type { Settings } from '../env.ts'
import { forAWhile } from '../for-a-while.ts'
import type { Lifecycle } from '../lifecycle.ts'
import type { SourceStatus } from '../pncp/attempts.ts'
import { coverageMap, type UfCoverageNow } from '../search/coverage-map.ts'
import { FRESH_MS } from '../search/plan.ts'
import type { Acervo } from '../search/ports.ts'
import type { Sweep } from '../search/sweep-ledger.ts'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { within } from '../within.ts'
import { sourceNow, type SourceNow } from './source-now.ts'

/** How the service is, for everybody. What could not be read is null: never made up. */
export type PublicStatus = {
  em: string
  /** Whether new searches are taken. */
  pronto: boolean
  demonstracao: boolean
  fontes: SourceNow[]
  dados: {
    contratacoes: number | null
    /** The end of the last complete reading of whatever kind. */
    ultimaLeitura: string | null
    /** The day (Brasília) up to which changes of what is followed are known. */
    mudancasAte: string | null
    leituraAntecipada: { ligada: boolean; das: number; ate: number }
  }
  ufs: UfCoverageNow[] | null
  modos: {
    andamento: string
    resultados: string
    pesquisas: string
    indice: string
    arquivos: string
    emails: 'smtp' | 'none'
  }
}

/** Many may look at once; the ledger is read for all of them together. */
const KNOWN_MS = 10_000
const PATIENCE_MS = 3_000

type Mode = { status(): { mode: string } }
type Deps = {
  acervo: Pick<Acervo, 'sweeps' | 'status'>
  sources: Record<SourceNow['fonte'], { status(): SourceStatus }>
  lifecycle: Pick<Lifecycle, 'phase'>
  settings: Pick<Settings, 'demo' | 'warmHours' | 'databaseUrl' | 'smtp'>
  progress: Mode
  results: Mode
  jobs: Mode
  files: Mode
  warm: { enabled: boolean; changesKnownUntil: () => Promise<string | null> }
}

/** Reads the status, at most once in ten seconds. Never rejects for what it only tells about. */
export function createStatus(deps: Deps): () => Promise<PublicStatus> {
  const { acervo, sources, lifecycle, settings, progress, results, jobs, files, warm } = deps
  const orNull = <T>(reading: Promise<T>): Promise<T | null> => within(PATIENCE_MS, reading).catch(() => null)

  async function ledger(): Promise<Sweep[]> {
    const since = Date.now() - FRESH_MS.older
    const kinds = ['abertas', 'publicacao'] as const
    const lists = await Promise.all(kinds.map((kind) => acervo.sweeps({ kind, ufs: BRAZILIAN_UFS, since })))
    return lists.flat()
  }

  return forAWhile(KNOWN_MS, async () => {
    const [sweeps, rows, mudancasAte] = await Promise.all([
      orNull(ledger()),
      orNull(acervo.status()),
      orNull(warm.changesKnownUntil()),
    ])
    return {
      em: new Date().toISOString(),
      pronto: lifecycle.phase() === 'ready' && rows !== null,
      demonstracao: settings.demo,
      fontes: [
        sourceNow('busca', sources.busca.status()),
        sourceNow('consulta', sources.consulta.status()),
        sourceNow('itens', sources.itens.status()),
      ],
      dados: {
        contratacoes: rows?.rows ?? null,
        ultimaLeitura: sweeps && lastEnd(sweeps),
        mudancasAte,
        leituraAntecipada: {
          ligada: warm.enabled,
          das: settings.warmHours.from,
          ate: settings.warmHours.to,
        },
      },
      ufs: sweeps && coverageMap(sweeps, Date.now()),
      modos: {
        andamento: progress.status().mode,
        resultados: results.status().mode,
        pesquisas: jobs.status().mode,
        indice: settings.databaseUrl ? 'postgres' : 'sqlite',
        arquivos: files.status().mode,
        emails: settings.smtp ? 'smtp' : 'none',
      },
    }
  })
}

function lastEnd(sweeps: readonly Sweep[]): string | null {
  const ends = sweeps.filter(({ complete }) => complete).map(({ endedAt }) => endedAt ?? 0)
  return ends.length > 0 ? new Date(Math.max(...ends)).toISOString() : null
}
