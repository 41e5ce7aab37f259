import { useState, type SubmitEvent } from 'react'
import { readCnpj } from '../../lib/search/cnpj.ts'
import { Button } from '../ui/button.tsx'
import { TextInput } from '../ui/controls.tsx'
import { Field } from '../ui/field.tsx'
import { formatCnpj } from '../ui/format.ts'
import { OUTCOME_TEXTS } from './follow-text.ts'
import { MAX_CODE, orgaoKey } from './followed-list.ts'
import { followed, toggleOrgao } from './store.ts'

const WRONG = {
  shape: 'O CNPJ tem 14 letras ou dígitos, como 00.000.000/0001-91.',
  digits: 'Os dígitos verificadores não conferem. Confira o CNPJ.',
}

type Told = { field?: 'cnpj' | 'codigo'; text: string }

/** Follows an órgão by its CNPJ, or a unidade of it by its code. */
export function FollowForm() {
  const [cnpj, setCnpj] = useState('')
  const [codigo, setCodigo] = useState('')
  const [told, setTold] = useState<Told>()

  function follow(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const answer = followTyped(cnpj, codigo.trim())
    setTold(answer)
    if (answer.field) document.getElementById(`acompanhar-${answer.field}`)?.focus()
    else [setCnpj, setCodigo].forEach((set) => set(''))
  }

  return (
    <section aria-labelledby="acompanhar" className="grid gap-3 rounded-md border border-line bg-surface p-4">
      <h2 id="acompanhar" className="text-lg font-semibold">
        Acompanhar um órgão
      </h2>
      <form onSubmit={follow} noValidate className="grid items-start gap-3 sm:grid-cols-[1fr_1fr_auto]">
        <Field
          id="acompanhar-cnpj"
          label="CNPJ"
          hint="Com ou sem pontuação."
          error={told?.field === 'cnpj' ? told.text : undefined}
        >
          {(wiring) => (
            <TextInput
              autoComplete="off"
              value={cnpj}
              onChange={(event) => setCnpj(event.target.value)}
              {...wiring}
            />
          )}
        </Field>
        <Field
          id="acompanhar-codigo"
          label="Código da unidade (UASG), se for só uma"
          hint="Como o PNCP o mostra; em branco, o órgão inteiro."
          error={told?.field === 'codigo' ? told.text : undefined}
        >
          {(wiring) => (
            <TextInput
              autoComplete="off"
              maxLength={MAX_CODE}
              value={codigo}
              onChange={(event) => setCodigo(event.target.value)}
              {...wiring}
            />
          )}
        </Field>
        <Button type="submit" className="sm:mt-6">
          Acompanhar
        </Button>
      </form>
      <p role="status" className="text-sm">
        {told && !told.field && told.text}
      </p>
    </section>
  )
}

function followTyped(typed: string, codigo: string): Told {
  const read = readCnpj(typed)
  if ('wrong' in read) return { field: 'cnpj', text: WRONG[read.wrong] }
  const { cnpj } = read
  const one = { cnpj, nome: '', unidade: codigo ? { codigo, nome: '' } : null }
  const isThere = followed.get().orgaos.some((each) => orgaoKey(each) === orgaoKey(one))
  if (isThere) return { field: codigo ? 'codigo' : 'cnpj', text: 'Já é acompanhado.' }
  const outcome = toggleOrgao(one)
  if (outcome === 'full') return { field: 'cnpj', text: OUTCOME_TEXTS.full }
  const name = codigo ? `a unidade ${codigo} do CNPJ ${formatCnpj(cnpj)}` : `o CNPJ ${formatCnpj(cnpj)}`
  return { text: `Você acompanha ${name}.${outcome === 'done' ? '' : ` ${OUTCOME_TEXTS[outcome]}`}` }
}
