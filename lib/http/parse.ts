import { z } from 'zod'
import { AppError } from '../errors.ts'
import './portuguese.ts'

/** Far above any honest search, far below what would hurt; what carries more says so. */
const MAX_BODY_BYTES = 64 * 1024

/**
 * The only door for a JSON body.
 *
 * @throws {AppError} `invalid_request`, naming each wrong field.
 */
export async function parseBody<T extends z.ZodType>(
  request: Request,
  schema: T,
  maxBytes = MAX_BODY_BYTES,
): Promise<z.output<T>> {
  return parse(schema, readJson(await readText(request, maxBytes)))
}

/**
 * The only door for the query string. A repeated parameter is a list; a single one is both a text and a
 * list of one, as the schema wants it.
 */
export function parseSearch<T extends z.ZodType>(request: Request, schema: T): z.output<T> {
  const { searchParams } = new URL(request.url)
  const entries = [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)] as const)
  return parse(
    schema,
    Object.fromEntries(entries.map(([name, values]) => [name, values.length > 1 ? values : values[0]])),
  )
}

/** The id of a search in a path. @throws {AppError} `search_not_found` when it cannot be one. */
export function parseSearchId(id: string): string {
  const { data } = z.uuid().safeParse(id)
  if (!data) throw new AppError('search_not_found', 'Not a UUID')
  return data.toLowerCase()
}

function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  throw invalid(fieldsOf(error))
}

function invalid(fields: Record<string, string>): AppError {
  return new AppError('invalid_request', `Invalid fields: ${Object.keys(fields).join(', ')}`, { fields })
}

/** One Portuguese text per field, the first of each. Unknown fields are named one by one. */
function fieldsOf({ issues }: z.ZodError): Record<string, string> {
  const fields = new Map<string, string>()
  const add = (name: string, text: string) => {
    if (!fields.has(name)) fields.set(name, text)
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add(nameOf(issue.path, key), 'Campo desconhecido.')
    } else add(nameOf(issue.path), issue.message)
  }
  return Object.fromEntries(fields)
}

/** The field of the request, whatever was wrong inside it. Clients name fields too: what is said back is bounded. */
function nameOf(path: readonly PropertyKey[], key = 'corpo'): string {
  return String(path[0] ?? key).slice(0, 80)
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      throw invalid({ corpo: 'O pedido é grande demais.' })
    }
    text += decoder.decode(value, { stream: true })
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new AppError('invalid_request', 'Body is not JSON', {
      cause: error,
      fields: { corpo: 'Envie um objeto JSON.' },
    })
  }
}
