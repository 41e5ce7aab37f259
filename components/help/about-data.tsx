import { HelpLink, Prose } from './help-link.tsx'

/** Where what is shown comes from, and how fresh it is. */
export function AboutData() {
  return (
    <Prose>
      <p>
        Tudo vem do <strong>PNCP</strong>, o Portal Nacional de Contratações Públicas, onde órgãos federais,
        estaduais e municipais publicam o que vão contratar (Lei 14.133/2021). O BidIQ lê duas fontes do
        próprio PNCP, a busca do portal e a API de consulta; quando uma falha, usa a outra. Cada contratação
        diz de onde e quando foi lida.
      </p>
      <p>
        O PNCP não responde a uma pesquisa nacional na hora: são milhares de páginas. Por isso o que já foi
        lido fica guardado, e cada pesquisa lê só o que falta ou ficou antigo. As abertas são lidas de novo
        depois de 15 minutos; as publicadas hoje também; as de ontem, depois de 6 horas; as mais antigas,
        depois de 7 dias. Ao lado do botão Buscar aparece quanto isso deve levar. O que está lido agora, UF
        por UF, está em <HelpLink href="/status">Situação do serviço</HelpLink>.
      </p>
      <p>
        A pesquisa continua no servidor mesmo que você feche a página. O endereço dela traz o resultado de
        volta por 30 dias.
      </p>
    </Prose>
  )
}

/** What must not be read out of it. */
export function AboutLimits() {
  return (
    <Prose>
      <ul className="grid list-disc gap-2 pl-5">
        <li>
          <strong>“Não encontrada” e “não consultada” são coisas diferentes.</strong> Se o PNCP não respondeu
          por uma UF, o resultado diz qual, por quê e desde quando, e oferece tentar de novo.
        </li>
        <li>
          Procuram-se as palavras no <strong>objeto</strong>. Muitos objetos só apontam para o edital
          (“conforme anexo”): marque “procurar também nos itens” quando isso importar.
        </li>
        <li>
          O <strong>valor</strong> é o estimado pelo órgão. Pode faltar, ser sigiloso ou estar errado: valores
          de R$ 1 bilhão para cima, ou só com noves, não entram em nenhuma soma.
        </li>
        <li>
          O <strong>prazo</strong> é o fim do recebimento de propostas informado ao PNCP, no horário de
          Brasília. As datas de esclarecimento e impugnação são estimadas pela lei, já que o PNCP não as
          informa.
        </li>
        <li>
          O uso do PNCP só virou regra para todos em 2024: dos anos anteriores há poucas publicações nele.
        </li>
        <li>O que vale é o edital: confira sempre no PNCP e no portal de disputa antes de decidir.</li>
      </ul>
    </Prose>
  )
}
