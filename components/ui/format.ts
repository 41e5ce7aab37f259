/** How numbers, money and dates are written: pt-BR, Brasília time. */
const integer = whenWanted(() => new Intl.NumberFormat('pt-BR'))
const money = whenWanted(() => new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL' }))
const unitPrice = whenWanted(
  () => new Intl.NumberFormat('pt-BR', { style: 'currency', currency: 'BRL', maximumFractionDigits: 4 }),
)
const plain = whenWanted(
  () => new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)
const tenth = whenWanted(() => new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 }))
const instant = whenWanted(
  () =>
    new Intl.DateTimeFormat('pt-BR', {
      timeZone: 'America/Sao_Paulo',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
)

/** Made at its first use and kept: making them all took more of the first load than anything else of ours. */
function whenWanted<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

export function formatNumber(value: number): string {
  return integer().format(value)
}

/** `R$ 1.500,00` */
export function formatMoney(value: number): string {
  return money().format(value)
}

/** `R$ 0,0375`: the price of one, which may be less than a centavo. */
export function formatUnitPrice(value: number): string {
  return unitPrice().format(value)
}

/** `1.500,00`, as people type it. */
export function formatAmount(value: number): string {
  return plain().format(value)
}

/** `1,2`: no more of the fraction than is worth reading. */
export function formatTenths(value: number): string {
  return tenth().format(value)
}

/** `1 contratação`, `1.284 contratações`. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** `a, b e c` */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`
}

/** A Brasília wall clock `YYYY-MM-DD…` as `DD/MM/AAAA`; the text itself when it is no date. */
export function formatDay(brasilia: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(brasilia) ?? []
  return year ? `${day}/${month}/${year}` : brasilia
}

/** A Brasília wall clock `YYYY-MM-DDTHH:mm…` as `DD/MM/AAAA HH:mm`. */
export function formatDayTime(brasilia: string): string {
  const time = /T(\d{2}:\d{2})/.exec(brasilia)?.[1]
  return time ? `${formatDay(brasilia)} ${time}` : formatDay(brasilia)
}

/** An instant (ISO, UTC) on the Brasília clock, `DD/MM/AAAA HH:mm`. */
export function formatInstant(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : instant().format(date).replace(',', '')
}

/** `1,2 MB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`
  return `${formatTenths(bytes / 1_000_000)} MB`
}

/** `12.345.678/0001-90`; the text itself when it has not 14 digits. */
export function formatCnpj(cnpj: string): string {
  return cnpj.replace(/^(\d{2})(\d{3})(\d{3})(\d{4})(\d{2})$/, '$1.$2.$3/$4-$5')
}
