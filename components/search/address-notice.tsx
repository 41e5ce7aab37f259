import { Notice } from '../ui/notice.tsx'
import { DAY_HELP } from './form/field-errors.ts'
import { FIELD_NAMES } from './form/field-names.ts'
import type { UnreadPart } from './query-url.ts'
import type { WrongAddress } from './use-address.ts'

/** What is wrong with the address that somebody came by. */
export default function AddressNotice({ notAnId, unread, lacksUfs }: WrongAddress) {
  return (
    <Notice tone="warn">
      <div className="grid gap-1 wrap-anywhere">
        {notAnId !== null && (
          <p>
            Este endereço não leva a uma pesquisa: “{short(notAnId)}” não é o código de nenhuma. Confira o
            link, ou busque pelo formulário.
          </p>
        )}
        {unread.length > 0 && (
          <p>
            Parte do endereço não foi entendida: {unread.map(describe).join('; ')}.
            {unread.some(isDay) && ` ${DAY_HELP}`}
          </p>
        )}
        {lacksUfs && <p>O endereço não diz em que UFs procurar: escolha-as, e use “Buscar”.</p>}
      </div>
    </Notice>
  )
}

const NAMES = { ...FIELD_NAMES, versao: 'Versão do resultado' }

const describe = ({ field, text }: UnreadPart) => `${NAMES[field]} “${short(text)}”`
const isDay = ({ field }: UnreadPart) => /^(data|encerramento)/.test(field)

const MOST = 60
const short = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)}…` : text)
