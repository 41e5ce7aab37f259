import type { PublicStatus } from '../../lib/status/status.ts'
import { DefinitionList } from '../ui/definition-list.tsx'
import { formatDay, formatInstant, formatNumber } from '../ui/format.ts'

/** How much is known, and how it is kept up to date. */
export function ReadingsNow({ dados }: Pick<PublicStatus, 'dados'>) {
  const { contratacoes, ultimaLeitura, mudancasAte, leituraAntecipada: ahead } = dados
  return (
    <DefinitionList
      items={[
        [
          'Contratações conhecidas',
          contratacoes === null ? 'não foi possível ler' : formatNumber(contratacoes),
        ],
        [
          'Última leitura completa',
          ultimaLeitura ? formatInstant(ultimaLeitura) : 'nenhuma nos últimos 7 dias',
        ],
        ['Mudanças conhecidas até', mudancasAte && formatDay(mudancasAte)],
        [
          'Leitura antecipada',
          ahead.ligada
            ? `do que mais se pesquisa, de segunda a sexta, das ${ahead.das}h às ${ahead.ate}h`
            : 'desligada: cada pesquisa lê o que falta',
        ],
      ]}
    />
  )
}
