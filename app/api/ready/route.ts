import { services } from '@/lib/services.ts'

export const dynamic = 'force-dynamic'

/** 200 when new searches can be taken, 503 otherwise; each part with the mode in force and its last error. */
export async function GET() {
  const { acervo, progress, results, jobs, files, sources, settings, log } = services()
  const index = await acervo.status().catch((error: unknown) => {
    log.error({ err: error }, 'Acervo not ready')
    return { mode: 'sqlite', error: 'unavailable' }
  })
  const ready = !('error' in index)
  const body = {
    ready,
    demo: settings.demo,
    modes: {
      progress: progress.status(),
      results: results.status(),
      jobs: jobs.status(),
      acervo: index,
      files: files.status(),
    },
    // A source that is down stops nobody: what is known is still answered.
    sources: { busca: sources.busca.status(), consulta: sources.consulta.status() },
  }
  return Response.json(body, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
