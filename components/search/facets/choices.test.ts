import { createLoader, createSerializer } from 'nuqs/server'
import { expect, test } from 'vitest'
import { activeFilters, withoutFilters } from './active-filters.ts'
import { facetById, FACETS, optionsOf, toggled } from './choices.ts'
import { EMPTY_VIEW, urlKeys, viewUrlParsers, type ViewState } from '../url-state.ts'

const choose = (view: ViewState, id: Parameters<typeof facetById>[0], ...values: string[]) =>
  values.reduce((changed, value) => ({ ...changed, ...toggled(changed, facetById(id), value) }), view)

test('a value is chosen beside others and let go again', () => {
  const both = choose(EMPTY_VIEW, 'modalidade', '6', '8')
  expect(both.verModalidade).toEqual([6, 8])
  expect(choose(both, 'modalidade', '6').verModalidade).toEqual([8])
  expect(choose(both, 'modalidade', '6', '8').verModalidade).toBeNull()
})

test('one prazo takes the place of another', () => {
  const view = choose(EMPTY_VIEW, 'prazo', 'hoje', '7dias')
  expect(view.verPrazo).toBe('7dias')
  expect(choose(view, 'prazo', '7dias').verPrazo).toBeNull()
})

test('all kinds together and some kinds take each other’s place', () => {
  const all = choose(EMPTY_VIEW, 'tipo', 'disputa', 'leilao', 'todos')
  expect(all.verTipo).toEqual(['todos'])
  expect(choose(all, 'tipo', 'leilao').verTipo).toEqual(['leilao'])
})

test('options go by their count, scales in their order, and what is chosen stays though it has none', () => {
  const view = choose(EMPTY_VIEW, 'uf', 'AC')
  expect(optionsOf(view, facetById('uf'), { RJ: 2, SP: 5 })).toEqual([
    { value: 'SP', label: 'São Paulo (SP)', count: 5, chosen: false },
    { value: 'RJ', label: 'Rio de Janeiro (RJ)', count: 2, chosen: false },
    { value: 'AC', label: 'Acre (AC)', count: 0, chosen: true },
  ])
  const week = choose(EMPTY_VIEW, 'prazo', '2026-12-07..2026-12-13')
  const prazos = optionsOf(week, facetById('prazo'), { hoje: 1 })
  expect(prazos[0]).toEqual({ value: 'hoje', label: 'Hoje', count: 1, chosen: false })
  expect(prazos.at(-1)).toMatchObject({ label: 'De 07/12 a 13/12', chosen: true })
})

test('what is active is named, and each can be let go', () => {
  const view = {
    ...choose(EMPTY_VIEW, 'uf', 'SP', 'RJ'),
    verGrupo: 'recebendo',
    verOrdem: 'valor',
  } as ViewState
  const filters = activeFilters(view)
  expect(filters.map(({ label }) => label)).toEqual([
    'Recebendo propostas',
    'UF: São Paulo (SP)',
    'UF: Rio de Janeiro (RJ)',
  ])
  const left = filters.reduce((changed, { removed }) => ({ ...changed, ...removed }), view)
  expect(left.verGrupo).toBeNull()
  expect(activeFilters(withoutFilters(view))).toEqual([])
  expect(withoutFilters(view).verOrdem).toBe('valor')
})

test('every choice survives the address', () => {
  const view = FACETS.reduce(
    (changed, facet) =>
      choose(
        changed,
        facet.id,
        {
          prazo: '2026-12-07..2026-12-13',
          uf: 'SP',
          faixa: 'ate1mi',
          modalidade: '6',
          esfera: 'M',
          tipo: 'disputa',
          conferir: 'srp',
          grupo: '',
        }[facet.id],
      ),
    EMPTY_VIEW,
  )
  const url = createSerializer(viewUrlParsers, { urlKeys })(view)
  expect(createLoader(viewUrlParsers, { urlKeys })(new URLSearchParams(url))).toMatchObject(view)
})
