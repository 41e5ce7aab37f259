import { expect, test } from 'vitest'
import { numberKey } from './plural.ts'

const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const pairsOf = (text: string) => text.trim().split(/\s+/)
const keysOf = (pair: string) => pair.split('/').map((word) => numberKey(folded(word)))

const SAME = pairsOf(`
  limpeza/limpezas manutenção/manutenções aquisição/aquisições refeição/refeições papel/papéis uniforme/uniformes
  material/materiais hospital/hospitais edital/editais oficial/oficiais real/reais sal/sais animal/animais
  têxtil/têxteis útil/úteis inútil/inúteis fácil/fáceis difícil/difíceis ágil/ágeis frágil/frágeis hábil/hábeis
  fértil/férteis volátil/voláteis portátil/portáteis retrátil/retráteis contábil/contábeis tátil/táteis
  míssil/mísseis projétil/projéteis fóssil/fósseis réptil/répteis estêncil/estênceis dócil/dóceis
  barril/barris fuzil/fuzis funil/funis canil/canis cantil/cantis refil/refis perfil/perfis civil/civis
  infantil/infantis juvenil/juvenis gentil/gentis táxi/táxis júri/júris biquíni/biquínis chassi/chassis
  cor/cores flor/flores mar/mares par/pares motor/motores computador/computadores mulher/mulheres colher/colheres
  celular/celulares escolar/escolares dólar/dólares contêiner/contêineres cateter/cateteres lugar/lugares
  torre/torres classe/classes posse/posses interesse/interesses base/bases dose/doses frase/frases fase/fases
  gaze/gazes bronze/bronzes vale/vales filme/filmes exame/exames síndrome/síndromes prótese/próteses análise/análises
  telefone/telefones cone/cones controle/controles software/softwares toner/toners notebook/notebooks
  imagem/imagens item/itens nuvem/nuvens homem/homens passagem/passagens viagem/viagens ordem/ordens trem/trens
  bem/bens fim/fins som/sons tom/tons rim/rins jardim/jardins boletim/boletins álbum/álbuns atum/atuns
  hífen/hifens gérmen/germens pão/pães mão/mãos cão/cães irmão/irmãos órgão/órgãos grão/grãos bênção/bênçãos
  cidadão/cidadãos capitão/capitães alemão/alemães tabelião/tabeliães caminhão/caminhões colchão/colchões
  cartão/cartões anão/anões vulcão/vulcões mãe/mães anel/anéis painel/painéis pincel/pincéis túnel/túneis
  aluguel/aluguéis móvel/móveis imóvel/imóveis combustível/combustíveis nível/níveis gel/géis
  lençol/lençóis farol/faróis álcool/álcoois azul/azuis cônsul/cônsules mal/males lei/leis rei/reis boi/bois
  herói/heróis gás/gases mês/meses país/países português/portugueses inglês/ingleses francês/franceses
  vez/vezes luz/luzes voz/vozes noz/nozes giz/gizes raiz/raízes juiz/juízes matriz/matrizes verniz/vernizes
  box/boxes switch/switches pé/pés pá/pás lápis/lápis ônibus/ônibus tênis/tênis vírus/vírus óculos/óculos
  simples/simples tórax/tórax serviço/serviços veículo/veículos medicamento/medicamentos pneu/pneus
  café/cafés sofá/sofás crachá/crachás bebê/bebês troféu/troféus chapéu/chapéus lã/lã maçã/maçãs manhã/manhãs
  leite/leites carne/carnes rede/redes chave/chaves lote/lotes cadeira/cadeiras seringa/seringas luva/luvas
  CMEI/CMEIs CEMEI/CEMEIs`)

const APART = pairsOf(`
  dose/dos vale/val pose/pós mãe/mão uniforme/uniformizado uniforme/uniformização limpeza/limpo papel/papelaria
  papel/papelão material/matéria material/maternal cor/corte cor/coro mês/mesa meses/mesas gás/gaze gases/gazes
  pais/parede par/parte mar/mala mal/mala males/malas bar/barra torre/tora classe/clássico anel/anelar som/soma
  sons/somas fim/fina rim/rima bem/bom pão/pano pães/panos mão/mano cão/cano grão/grana leão/leo lei/leite
  leis/leites rei/real reis/reais casa/caso porta/porto pó/pós base/bás vaso/vez tela/telha móvel/mover
  útil/utilidade barril/barro táxi/taxa táxis/taxas têxtil/texto sal/sala sol/solo sul/suor mil/milho anil/anel
  canil/canal canis/canais cantil/canto perfil/perfume copo/copa caneta/caneco ponte/ponto pontes/pontos
  poste/posto sede/seda final/fina canal/cana animal/anima jornal/jornada mural/muro trem/treno gel/gelo géis/gelos
  luz/luxo cruz/crua voz/vos nozes/nós paz/pá juiz/juízo três/trem cores/coras ator/ata caixa/caixão
  cartão/carta balão/bala botão/bota porta/portão colchão/colcha mamão/mama ração/rã ação/aço irmã/irmão
  maçã/massa tese/ter gene/gen fase/face doze/dose doces/doses passe/passo pele/pelo hotel/hora telefone/telefonia
  contábil/contável instalação/instalador manutenção/manter pneu/pneumático ônibus/ônus`)

test('the tables are long enough to mean something', () => {
  expect(SAME.length).toBeGreaterThanOrEqual(120)
  expect(APART.length).toBeGreaterThanOrEqual(40)
})

test('a plural meets its singular', () => {
  expect(SAME.filter((pair) => new Set(keysOf(pair)).size > 1)).toEqual([])
})

test('words that differ in more than number stay apart', () => {
  expect(APART.filter((pair) => new Set(keysOf(pair)).size === 1)).toEqual([])
})

test('the key of a key is itself', () => {
  const keys = [...SAME, ...APART].flatMap(keysOf)
  expect(keys.filter((key) => numberKey(key) !== key)).toEqual([])
})

test.each(['a4', 'cat6e', '2026', 'os', 'mp3s', ''])('%j is left as it is', (word) => {
  expect(numberKey(word)).toBe(word)
})
