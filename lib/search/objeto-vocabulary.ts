import { wordKey, wordsOf } from './text.ts'

/** Phrases by their first key, the longest first. */
export type PhraseTable = Map<string, string[][]>

const keysOf = (text: string) => wordsOf(text).flat().map(wordKey)

function table(text: string): PhraseTable {
  const phrases: PhraseTable = new Map()
  for (const line of text.trim().split(/\s*[,\n]\s*/)) {
    const keys = keysOf(line)
    const first = keys[0]!
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), keys].sort((a, b) => b.length - a.length),
    )
  }
  return phrases
}

const words = (text: string) => new Set(keysOf(text))

/** How many words of the phrases of a table stand at `at`; 0 when none does. */
export function lengthAt(phrases: PhraseTable, keys: readonly string[], at: number): number {
  const found = phrases
    .get(keys[at]!)
    ?.find((phrase) => phrase.every((key, offset) => keys[at + offset] === key))
  return found?.length ?? 0
}

/** How one buys, never what: no word of these is the object. */
export const PROCEDURE = table(`
  portal de compras públicas, licitanet, compras br, bll compras, bnc, bbmnet, comprasnet, compras.gov.br
  sistema de registro de preços, sistema registro de preços, ata de registro de preços, registro de preços
  registro de preço, sistema de registro, pregão eletrônico, dispensa eletrônica, dispensa de licitação
  inexigibilidade de licitação, concorrência eletrônica, chamamento público, chamada pública
  termo de referência, estudo técnico preliminar, plano de contratações anual
`)

/** What is bought comes next, also after a tail. */
export const BUYS = table(`
  aquisição, aquisições, aquis, compra de, compras de, fornecimento
`)
export const HIRES = table(`
  contratação, contratações, prestação, locação, credenciamento, concessão, permissão, inscrição, alienação
  que trata de, que tem por objeto, cujo objeto, pagamento de
  tais como, quais sejam, a saber, esta descrição, seguinte descrição, seguintes itens, seguintes materiais
  que consiste, consistindo em, consistente em, consistentes em, compreendendo, contemplando, abrangendo, incluindo, incluindo-se
`)

/** Work done for the buyer when hired; when goods are bought, what they are for. */
export const WORKS = words(`
  serviço serviços execução executar realização realizar manutenção construção reforma reformas ampliação instalação implantação
  recuperação conservação adequação revitalização reparo reparos elaboração elaborar confecção confeccionar
  prestar fornecer ministrar desenvolver desenvolvimento organização operação operacionalização montagem
  apresentação apresentar exploração comercialização comercializar gestão gerenciamento conclusão pavimentação
`)

