/** What is bought: A goods, S services, O works, L rental, D disposal at auction. */
export type SubjectKind = 'A' | 'S' | 'O' | 'L' | 'D'
export type Subject = { kind: SubjectKind; forms: readonly string[] }

/** One subject per line of a block; `~` separates variants (plural, singular, other spelling). */
const BLOCKS: Readonly<Record<SubjectKind, string>> = {
  A: `
gêneros alimentícios para a merenda escolar~gêneros alimentícios destinados à alimentação escolar
gêneros alimentícios da agricultura familiar~produtos da agricultura familiar para o PNAE
carnes bovina, suína e de frango~carne bovina e frango congelado
hortifrutigranjeiros~frutas, verduras e legumes
pães, bolos e salgados~pão francês e leite pasteurizado
água mineral em galões de 20 litros~água mineral com e sem gás
cestas básicas~cesta básica para famílias em vulnerabilidade
leite em pó e achocolatado~leite UHT integral
café torrado e moído e açúcar~café em pó
uniformes escolares~uniforme escolar
uniformes profissionais e jalecos~uniforme para servidores
fardamento para a guarda municipal~fardamentos e coturnos
camisetas personalizadas~camiseta em malha para campanhas
calçados de segurança e botinas~botina de segurança
equipamentos de proteção individual (EPI)~EPIs e EPCs
roupas de cama, mesa e banho~enxoval hospitalar e cobertores
tênis e mochilas escolares~mochila escolar
computadores e notebooks~notebook de alto desempenho~microcomputadores
impressoras multifuncionais~impressora a laser
toners e cartuchos~toner compatível e recarga de cartuchos
switches, roteadores e nobreaks~equipamentos de rede
tablets educacionais~tablet para agentes comunitários de saúde
monitores, teclados e mouses~periféricos de informática
projetores multimídia e lousas digitais~projetor multimídia
televisores e eletrodomésticos~refrigerador, fogão e micro-ondas
câmeras fotográficas e equipamentos de áudio e vídeo~equipamento de sonorização
servidores de rack e storage~servidor de rede
licenças de software antivírus~licença de antivírus corporativo
licenças de software de edição gráfica e CAD~software CAD
mobiliário escolar~mesas e cadeiras escolares
mobiliário de escritório~móveis para escritório
cadeiras ergonômicas~cadeira giratória ergonômica
armários e estantes de aço~estante de aço
móveis planejados sob medida~móvel planejado
material de expediente~materiais de expediente
material escolar e kits pedagógicos~kit escolar para alunos da rede municipal
papel sulfite A4~resmas de papel A4
livros didáticos e paradidáticos~livro paradidático
brinquedos pedagógicos~brinquedos e jogos educativos
carimbos e material gráfico~impressos gráficos
material de limpeza e higienização~materiais de limpeza~produto de limpeza
papel higiênico, papel toalha e sabonete~papel higiênico folha dupla
copos descartáveis~descartáveis e embalagens
utensílios de copa e cozinha~utensílio de cozinha
fraldas descartáveis~fralda geriátrica
sacos para lixo~saco de lixo hospitalar
cimento, areia e brita~material de construção
materiais elétricos~material elétrico e luminárias
materiais hidráulicos~tubos e conexões em PVC
tintas e material de pintura~tinta acrílica
ferramentas e ferragens~ferramenta manual
luminárias LED para iluminação pública~luminária pública de LED
madeiras e telhas~madeira serrada
massa asfáltica usinada a quente (CBUQ)~massa asfáltica a frio
blocos intertravados e meio-fio~pavers de concreto
vidros, espelhos e esquadrias com instalação~vidro temperado com instalação
medicamentos da farmácia básica~medicamento da farmácia básica
medicamentos para atender demandas judiciais~medicamento por ordem judicial
medicamentos controlados e psicotrópicos~psicotrópicos
medicamentos injetáveis~medicamento injetável para o pronto atendimento
dietas enterais e fórmulas infantis~fórmula infantil
vacinas e soros~imunobiológicos
materiais médico-hospitalares~material médico hospitalar
materiais odontológicos~material de consumo odontológico
luvas de procedimento e máscaras~luva de procedimento não cirúrgico
reagentes e insumos para laboratório~reagente para hemograma
tiras de glicemia e lancetas~tira reagente para glicemia
oxigênio medicinal~gases medicinais em cilindros
órteses, próteses e materiais especiais (OPME)~prótese dentária
cadeiras de rodas e muletas~cadeira de rodas
equipamentos médico-hospitalares~equipamento médico-hospitalar
aparelho de ultrassonografia~aparelho de raio-x digital
cadeiras odontológicas e autoclaves~consultório odontológico completo
camas hospitalares~leito hospitalar e macas
desfibriladores e monitores multiparamétricos~desfibrilador externo automático
veículos automotores zero quilômetro~veículo zero km tipo passeio
ambulâncias tipo A e UTI móvel~ambulância simples remoção
caminhões basculantes e compactadores~caminhão basculante
tratores agrícolas e implementos~trator agrícola de pneus
retroescavadeira e motoniveladora~pá carregadeira
ônibus e micro-ônibus escolares~ônibus rural escolar
motocicletas~motocicleta 160 cilindradas
pneus, câmaras e protetores~pneu radial
peças e acessórios para veículos~peças automotivas genuínas
óleos lubrificantes e filtros~óleo lubrificante
combustíveis (gasolina, etanol e diesel S10)~combustível
gás liquefeito de petróleo (GLP)~gás de cozinha P13 e P45
baterias automotivas~bateria automotiva
extintores e recarga~extintor de incêndio
câmeras de videomonitoramento~câmera de segurança
coletes balísticos e munições~colete balístico
materiais esportivos~material esportivo
troféus e medalhas~troféu e medalha para jogos escolares
instrumentos musicais~instrumento musical para a banda municipal
playgrounds e academias ao ar livre~parque infantil
bandeiras, faixas e banners~banner em lona
placas de sinalização viária~placa de sinalização
brindes personalizados~brinde institucional
mudas de árvores e flores ornamentais~muda de árvore nativa
adubos, fertilizantes e calcário~calcário agrícola
ração para animais~ração para cães e gatos
medicamentos veterinários~vacina antirrábica animal
inseticidas e larvicidas~inseticida para controle de vetores
sementes e insumos agrícolas~semente de milho
hipoclorito de sódio e sulfato de alumínio~produtos químicos para tratamento de água
hidrômetros~hidrômetro unijato
painéis solares fotovoltaicos~sistema fotovoltaico on-grid
rádios comunicadores~rádio digital portátil
aparelhos de ar-condicionado~ar-condicionado tipo split~condicionador de ar
bebedouros e purificadores de água~bebedouro industrial
`,
  S: `
limpeza, asseio e conservação predial~limpeza e conservação
copeiragem, recepção e jardinagem~recepcionista
apoio administrativo com dedicação exclusiva de mão de obra~auxiliar administrativo terceirizado
cozinheiras e merendeiras~preparo e distribuição da merenda escolar
limpeza de caixas d'água~higienização de caixa d'água
capina, roçada e varrição~roçada mecanizada
lavanderia hospitalar~lavagem de roupas hospitalares
vigilância armada e desarmada~vigilância patrimonial
monitoramento eletrônico de alarmes~monitoramento de alarme 24 horas
portaria e controle de acesso~porteiro
brigadistas e segurança em eventos~segurança desarmada para eventos
fornecimento de refeições prontas~marmitex e lanches
buffet e coffee break~coffee break
nutrição e alimentação hospitalar~alimentação hospitalar
licenciamento de sistema integrado de gestão pública~software de gestão municipal
hospedagem em nuvem~computação em nuvem
desenvolvimento e sustentação de sistemas~fábrica de software
suporte técnico de informática~suporte e manutenção de computadores
outsourcing de impressão~locação de impressoras com manutenção
digitalização e gestão de documentos~digitalização de acervo documental
link dedicado de internet~internet em fibra óptica
telefonia móvel e fixa~telefonia IP em nuvem
manutenção preventiva e corretiva de ar-condicionado~manutenção de aparelhos de ar condicionado
manutenção predial~manutenção predial preventiva e corretiva
manutenção de elevadores~manutenção de elevador
manutenção de equipamentos hospitalares~manutenção de equipamento odontológico
manutenção da iluminação pública~manutenção de rede elétrica
manutenção de poços artesianos e bombas~manutenção de bomba submersa
manutenção preventiva e corretiva de veículos~oficina mecânica
gerenciamento de frota com cartão~gestão de abastecimento por cartão
lavagem de veículos~lavagem de veículo
borracharia, alinhamento e balanceamento~recapagem de pneus
seguro de veículos~seguro da frota
rastreamento veicular~rastreamento de veículo por satélite
transporte escolar~transporte de alunos da zona rural
transporte de passageiros e fretamento~fretamento de ônibus
agenciamento de passagens aéreas~passagem aérea
serviços postais e malotes~entrega de correspondências
horas-máquina~hora máquina de retroescavadeira
consultas médicas especializadas~médico especialista
plantões médicos~plantão médico no pronto-socorro
exames laboratoriais~exame de análises clínicas
exames de imagem e ultrassonografia~exame de ressonância magnética
fisioterapia e fonoaudiologia~terapias para crianças com TEA
castração de cães e gatos~castração animal
acolhimento institucional de idosos~residência terapêutica
próteses dentárias~confecção de prótese dentária
shows artísticos~show musical para o aniversário da cidade
organização de eventos~organização de evento com palco, som e iluminação
arbitragem esportiva~árbitro para campeonato
oficinas culturais~oficineiro de música e dança
publicidade e propaganda~agência de publicidade
publicação de atos oficiais~publicação em diário oficial e jornal
assessoria de imprensa e filmagem~transmissão ao vivo das sessões
comunicação visual~adesivagem e comunicação visual
assessoria e consultoria contábil~consultoria contábil
assessoria jurídica~consultoria jurídica especializada
concurso público~realização de concurso público e processo seletivo
capacitação de servidores~curso de capacitação
leiloeiro oficial~leiloeiros oficiais
vale-alimentação por cartão magnético~cartão alimentação
instituição financeira para a folha de pagamento~arrecadação bancária
estágio e jovem aprendiz~agente de integração de estágio
medicina e segurança do trabalho~exame admissional e laudos (PCMSO)
coleta, transporte e destinação de resíduos sólidos~coleta de lixo domiciliar
coleta de resíduos de saúde~resíduo hospitalar
controle de pragas e dedetização~dedetização
poda e supressão de árvores~poda de árvore
estudos ambientais e licenciamento~estudo de impacto ambiental
análise da qualidade da água~análise físico-química de água
perfuração de poços artesianos~perfuração de poço artesiano
topografia e georreferenciamento~levantamento topográfico
elaboração de projetos de engenharia e arquitetura~projeto básico e executivo
fiscalização e supervisão de obras~fiscalização de obra
serviços funerários e translado~serviço funerário
hospedagem com café da manhã~hospedagem
fornecimento de energia elétrica no mercado livre~energia elétrica
`,
  O: `
construção de unidade básica de saúde~construção da UBS
construção de creche~construção de escola com 12 salas
reforma e ampliação de escola~reforma de escola municipal
pavimentação asfáltica~pavimentação em CBUQ
pavimentação em paralelepípedo e drenagem~calçamento de ruas
recapeamento asfáltico~recape de vias urbanas
construção de ponte em concreto~construção de ponte
drenagem pluvial~galeria de águas pluviais
esgotamento sanitário~rede coletora de esgoto
sistema de abastecimento de água~rede de distribuição de água
quadra poliesportiva coberta~cobertura de quadra esportiva
construção de praça~revitalização de praça pública
construção de unidades habitacionais~casas populares
reforma do prédio da câmara municipal~reforma de prédio público
iluminação de campo de futebol~implantação de iluminação em LED
contenção de encosta~muro de arrimo
recuperação de estradas vicinais~recuperação de estrada vicinal
acessibilidade e calçadas~passeio público acessível
ciclovia~implantação de ciclofaixa
construção de capela mortuária~ampliação do cemitério
`,
  L: `
veículos sem motorista~veículo executivo
máquinas pesadas e caminhões~caminhão pipa
tendas, palcos e banheiros químicos~tenda e palco
sonorização e iluminação cênica~som e luz
equipamentos hospitalares~concentrador de oxigênio
computadores e notebooks~estações de trabalho
imóvel para funcionamento de secretaria~imóvel para unidade de saúde
ônibus para viagens~van com motorista
containers e módulos habitacionais~caçambas estacionárias
brinquedos infláveis~brinquedo inflável
`,
  D: `
veículos e sucatas~veículo inservível
bens móveis inservíveis~bem móvel inservível
imóveis do patrimônio municipal~terrenos em distrito industrial
semoventes~bovinos
`,
}

/** About 220 subjects over every segment. */
export const SUBJECTS: readonly Subject[] = Object.entries(BLOCKS).flatMap(([kind, block]) =>
  block
    .trim()
    .split('\n')
    .map((line) => ({ kind: kind as SubjectKind, forms: line.split('~') })),
)
