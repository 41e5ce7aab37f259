import { formatList } from '../../ui/format.ts'
import { MOST_NAME, type Asked } from './my-searches.ts'

const NAMED_UFS = 3

/** What a search may be called: its words or segmentos, and where. `setorName` answers undefined for one that is not known. */
export function defaultName(query: Asked, setorName: (id: string) => string | undefined): string {
  const { termos, setores = [], ufs = [] } = query
  const what =
    (termos && inWords(termos)) || formatList(setores.map((id) => setorName(id) ?? id)) || 'Contratações'
  const where =
    ufs.length > NAMED_UFS ? `${ufs.length} UFs` : ufs.length > 0 ? formatList([...ufs]) : undefined
  const rest = where ? ` em ${where}` : ''
  return `${what.slice(0, MOST_NAME - rest.length)}${rest}`
}

const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['OR', 'ou'],
  ['OU', 'ou'],
  ['|', 'ou'],
  ['AND', 'e'],
  ['E', 'e'],
])

/** As one would say it, not as it is asked. */
function inWords(termos: string): string {
  const words = termos.replaceAll('"', '').replaceAll('|', ' | ').trim().split(/\s+/)
  return words.map((word) => SPOKEN.get(word) ?? word).join(' ')
}
