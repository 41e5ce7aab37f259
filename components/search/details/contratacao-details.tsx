import { ExternalLink } from 'lucide-react'
import { ESFERAS } from '../../../lib/search/domains.ts'
import { CHECK_LABELS, TIPO_LABELS } from '../../../lib/search/labels.ts'
import type { ResultRow } from '../../../lib/search/row.ts'
import { FollowButtons } from '../../followed/follow-buttons.tsx'
import { Badge } from '../../ui/badge.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { formatCnpj, formatDayTime, formatInstant } from '../../ui/format.ts'
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { ChangeHistory } from './change-history.tsx'
import { CalendarButton } from '../list/calendar-button.tsx'
import { deadlineOf, hasDeadlineAhead } from '../list/deadline.ts'
import { FoundItens } from './found-itens.tsx'
import { markTerms } from '../list/highlight.ts'
import { MarkControls } from '../marks/mark-controls.tsx'
import { QuestionsLimit } from './questions-limit.tsx'
import { Republications } from './republications.tsx'
import { doubtsOf, estimateOf, modalidadeOf, situacaoOf, termsOf, valorOf } from '../list/row-labels.ts'
import type { Marking } from '../marks/use-marking.ts'
import { calendarUrl } from '../list/use-rows.ts'

type Props = { searchId: string; row: ResultRow; now: number; marking: Marking }

const ContratacaoItens = lazyPart(() => import('./contratacao-itens.tsx'))
const ContratacaoArquivos = lazyPart(() => import('./contratacao-arquivos.tsx'))
const ContratacaoHistorico = lazyPart(() => import('./contratacao-historico.tsx'))

/** All that is known of one contratação. What the PNCP did not give is said to be missing, or left out. */
export function ContratacaoDetails({ searchId, row, now, marking }: Props) {
  const [situacao, deadline] = [situacaoOf(row, now), deadlineOf(row, now)]
  return (
    <div className="grid gap-4">
      <p className="leading-relaxed">
        <MarkedText parts={markTerms(row.objetoCompra, termsOf(row))} />
      </p>
      <div className="flex flex-wrap gap-2">
        <Badge tone={situacao.tone}>{situacao.text}</Badge>
        {deadline.text !== situacao.text && <Badge tone={deadline.tone}>{deadline.text}</Badge>}
        {row.bidiq.valorAtipico && <Badge tone="warn">Valor atípico: fora das somas</Badge>}
        {doubtsOf(row).map((doubt) => (
          <Badge key={doubt} tone="warn">
            {doubt}
          </Badge>
        ))}
      </div>
      <DefinitionList items={essentials(row)} />
      <div className="flex flex-wrap gap-2">
        {row.bidiq.link && (
          <a href={row.bidiq.link} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
            Abrir no PNCP
            <ExternalLink aria-hidden size={16} />
          </a>
        )}
        <CopyButton text={row.numeroControlePNCP} label="Copiar Id contratação PNCP" />
        {hasDeadlineAhead(row, now) && (
          <CalendarButton
            url={calendarUrl(searchId, new URLSearchParams({ numero: row.numeroControlePNCP }))}
            label="Pôr o prazo na agenda (.ics)"
            size="small"
          />
        )}
      </div>
      <MarkControls numero={row.numeroControlePNCP} marking={marking} />
      <FollowButtons row={row} />
      <FoundItens row={row} />
      <ChangeHistory row={row} />
      <QuestionsLimit row={row} now={now} />
      <Republications numero={row.numeroControlePNCP} />
      <LazyDisclosure summary="Itens da contratação">
        {() => <ContratacaoItens numero={row.numeroControlePNCP} termos={termsOf(row)} />}
      </LazyDisclosure>
      <LazyDisclosure summary="Arquivos da contratação">
        {() => <ContratacaoArquivos numero={row.numeroControlePNCP} />}
      </LazyDisclosure>
      <LazyDisclosure summary="Histórico no PNCP">
        {() => <ContratacaoHistorico numero={row.numeroControlePNCP} />}
      </LazyDisclosure>
      <DefinitionList items={[...identity(row), ...terms(row)]} />
      <p className="text-xs text-muted">Todas as datas e horas são de Brasília.</p>
    </div>
  )
}

type Items = [label: string, value: string | undefined][]
const MISSING = 'não informado'
const when = (date: string | undefined) => (date ? formatDayTime(date) : MISSING)

/** What a first look asks: who buys, where, for how much, until when. */
function essentials(row: ResultRow): Items {
  const { orgaoEntidade: orgao, unidadeOrgao: unidade } = row
  const place = [unidade.municipioNome, unidade.ufSigla].filter(Boolean).join(' / ')
  return [
    ['Órgão', `${orgao.razaoSocial} (CNPJ ${formatCnpj(orgao.cnpj)})`],
    ['Município / UF', place || 'A conferir'],
    ['Valor estimado', estimateOf(row)],
    ['Início do recebimento de propostas', when(row.dataAberturaProposta)],
    ['Fim do recebimento de propostas', when(row.dataEncerramentoProposta)],
  ]
}

function identity(row: ResultRow): Items {
  const { orgaoEntidade: orgao, unidadeOrgao: unidade } = row
  const esfera = ESFERAS[orgao.esferaId as keyof typeof ESFERAS] as string | undefined
  return [
    ['Id contratação PNCP', row.numeroControlePNCP],
    ['Valor homologado', row.valorTotalHomologado ? valorOf(row.valorTotalHomologado) : undefined],
    ['Esfera', esfera],
    [
      'Unidade compradora (UASG)',
      [unidade.codigoUnidade, unidade.nomeUnidade].filter(Boolean).join(' – ') || MISSING,
    ],
    ['Tipo', TIPO_LABELS[row.bidiq.tipo]],
    ['Modalidade', modalidadeOf(row)],
    ['Modo de disputa', row.modoDisputaNome],
    ['Instrumento convocatório', row.tipoInstrumentoConvocatorioNome],
    ['Registro de preços (SRP)', row.srp === undefined ? undefined : row.srp ? 'Sim' : 'Não'],
    ['Número da compra', row.numeroCompra],
    ['Processo', row.processo],
    ['Publicação no PNCP', when(row.dataPublicacaoPncp)],
    ['Última atualização', row.dataAtualizacao && when(row.dataAtualizacao)],
    ['Lido no PNCP em', formatInstant(row.bidiq.lidoEm)],
  ]
}

function terms(row: ResultRow): Items {
  const { bidiq, amparoLegal } = row
  return [
    ['A conferir', bidiq.aConferir.map((check) => CHECK_LABELS[check]).join(', ') || undefined],
    ['Amparo legal', amparoLegal?.nome],
    ['Informação complementar', row.informacaoComplementar?.trim() || undefined],
    ['Portal de disputa', row.linkSistemaOrigem ?? undefined],
    ['Termos encontrados', bidiq.termos.join(', ') || undefined],
    ['Segmentos', bidiq.setores.join(', ') || undefined],
    ['Termos dos segmentos', bidiq.termosSetor?.join(', ')],
  ]
}
