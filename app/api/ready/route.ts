import { services } from '@/lib/services.ts'
import { within } from '@/lib/within.ts'

export const dynamic = 'force-dynamic'

/** Without these nothing can be searched; without the storage files are served by us. */
const NEEDED = ['acervo', 'redis']

const PATIENCE_MS = 1_000

/**
 * 200 when new searches can be taken, 503 otherwise (also while starting and stopping); each dependency with
 * its last error, each part with the mode in force.
 */
export async function GET() {
  const { lifecycle, health, progress, results, jobs, files, sources, itens, settings, warm } = services()
  const dependencies = await health.check()
  const works = NEEDED.every((name) => dependencies[name]?.ok !== false)
  const ready = works && lifecycle.phase() === 'ready'
  const body = {
    ready,
    phase: lifecycle.phase(),
    replica: settings.replicaName,
    demo: settings.demo,
    dependencies,
    modes: {
      progress: progress.status(),
      results: results.status(),
      jobs: jobs.status(),
      acervo: { mode: settings.databaseUrl ? 'postgres' : 'sqlite' },
      files: files.status(),
      emails: { mode: settings.smtp ? 'smtp' : 'none' },
    },
    warm: {
      enabled: warm.enabled,
      hours: settings.warmHours,
      ...warm.status(),
      changesKnownUntil: await orNull(warm.changesKnownUntil()),
    },
    // A source that is down stops nobody: what is known is still answered.
    sources: {
      busca: sources.busca.status(),
      consulta: sources.consulta.status(),
      itens: { ...sources.itens.status(), background: itens.background() },
    },
  }
  const headers = { 'Cache-Control': 'no-store', 'X-BidIQ-Replica': settings.replicaName }
  return Response.json(body, { status: ready ? 200 : 503, headers })
}

/** Readiness never waits for what is only worth knowing. */
function orNull<T>(reading: Promise<T>): Promise<T | null> {
  return within(PATIENCE_MS, reading).catch(() => null)
}
