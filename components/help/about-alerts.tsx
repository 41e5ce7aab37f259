import { HelpLink, Prose } from './help-link.tsx'

/** Searches that run by themselves. */
export function AboutAlerts() {
  return (
    <Prose>
      <p>
        Ao fim de uma pesquisa, “Criar alerta” faz com que ela se repita sozinha nos horários escolhidos e
        conte uma vez só o que é novo, reabriu, mudou de prazo, foi suspenso, revogado ou alterado: por e-mail
        (depois de confirmado), por um feed, por uma agenda de prazos e na página do alerta. Sem cadastro:
        quem tem o endereço da página muda e exclui o alerta.
      </p>
      <p>
        O que não pôde ser lido numa verificação não é dado como novo nem como excluído: é conferido na
        seguinte, e o e-mail diz o que faltou. Um alerta dura 180 dias depois da última visita à página dele.
        Os deste navegador estão em <HelpLink href="/alertas">Meus alertas</HelpLink>. Em{' '}
        <HelpLink href="/acompanhadas">Acompanhadas</HelpLink> se cria um alerta da lista do que você
        acompanha, em vez de uma pesquisa: suspensões, prazos, retificações, arquivos novos e o que os órgãos
        passaram a comprar.
      </p>
    </Prose>
  )
}
