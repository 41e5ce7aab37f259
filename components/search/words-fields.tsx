import { TextInput } from '../ui/controls.tsx'
import { Field } from '../ui/field.tsx'
import { HelpPopover } from '../ui/help-popover.tsx'
import { fieldId, type FormPart } from './form-field.ts'

/** The words to look for in the objeto, and those to leave out. */
export function WordsFields({ draft, change, errors }: FormPart) {
  return (
    <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
      <div className="relative">
        <Field
          id={fieldId('termos')}
          label="Termos"
          hint="Procurados no objeto, com ou sem acento, no singular e no plural."
          error={errors.termos}
        >
          {(wiring) => (
            <TextInput
              type="search"
              autoComplete="off"
              placeholder="ex.: uniforme escolar"
              value={draft.termos}
              onChange={(event) => change({ termos: event.target.value })}
              {...wiring}
            />
          )}
        </Field>
        <div className="absolute -top-2 left-14">
          <HelpPopover label="Como escrever os termos">
            <TermsHelp />
          </HelpPopover>
        </div>
      </div>
      <Field
        id={fieldId('exclusoes')}
        label="Exclusões (opcional)"
        hint="Separe por vírgula."
        error={errors.exclusoes}
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

const SYNTAX = [
  ['uniforme escolar', 'espaço é E: as duas palavras, em qualquer lugar'],
  ['notebook OR computador', 'uma ou outra (OR em maiúsculas)'],
  ['"camisa polo"', 'as palavras juntas, nesta ordem'],
  ['uniforme -usado', 'sem a palavra depois do hífen'],
] as const

function TermsHelp() {
  return (
    <>
      <p className="font-semibold">Como escrever os termos</p>
      <dl className="grid gap-2">
        {SYNTAX.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code className="rounded bg-sunken px-1.5 py-0.5">{example}</code>
            </dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">OR vale só entre os seus vizinhos: a b OR c procura a, e também b ou c.</p>
    </>
  )
}
