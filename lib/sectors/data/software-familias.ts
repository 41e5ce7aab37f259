import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Systems of pipes, wires, alarms, vehicles and sound, and machines that are bought with theirs. */
const deOutros = list(`
  obra, reforma, construção, elevadores, climatização, ar condicionado, esgoto, abastecimento de água, irrigação, incêndio, alarme, cftv, videomonitoramento
  fotovoltaico, elétrico, elétrica, hidráulico, iluminação pública, sonorização, telefonia, pabx, internet, link, veículo, veículos, combustível, frota, cartão, cartões
  impressão, impressoras, curso, palestra, treinamento de, inscrição, aquisição de computadores, aquisição de notebooks, vigilância, câmeras, radiocomunicação
  tratamento, transporte, locação de imóvel, equipamentos médicos, energia, elevador, catracas, catraca
`)

const sistemas = `
  {sistema, sistemas} {de ouvidoria, de compras, de consignados, de patrimônio, de almoxarifado, de patrimônio e almoxarifado, de regulação, de vigilância sanitária, de acesso à informação, de ponto, de recursos humanos, de rh, de protocolo, de agendamento, de senhas online, legislativo, acadêmico, contábil, administrativo, de contabilidade, de arrecadação, de nota fiscal, de atendimento ao cidadão}
  {manutenção, manutenção evolutiva, sustentação, integração, modernização, customização} de {sistemas, sistema informatizado, aplicações, aplicativos}, migração de {dados, sistemas, servidores}
  {ponto eletrônico, registro eletrônico de ponto, controle de ponto, gestão de ponto} {online, em nuvem, por aplicativo, via web, software, mobile}, sistema de ponto eletrônico online
  {envio, disparo} de {sms, mensagens, mensagens whatsapp, mensagens eletrônicas, e mails}, pacote office, {domínio, registro de domínio} de internet, {registro, hospedagem} de domínio, vps
  painéis de bi, painel de bi, ciência de dados, engenharia de dados, {lago, governança} de dados, telessaúde, transformação digital, cidades inteligentes, cidade inteligente
  {consulta, consultas, acesso} {a, à, de} {base de dados, bases de dados, dados cadastrais, banco de dados, informações cadastrais}, pesquisa de preços online, {ferramenta, solução} de pesquisa de preços
  {extração, análise} forense, extração de dados {de celulares, de dispositivos, móveis}, investigação digital, {mapa, mapas} digitais, imagens {de satélite, orbitais}, diário oficial eletrônico
  plataforma {de licitações, de licitação, de pregão, de pregões, de compras, de leilões, digital, eletrônica, inteligente, própria, multiusuário, de assinaturas, de atendimento, de gestão}
  {automação, venda} de {bilheteria, ingressos}, sistema digital {multiusuário, de gerenciamento, integrado}, gerenciamento eletrônico de {conteúdo, documentos}, {portal, sistema} do cidadão
  {auditoria, análise} de código fonte, código fonte, {monitoramento, gerenciamento} de {rede de computadores, redes de computadores, infraestrutura de ti, endpoints}, devops, {scrum, agile} master
  {gestor, gerenciador} de {conteúdo, senhas, filas online, banco de dados}, cofre de senhas, {segundo, múltiplo} fator de autenticação, dns, waf, vpn, edr, xdr, dlp, gestão de vulnerabilidades
`

export const familias: SectorDefinition['terms'] = [
  ...each(sistemas, { sem: deOutros }),
  {
    termo: '{sistema, plataforma, aplicativo, ferramenta}',
    com: list(
      '{login, módulo, módulos, layout, usuários simultâneos, usuários ilimitados, interface web, parametrização, backup diário, multiplataforma}',
    ),
    sem: [...deOutros, ...list('{sistema, sistemas} de registro de preços, plataforma elevatória, petróleo')],
  },
]
