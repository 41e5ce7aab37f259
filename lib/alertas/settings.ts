import { z } from 'zod'
import { searchQuerySchema, type SearchQuery } from '../search/query.ts'
import { acompanhadasSchema, type Acompanhadas } from './followed.ts'

export const DEFAULT_HORARIOS = ['07:00', '13:00']
export const MAX_HORARIOS = 6
export const MAX_NOME = 80
const MAX_EMAIL = 254

/** What an alert is about: a search, or a list of what is followed. */
export type AlertSubject = { query: SearchQuery; acompanha: null } | { query: null; acompanha: Acompanhadas }
/** When an alert runs. `horarios` are times of Brasília, `HH:MM`, in order and without repeats. */
export type AlertTimes = { horarios: string[]; diasUteis: boolean }
/** What its owner decides of an alert. */
export type AlertSettings = { nome: string } & AlertTimes & AlertSubject

const nome = z
  .string('Informe um nome.')
  .transform((typed) => typed.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'Informe um nome.')
      .max(MAX_NOME, `Use no máximo ${MAX_NOME} caracteres.`)
      // It becomes the subject of e-mails and the title of a feed.
      .refine((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), 'Use só letras, números e sinais comuns.'),
  )

const email = z
  .string('Informe um e-mail.')
  .trim()
  .max(MAX_EMAIL, 'Este e-mail é longo demais.')
  .pipe(z.email('Informe um e-mail como nome@exemplo.com.br.'))
  .transform((address) => address.replace(/@.*$/, (domain) => domain.toLowerCase()))

const horarios = z
  .array(
    z
      .string('Informe os horários como HH:MM.')
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Informe os horários como HH:MM, de 00:00 a 23:59.'),
    'Informe a lista de horários.',
  )
  .min(1, 'Informe ao menos um horário.')
  .max(MAX_HORARIOS, `Informe no máximo ${MAX_HORARIOS} horários.`)
  .transform((times) => [...new Set(times)].sort())

const diasUteis = z.boolean('Informe verdadeiro ou falso.')

const own = z.strictObject({
  nome,
  email: email.nullish().transform((address) => address ?? null),
  horarios: horarios.default(DEFAULT_HORARIOS),
  diasUteis: diasUteis.default(false),
})

type Created = z.output<typeof own> & AlertSubject

/** `POST /api/alertas`. Wrong fields of the query are named as `query.ufs`, those of a list as `acompanha.orgaos`. */
export const createAlertSchema = z
  .custom<Record<string, unknown>>(isObject, 'Envie um objeto JSON.')
  .transform(({ query: asked, acompanha: list, ...rest }, context): Created => {
    const settings = own.safeParse(rest)
    for (const issue of settings.error?.issues ?? []) context.issues.push(issue as never)
    if (asked !== undefined && list !== undefined)
      context.addIssue({ code: 'custom', path: ['acompanha'], message: 'Informe a pesquisa ou a lista.' })
    const subject = list === undefined ? aboutQuery(asked, context) : aboutList(list, context)
    return settings.success && subject ? { ...settings.data, ...subject } : z.NEVER
  })

function aboutQuery(asked: unknown, context: z.RefinementCtx): AlertSubject | undefined {
  const { data: query, error } = searchQuerySchema.safeParse(asked ?? {})
  for (const issue of error?.issues ?? []) context.issues.push(within('query', issue) as never)
  return query && { query, acompanha: null }
}

function aboutList(list: unknown, context: z.RefinementCtx): AlertSubject | undefined {
  const { data: acompanha, error } = acompanhadasSchema.safeParse(list)
  for (const issue of error?.issues ?? []) context.issues.push(within('acompanha', issue) as never)
  return acompanha && { query: null, acompanha }
}

function within(field: string, issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code === 'unrecognized_keys')
    return { ...issue, keys: issue.keys.map((key) => `${field}.${key}`) }
  return { ...issue, path: [issue.path.length > 0 ? `${field}.${String(issue.path[0])}` : field] }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `PATCH /api/alertas/{chave}`: what is left out stays; `email: null` takes the address away. */
export const changeAlertSchema = z
  .strictObject({
    nome,
    horarios,
    diasUteis,
    pausado: z.boolean('Informe verdadeiro ou falso.'),
    email: email.nullable(),
    query: searchQuerySchema,
    acompanha: acompanhadasSchema,
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Informe o que mudar.')

export type NewAlertRequest = z.output<typeof createAlertSchema>
export type AlertChange = z.output<typeof changeAlertSchema>
