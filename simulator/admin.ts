import type { IncomingMessage } from 'node:http'
import { type Reply, json } from './answer.ts'
import type { RecordChange } from './data/changing-store.ts'
import { UNKNOWN_PATH } from './routes.ts'
import type { Settings, Simulator } from './simulator.ts'

const DONE: Reply = { status: 204, body: '' }

/** `/__sim/…`: what tests and people at a terminal change and read at run time. */
export async function answerAdmin(
  simulator: Simulator,
  request: IncomingMessage,
  path: string,
): Promise<Reply> {
  const { faults, log } = simulator
  switch (`${request.method} ${path}`) {
    case 'GET /__sim/stats':
      return json(200, { ...simulator.stats(), requests: log.all().length, faults: faults.list() })
    case 'GET /__sim/log':
      return json(200, log.all())
    case 'DELETE /__sim/log':
      log.clear()
      return DONE
    case 'GET /__sim/faults':
      return json(200, faults.list())
    case 'POST /__sim/faults':
      return changed(request, (body) => [body].flat().forEach((spec) => faults.add(spec)))
    case 'DELETE /__sim/faults':
      faults.clear()
      return DONE
    case 'POST /__sim/settings':
      return changed(request, (body) => simulator.set(Object(body) as Settings))
    case 'POST /__sim/changes':
      return changed(request, (body) => {
        const { numero, ...fields } = Object(body) as { numero: string } & RecordChange
        simulator.change(numero, fields)
      })
    default:
      return UNKNOWN_PATH
  }
}

/** A body that cannot be used is a 400 that says why. */
async function changed(request: IncomingMessage, apply: (body: unknown) => void): Promise<Reply> {
  try {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    apply(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    return DONE
  } catch (error) {
    return json(400, { message: error instanceof Error ? error.message : String(error) })
  }
}
