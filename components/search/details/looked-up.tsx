import type { ReactNode } from 'react'
import useSWR from 'swr'
import { Button } from '../../ui/button.tsx'
import { formatInstant } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type ApiError, isPassing, request } from '../api.ts'

type Body = { total: number; lidoEm: string; aviso: string | null }

type Props<T extends Body> = {
  numero: string
  /** What of the contratação is asked for, as its address names it. */
  resource: 'itens' | 'arquivos' | 'historico'
  /** Said while it is on its way. */
  waiting: string
  /** Said when the PNCP has none. */
  none: string
  /** `12 itens lidos`. */
  read: (total: number) => string
  children: (data: T) => ReactNode
}

/** What the server may have to read from the PNCP first: on its way, there, there with its age, none, or failed. */
export function LookedUp<T extends Body>({ numero, resource, waiting, none, read, children }: Props<T>) {
  const { data, error, isValidating, mutate } = useSWR<T, ApiError>(
    `/api/contratacoes/${numero.replace('/', '-')}/${resource}`,
    request<T>,
    { revalidateOnFocus: false, shouldRetryOnError: isPassing },
  )
  const retry = (
    <Button size="small" blocked={isValidating} onClick={() => void mutate()}>
      {isValidating ? 'Tentando…' : 'Tentar de novo'}
    </Button>
  )
  if (error && !data)
    return (
      <Notice tone="bad" role="alert" actions={retry}>
        {error.message}
      </Notice>
    )
  if (!data)
    return (
      <div role="status" className="grid gap-2">
        <span className="sr-only">{waiting}</span>
        <Skeleton className="h-24 w-full" />
      </div>
    )
  return (
    <div className="grid min-w-0 grid-cols-1 gap-2">
      {data.aviso && (
        <Notice tone="warn" actions={retry}>
          {data.aviso}
        </Notice>
      )}
      {data.total === 0 ? <p className="text-sm">{none}</p> : children(data)}
      <p className="text-xs text-muted">
        {data.total === 0 ? 'Lido' : read(data.total)} em {formatInstant(data.lidoEm)}.
      </p>
    </div>
  )
}
