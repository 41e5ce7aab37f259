import { Suspense } from 'react'
import { TextInput } from '../../ui/controls.tsx'
import { cx } from '../../ui/cx.ts'
import { Field } from '../../ui/field.tsx'
import { HelpPopover } from '../../ui/help-popover.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { lazyExtra, lazyPart } from '../../ui/lazy-part.tsx'
import { tooLong } from './field-errors.ts'
import { fieldId, type FormPart } from './form-field.ts'
import { hasWords, useAnalysis } from './use-analysis.ts'

const TermsHelp = lazyPart(() => import('./terms-help.tsx'))
const WordsAnalysis = lazyExtra(() => import('./words-analysis.tsx'))
const WordsError = lazyExtra(() => import('./words-error.tsx'))

const MARKED_ID = `${fieldId('termos')}-trecho`

/** The words to look for in the objeto, and those to leave out, with what is known of them while they are typed. */
export function WordsFields({ draft, change, errors }: FormPart) {
  const known = useAnalysis(draft)
  const analysis = hasWords(draft) ? known : undefined
  const erro = analysis?.of === draft.termos ? analysis.erro : undefined
  const inTermos = erro?.campo === 'termos' ? erro : undefined
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[2fr_1fr]">
      <div className="relative grid content-start gap-1">
        <Field
          id={fieldId('termos')}
          label="Termos"
          hint="Palavras inteiras do objeto, com ou sem acento, no singular e no plural."
          error={tooLong(draft.termos) ?? inTermos?.message ?? errors.termos}
        >
          {(wiring) => (
            <TextInput
              type="search"
              autoComplete="off"
              placeholder="ex.: uniforme escolar"
              value={draft.termos}
              onChange={(event) => change({ termos: event.target.value })}
              {...wiring}
              aria-describedby={cx(wiring['aria-describedby'], inTermos && MARKED_ID) || undefined}
            />
          )}
        </Field>
        {inTermos && (
          <Suspense>
            <WordsError id={MARKED_ID} termos={draft.termos} erro={inTermos} />
          </Suspense>
        )}
        <div className="absolute -top-2 left-14">
          <HelpPopover label="Como escrever os termos">
            <Suspense fallback={<Skeleton className="h-48 w-full" />}>
              <TermsHelp />
            </Suspense>
          </HelpPopover>
        </div>
      </div>
      {analysis && !analysis.erro && (
        <div className="min-w-0 sm:order-last sm:col-span-2">
          <Suspense>
            <WordsAnalysis
              analysis={analysis}
              termos={draft.termos}
              onTermos={(termos) => change({ termos })}
            />
          </Suspense>
        </div>
      )}
      <Field
        id={fieldId('exclusoes')}
        label="Exclusões (opcional)"
        hint="Separe por vírgula."
        error={erro?.campo === 'exclusoes' ? erro.message : errors.exclusoes}
      >
        {(wiring) => (
          <TextInput
            autoComplete="off"
            placeholder="ex.: locação, sucata"
            value={draft.exclusoes}
            onChange={(event) => change({ exclusoes: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
    </div>
  )
}
