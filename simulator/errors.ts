import { HTML_TYPE, type Reply, json } from './answer.ts'

/**
 * The bodies of the PNCP's errors. It has two shapes of 400: the framework's, whose `status` is a number and
 * whose time is UTC, and its own, whose `status` is a string and whose time has Brasília's offset.
 */

export function missingParameter(path: string, name: string, type: string): Reply {
  return framework(
    path,
    400,
    'Bad Request',
    `Required request parameter '${name}' for method parameter type ${type} is not present`,
  )
}

export function wrongType(path: string, name: string, text: string, type: string): Reply {
  const reason = `Failed to convert value of type 'java.lang.String' to required type 'java.lang.${type}'`
  return framework(
    path,
    400,
    'Bad Request',
    `${reason}; nested exception: For input string: "${text}" (${name})`,
  )
}

export function badRequest(path: string, message: string): Reply {
  return own(path, 400, 'Bad Request', message)
}

export function unprocessable(path: string, message: string): Reply {
  return own(path, 422, '422 UNPROCESSABLE_ENTITY', message)
}

export function notFound(path: string, message: string): Reply {
  return framework(path, 404, 'Not Found', message)
}

/** No Retry-After, and HTML. */
export function tooManyRequests(): Reply {
  return {
    status: 429,
    contentType: HTML_TYPE,
    body: `<html>
<head>
    <meta charset="UTF-8">
    <title>Limite de Requisições Excedido</title>
</head>
<body>
    <h2>Limite de requisições excedido</h2>

    <p>Aguarde alguns instantes e tente novamente.</p>
</body>
</html>
`,
  }
}

/** One of its two: a bare text that claims to be JSON, or JSON. */
export function databaseDown(path: string, bare: boolean): Reply {
  if (bare)
    return { status: 500, contentType: 'application/json', body: 'Erro na comunicação com o banco de dados.' }
  const cause = 'nested exception is java.sql.SQLTransientConnectionException: Connection is not available'
  return framework(path, 500, 'Internal Server Error', `Failed to obtain JDBC Connection; ${cause}`)
}

export function gatewayError(status: 502 | 503): Reply {
  const title = status === 502 ? '502 Bad Gateway' : '503 Service Temporarily Unavailable'
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center></body>\r\n</html>\r\n`
  return { status, contentType: HTML_TYPE, body }
}

export function maintenancePage(): Reply {
  const body =
    '<!doctype html><html lang="pt-BR"><head><title>PNCP</title></head><body><app-root></app-root></body></html>'
  return { status: 200, contentType: 'text/html;charset=UTF-8', body }
}

/** Behind the gateway, consulta calls itself by another name. */
const inner = (path: string) =>
  path.replace('/api/consulta', '/pncp-consulta').replace('/api/pncp', '/pncp-api')

function framework(path: string, status: number, error: string, message: string): Reply {
  const timestamp = new Date().toISOString().replace('Z', '+00:00')
  return json(status, { timestamp, status, error, message, path: inner(path) })
}

function own(path: string, status: number, error: string, message: string): Reply {
  const timestamp = new Date(Date.now() - 3 * 3_600_000).toISOString().replace('Z', '-03:00')
  return json(status, { path: inner(path), message, error, timestamp, status: String(status) })
}
