const KNOWN = {
  invalid_request: { status: 400, text: 'Revise os dados da busca e tente de novo.' },
  unauthorized: { status: 401, text: 'Sua sessão não vale mais. Recarregue a página e tente de novo.' },
  not_found: { status: 404, text: 'A API não tem este endereço. Confira-o e tente de novo.' },
  search_not_found: {
    status: 404,
    text: 'Esta pesquisa não existe ou o resultado já expirou. Faça a pesquisa de novo.',
  },
  contratacao_not_found: {
    status: 404,
    text: 'Esta contratação ainda não foi lida do PNCP. Confira o número ou pesquise por ele.',
  },
  alert_not_found: {
    status: 404,
    text: 'Este alerta não existe, foi excluído ou venceu. Faça a pesquisa e crie outro.',
  },
  alert_limit: { status: 409, text: 'Há alertas demais. Exclua um deles para criar outro.' },
  search_conflict: {
    status: 409,
    text: 'Já existe uma pesquisa com este identificador e outros filtros. Comece uma nova pesquisa.',
  },
  rate_limited: { status: 429, text: 'Muitos pedidos em pouco tempo. Aguarde um instante e tente de novo.' },
  source_unavailable: {
    status: 502,
    text: 'O PNCP não respondeu. O que já foi lido está guardado: tente de novo em alguns minutos.',
  },
  store_unavailable: {
    status: 503,
    text: 'O serviço está temporariamente indisponível. Tente de novo em alguns minutos.',
  },
  internal: {
    status: 500,
    text: 'Algo falhou do nosso lado. Tente de novo; se continuar, avise quem cuida deste serviço.',
  },
} as const

export type ErrorCode = keyof typeof KNOWN

/** What the user may read: in Portuguese, saying what to do next; `fields` has a text for each wrong field. */
export type PublicError = { code: ErrorCode; message: string; fields?: Record<string, string> }

export type AppErrorOptions = ErrorOptions & {
  /** Replaces the code's own text when this failure can say more to the user. In Portuguese. */
  publicMessage?: string
  fields?: Record<string, string>
  /** Seconds, where it is known better than the code says when to ask again. */
  retryAfter?: number
}

/** Next bundles this file more than once: an error thrown by the services of one bundle is caught in another. */
const BRAND = Symbol.for('bidiq.AppError')

/** A failure with a known meaning. `message` is for our logs, in English; only `toPublic()` leaves the server. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly [BRAND] = true
  readonly code: ErrorCode
  readonly fields: Record<string, string> | undefined
  readonly publicMessage: string
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    message: string,
    { publicMessage, fields, retryAfter, ...options }: AppErrorOptions = {},
  ) {
    super(message, options)
    this.code = code
    this.retryAfter = retryAfter
    this.fields = fields
    this.publicMessage = publicMessage ?? KNOWN[code].text
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value
  }

  get status() {
    return KNOWN[this.code].status
  }

  toPublic(): PublicError {
    return { code: this.code, message: this.publicMessage, ...(this.fields && { fields: this.fields }) }
  }

  /** Whatever we did not foresee becomes `internal`, with the original as its `cause`. */
  static from(error: unknown): AppError {
    return error instanceof AppError
      ? error
      : new AppError('internal', 'Unexpected failure', { cause: error })
  }
}