/** After these comes for whom, why, where, when or under which rules. */
export const TAILS = table(`
  visando, visa atender, objetivando, a fim de, afim de, de modo a, de forma a, com vistas a, com vistas ao
  com o objetivo, com o intuito, com a finalidade, com finalidade, em atendimento, atendimento às necessidades
  atendimento das necessidades, atendendo a, atendendo as, atendendo ao, atendimento às demandas, atendimento das demandas, para fins de, com o fim de
  conforme, nos termos, no termos, de acordo, segundo o, segundo a, segundo os, segundo as, em conformidade, em consonância
  na forma da, na forma do, na forma eletrônica, na forma prevista, na forma estabelecida, nas condições
  com base, com fundamento, com fulcro, por meio de, por meio do, por meio da, por intermédio, através
  com recursos, oriundos, oriundas, oriundo, decorrente, decorrentes, proveniente, provenientes
  no âmbito, emenda parlamentar, convênio nº, contrato de repasse, termo de fomento
  no município, nos municípios, na cidade, no distrito, no estado, no bairro, na rua, na avenida, na localidade
  localizado, localizada, localizados, localizadas, situado, situada, situados, situadas, sediado, sediada
  nas dependências, nas instalações, na sede, na zona rural, no perímetro urbano
  no período, nos dias, no dia, por um período, pelo período, pelo prazo, no prazo, durante, com vigência
  constante, constantes, descrito, descrita, descritos, descritas, especificado, especificada, especificados
  especificadas, relacionados no, relacionadas no, discriminados, discriminadas
  a ser realizado, a ser realizada, a serem realizados, a serem realizadas, que será realizado, que será realizada
  que ocorrerá, que acontecerá, por ocasião, em comemoração, em alusão, em favor, em prol, de interesse
  sob responsabilidade, sob a responsabilidade, sob gestão, vinculado, vinculada, vinculados, vinculadas
  pertencente, pertencentes, junto a, junto ao, junto aos, junto às, que compõem, que integram
  de uso exclusivo, de uso da, de uso do, de uso das, de uso dos
  características, seguintes características, seguintes especificações, seguinte configuração, especificações mínimas
  dotado, dotada, medindo, capacidade, tensão, potência, resolução, compatível com, compatíveis com, acondicionado
  acondicionada, acondicionados, embalado, embalados, tipo de material, composição, validade
  da câmara, câmara municipal, câmara de vereadores, do comando, do corpo de bombeiros, da brigada militar
  da rede municipal, da rede estadual, da rede pública, da rede de ensino, rede municipal de
  da administração pública, da administração municipal
`)

/** `Destinados à`, `utilizados em`, `p/`: as `para a`. */
export const AIMED = words('destinado destinada voltado voltada utilizado utilizada p')

/** Of these the needs of somebody are, which never say what is bought. */
export const NEEDS = words('atender atendimento suprir funcionamento')

/** `para` one of these always speaks of a purpose. */
export const PURPOSES = words(`
  atender atendimento suprir uso utilização garantir assegurar compor viabilizar possibilitar distribuição
  funcionamento ser serem subsidiar apoiar auxiliar consumo manter integrar equipar fortalecer fortalecimento
`)

/** Who buys. Behind a preposition and some content, a tail. */
export const ENTITIES = words(`
  secretaria secretarias sec prefeitura prefeituras fundo município municípios ministério tribunal
  universidade instituto procuradoria defensoria assembleia conselho consórcio fundação superintendência
  departamento diretoria gerência polícia exército batalhão marinha aeronáutica embrapa ebserh senai
  sesc sesi sebrae senac senar autarquia governo coordenadoria promotoria
`)

export const ARTICLES = words('a o as os à ao às aos um uma')
export const PREPOSITIONS = words(
  'de da do das dos na no nas nos em a ao à aos às pela pelo pelas pelos por para junto',
)
/** Between a preposition and an entity. */
export const QUALIFIERS = words(`
  as os a o diversas diversos demais todas todos várias vários diferentes respectivas respectivos seus suas
  referida referido presente mesma outras outros
`)

/** Says nothing of what is bought. */
export const EMPTY = words(`
  de da do das dos a o as os e em no na nos nas ao aos para por pelo pela com sem sob um uma ou que se
  registro preço preços contratação contratações aquisição aquisições fornecimento prestação compra compras
  locação credenciamento empresa empresas especializada especializadas especializado pessoa pessoas jurídica
  jurídicas física físicas ramo área futura futuro futuras eventual eventuais parcelada parcelado parceladas
  emergencial continuada contínua contínuos objeto objetivo licitação processo edital pregão dispensa
  inexigibilidade integrada semi direta necessários demais diversas eletrônico eletrônica presencial item itens lote lotes execução seleção proposta propostas
  visando presente referente constitui tem demanda ata sistema profissional profissionais técnica técnico
`)

/** Says that goods or work are bought, and not which. */
export const VAGUE = words(`
  serviço serviços material materiais equipamento equipamentos produto produtos insumo insumos artigo artigos
  utensílio utensílios acessório acessórios peça peças bem bens permanente permanentes consumo diverso diversos
  solução kit kits conjunto gênero gêneros mão obra
`)
