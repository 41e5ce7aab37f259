import { HelpLink, Prose } from './help-link.tsx'

export function AboutResult() {
  return (
    <Prose>
      <p>
        A frase no alto diz quantas contratações há e sobre o que esse número se apoia: “451 contratações de 3
        UFs” quer dizer que as três foram lidas por inteiro. “Cobertura” mostra, por UF, o que o PNCP declarou
        ter, o que foi lido, o que já se sabia e o que não pôde ser consultado.
      </p>
      <p>
        “O que ficou de fora, e por quê” mostra quantas cada filtro retirou e quais quase atenderam, por uma
        única regra. As palavras encontradas ficam marcadas em cada contratação. Credenciamentos e
        contratações diretas ficam recolhidos no fim da lista.
      </p>
      <p>
        Os filtros da lista mostram quantas ficam com cada escolha; o mapa, a tabela e os gráficos também
        filtram. Marque o que interessa ou descarte, e anote: as marcas ficam neste navegador e vão para o
        Status e as Observações da planilha.
      </p>
    </Prose>
  )
}

export function AboutFiles() {
  return (
    <Prose>
      <ul className="grid list-disc gap-2 pl-5">
        <li>
          <strong>Excel</strong>: todas as encontradas, na ordem da pesquisa, com datas e valores de verdade;
          mais o resumo, a cobertura e a pesquisa escrita por extenso. Com filtros ou em outra ordem, “Baixar
          só esta lista” leva o que a lista mostra.
        </li>
        <li>
          <strong>Minhas colunas</strong>: envie a planilha da semana passada, com o que você anotou, e ela
          volta com as linhas de hoje, as suas anotações e o que mudou marcado.
        </li>
        <li>
          <strong>CSV e JSON Lines</strong> para outros programas; <strong>agenda (.ics)</strong> com os fins
          de recebimento de propostas.
        </li>
        <li>
          <strong>Versão para imprimir</strong>: a lista inteira, com a pesquisa e a cobertura, em página
          própria.
        </li>
        <li>
          As colunas e a ordem delas são escolhidas em “Baixar como”, “Colunas da planilha” (e as da tela em
          “Colunas da lista”), e ficam no endereço da página.
        </li>
      </ul>
    </Prose>
  )
}

export function AboutChanges() {
  return (
    <Prose>
      <p>
        Cada resultado fica guardado por 30 dias e tem endereço próprio. Quando a mesma pesquisa é feita de
        novo, “O que mudou desde…” compara os dois: novas, prazos prorrogados ou antecipados, suspensas,
        reabertas, encerradas, alteradas, não localizadas e não verificadas.
      </p>
      <p>
        Em “Minhas pesquisas” ficam as 20 últimas e as que você salvou com um nome, neste navegador. Uma
        pesquisa salva mostra o que mudou com um clique, pode ser enviada por link e levada a outro computador
        num arquivo. Se o período for um dos prontos (hoje, 7 dias, 30 dias, este mês), ele pode ser móvel:
        contado do dia em que a pesquisa é feita.
      </p>
      <p>
        Um <HelpLink href="/alertas">alerta</HelpLink> refaz a pesquisa sozinho, nos horários que você
        escolher, e avisa só o que é novo. Em <HelpLink href="/acompanhadas">Acompanhadas</HelpLink> fica o
        que aconteceu com as contratações, os órgãos e as unidades compradoras que você acompanha; com o BidIQ
        aberto, o topo da página diz quantas têm novidades.
      </p>
    </Prose>
  )
}

export function AboutKeyboard() {
  return (
    <Prose>
      <p>
        Tudo se faz pelo teclado. A tecla <kbd>?</kbd> abre a lista de atalhos, que também está no rodapé; lá
        os de uma tecla só podem ser desligados. A página segue o tema, o contraste e a redução de movimento
        do seu sistema. Se algo não funcionar com o seu leitor de tela ou ampliador, a{' '}
        <HelpLink href="/status">situação do serviço</HelpLink> diz se é algo passageiro.
      </p>
    </Prose>
  )
}
