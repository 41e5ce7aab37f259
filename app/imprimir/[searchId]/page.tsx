import type { Metadata } from 'next'
import Link from 'next/link'
import { PrintedResult } from '../../../components/print/printed-result.tsx'
import { buttonClass } from '../../../components/ui/button.tsx'
import { PlainPage } from '../../../components/ui/plain-page.tsx'
import { AppError } from '../../../lib/errors.ts'
import { printedResult, PRINTED_MOST } from '../../../lib/http/printed-result.ts'
import { services } from '../../../lib/services.ts'

type Props = {
  params: Promise<{ searchId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Para imprimir' }

/** A result as a list to be read on paper: its query, what it stands on, its rows and their links. */
export default async function ImprimirPage({ params, searchParams }: Props) {
  const { searchId } = await params
  const asked = await searchParams
  const printed = await printedResult(services().searches, searchId, asked).catch(AppError.from)
  if (printed instanceof AppError)
    return (
      <PlainPage title="Não há o que imprimir" text={printed.toPublic().message}>
        <Link href="/buscar" className={buttonClass('primary')}>
          Ir para a pesquisa
        </Link>
      </PlainPage>
    )
  return <PrintedResult {...printed} most={PRINTED_MOST} />
}
