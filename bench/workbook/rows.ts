import { row } from '../../lib/workbook/fixtures.ts'
import type { ResultRow } from '../../lib/search/row.ts'
import { createRandom, type Random } from '../lib/random.ts'

/** Made-up rows with texts as long, and as hard to compress, as those of the PNCP: 220 characters an objeto, to 31%. */

const SYLLABLES =
  'a ção de es re ma ser vi ço con tra ta li ci pa men to e qui per na lim pe za mu ni pi o pre fei tu ra for ne ci sa ú bra hos pi tal par que im pres so a li do cen tro ve í cu los ma nu ten obra via sis te'.split(
    ' ',
  )
const WORDS = 4_000
const ORGAOS = 3_000
const MUNICIPIOS = 900
const SEED = 28_112_026

/** The same for the same number, whichever come before. */
export function* madeUpRows(count: number): Iterable<ResultRow> {
  const random = createRandom(SEED)
  const words = Array.from({ length: WORDS }, () => word(random))
  const orgaos = Array.from({ length: ORGAOS }, () =>
    `PREFEITURA MUNICIPAL DE ${sentence(random, words, 20)}`.toUpperCase(),
  )
  const municipios = Array.from({ length: MUNICIPIOS }, () => sentence(random, words, 12))
  for (let index = 0; index < count; index++) {
    const made = row(index)
    yield row(index, {
      objetoCompra: sentence(random, words, random.whole(60, 390)),
      valorTotalEstimado: random.chance(0.1) ? 0 : Math.round(random.between(1_000, 5_000_000) * 100) / 100,
      orgaoEntidade: { ...made.orgaoEntidade, razaoSocial: random.pick(orgaos) },
      unidadeOrgao: { ...made.unidadeOrgao, municipioNome: random.pick(municipios) },
      dataPublicacaoPncp: moment(random, 10),
      dataAberturaProposta: moment(random, 11),
      dataEncerramentoProposta: moment(random, 12),
    })
  }
}

/** Few words are used often and most of them seldom, as people do. */
function sentence(random: Random, words: readonly string[], length: number): string {
  let text = ''
  while (text.length < length)
    text += `${text ? ' ' : ''}${words[Math.floor(words.length * random.next() ** 3)]}`
  return text
}

function word(random: Random): string {
  return Array.from({ length: random.whole(1, 4) }, () => random.pick(SYLLABLES)).join('')
}

function moment(random: Random, month: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `2026-${month}-${two(random.whole(1, 28))}T${two(random.whole(8, 18))}:${two(random.whole(0, 59))}:00`
}
