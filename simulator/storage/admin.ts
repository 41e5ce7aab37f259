import type { IncomingMessage } from 'node:http'
import { type Reply, json } from './errors.ts'
import type { FaultSpec } from './faults.ts'
import { type Standing, read } from './serve.ts'
import type { NewObject } from './state.ts'

export type Admin = ReturnType<typeof createAdmin>

/** What tests change and read, in the same process or over HTTP. */
export function createAdmin({ state, faults }: Standing) {
  return {
    /** Replaces whatever is switched on; with nothing, all is well again. */
    faults(...specs: FaultSpec[]) {
      faults.clear()
      for (const spec of specs) faults.add(spec)
    },
    advance: (ms: number) => state.advance(ms),
    stats: () => state.stats(),
    names: (bucketId: string): string[] => [...(state.buckets.get(bucketId)?.objects.keys() ?? [])],
    /** Stores an object without a request, in a bucket made so when it is missing. */
    put(bucketId: string, object: NewObject, { public: isPublic = false } = {}) {
      const settings = { public: isPublic, fileSizeLimit: null, allowedMimeTypes: null }
      state.put(state.buckets.get(bucketId) ?? state.createBucket(bucketId, settings), object)
    },
  }
}

const DONE: Reply = { status: 204 }

/** `/__storage/…` */
export async function answerAdmin(standing: Standing, request: IncomingMessage): Promise<Reply> {
  const { state, faults } = standing
  switch (`${request.method} ${request.url}`) {
    case 'GET /__storage/stats':
      return json(200, { ...state.stats(), faults: faults.list() })
    case 'GET /__storage/faults':
      return json(200, faults.list())
    case 'POST /__storage/faults':
      return changed(request, (body) => [body].flat().forEach((spec) => faults.add(spec)))
    case 'DELETE /__storage/faults':
      faults.clear()
      return DONE
    case 'POST /__storage/clock':
      return changed(request, (body) =>
        state.advance(Number((Object(body) as { advanceMs: number }).advanceMs)),
      )
    default:
      return json(404, { message: 'The stand-in has no such path' })
  }
}

/** A body that cannot be used is a 400 that says why. */
async function changed(request: IncomingMessage, apply: (body: unknown) => void): Promise<Reply> {
  try {
    apply(JSON.parse((await read(request)).toString('utf8')))
    return DONE
  } catch (error) {
    return json(400, { message: error instanceof Error ? error.message : String(error) })
  }
}
