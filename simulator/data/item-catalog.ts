/** What belongs together on one list of items: `when` is what an objeto that names it holds, folded to plain letters. */
export type Theme = { when: RegExp; unidades: readonly string[]; itens: readonly string[] }

const BLOCKS = `
uniforme|fardamento|camiseta|calcado|jaleco > UN, PAR
Camisa polo em malha piquê, manga curta, com brasão bordado
Camisa social de manga longa, tecido misto
Camiseta em malha PV, gola careca, estampa em serigrafia
Calça jeans masculina, cinco bolsos
Calça em brim pesado com elástico
Jaleco branco em gabardine, manga longa
Jaqueta forrada com faixa refletiva
Bermuda escolar em helanca
Agasalho completo em tactel
Boné em brim com regulagem
Meia escolar em algodão, cano médio
Botina de segurança com bico de PVC
Tênis escolar em lona, solado antiderrapante
Cinto em nylon com fivela automática

mobiliario|moveis|cadeira|armario|estante > UN, CJ
Cadeira giratória com braços reguláveis
Cadeira fixa empilhável em polipropileno
Mesa em L, tampo em MDP de 25 mm
Mesa de reunião oval para oito lugares
Armário alto com duas portas e chave
Arquivo de aço com quatro gavetas
Estante de aço com seis prateleiras
Gaveteiro volante com três gavetas
Conjunto escolar, mesa e cadeira, tamanho 6
Longarina de três lugares em couro sintético
Sofá de dois lugares em courino
Quadro branco magnético com moldura de alumínio

informatica|computador|notebook|impressora|toner|equipamentos de rede|monitor|tablet|projetor > UN, CX
Notebook com tela de 14 polegadas, 16 GB de memória e SSD de 512 GB
Microcomputador de mesa, processador de seis núcleos
Monitor LED de 24 polegadas com ajuste de altura
Impressora multifuncional laser monocromática
Toner preto compatível, alto rendimento
Cartucho de tinta colorido original
Switch gerenciável de 24 portas Gigabit
Roteador sem fio de banda dupla
Nobreak senoidal de 1.500 VA
Teclado USB padrão ABNT2
Mouse óptico com fio
Projetor multimídia de 4.000 lumens
Disco rígido externo de 2 TB
Pen drive de 64 GB
Cabo de rede Cat6, caixa de 305 metros

expediente|escolar|papel|pedagogic|livro > UN, CX, RESMA, PCT
Papel sulfite A4, 75 g, resma de 500 folhas
Caneta esferográfica azul, ponta média
Lápis preto nº 2, sextavado
Caderno brochura de 96 folhas
Cola branca lavável de 90 g
Pasta suspensa em cartão marmorizado
Grampeador de mesa para 25 folhas
Clipe galvanizado nº 2/0
Tesoura escolar sem ponta
Marcador para quadro branco recarregável
Envelope pardo tamanho ofício
Fita adesiva transparente, 45 mm
Giz de cera com doze cores
Régua plástica de 30 cm

limpeza|higien|copa e cozinha|descartav > UN, CX, LITRO, PCT
Água sanitária, galão de 5 litros
Detergente líquido neutro de 500 ml
Desinfetante com aroma de pinho
Álcool em gel 70%, frasco de 500 g
Papel higiênico folha dupla, fardo com 64 rolos
Papel toalha interfolhado branco
Sabonete líquido perolado
Saco para lixo de 100 litros, reforçado
Vassoura de nylon com cabo
Rodo de 60 cm com borracha dupla
Pano de chão alvejado
Luva de látex forrada, tamanho M
Copo descartável de 200 ml, caixa com 2.500
Balde plástico de 12 litros

aliment|merenda|carne|hortifruti|pao|paes|leite|cafe|cesta > KG, PCT, UN, LITRO
Arroz branco tipo 1, pacote de 5 kg
Feijão carioca tipo 1
Açúcar cristal
Óleo de soja refinado, garrafa de 900 ml
Leite em pó integral, pacote de 400 g
Café torrado e moído, embalagem a vácuo
Macarrão espaguete com ovos
Carne bovina moída de segunda, congelada
Peito de frango sem osso
Pão francês de 50 g
Banana prata de primeira
Tomate salada extra
Biscoito cream cracker
Farinha de mandioca torrada
Suco de uva integral

medicament|farmacia|psicotropic|soro|vacina > CP, FR, AMP, CX
Dipirona sódica 500 mg, comprimido
Paracetamol 200 mg/ml, solução oral
Amoxicilina 500 mg, cápsula
Losartana potássica 50 mg
Metformina 850 mg, comprimido
Omeprazol 20 mg, cápsula
Insulina NPH 100 UI/ml, frasco de 10 ml
Soro fisiológico 0,9%, bolsa de 500 ml
Ibuprofeno 50 mg/ml, gotas
Sertralina 50 mg, comprimido
Clonazepam 2,5 mg/ml, solução oral
Azitromicina 500 mg, comprimido

hospitalar|medic|odontolog|enfermagem|laborator|luva|fralda > UN, CX, PCT
Luva de procedimento não cirúrgico, tamanho M
Seringa descartável de 10 ml com agulha
Gaze hidrófila estéril, 7,5 x 7,5 cm
Atadura de crepom de 10 cm
Máscara cirúrgica tripla com elástico
Esparadrapo impermeável de 10 cm x 4,5 m
Cateter intravenoso periférico nº 22
Tira reagente para glicemia, caixa com 50
Termômetro clínico digital
Oxímetro de pulso portátil
Cadeira de rodas em aço, dobrável
Maca hospitalar com grades
Resina composta fotopolimerizável, cor A2
Fralda geriátrica tamanho G
Avental descartável com manga longa

construcao|cimento|eletric|hidraulic|tinta|ferrament|obra|pavimenta|reforma|asfalt > UN, M, M2, M3, SC, KG
Cimento Portland CP II, saco de 50 kg
Areia média lavada
Brita nº 1
Tijolo cerâmico de oito furos
Tubo de PVC soldável de 25 mm
Cabo flexível de 2,5 mm², 750 V
Disjuntor monopolar de 20 A
Lâmpada LED bulbo de 12 W
Luminária pública LED de 100 W
Tinta acrílica fosca branca, lata de 18 litros
Telha de fibrocimento de 6 mm
Piso cerâmico 45 x 45 cm, PEI 4
Torneira de mesa cromada
Furadeira de impacto de 700 W
Carrinho de mão com caçamba metálica

veiculo|pneu|pecas|combustive|lubrificante|onibus|caminh|trator|ambulancia > UN, LITRO, JG
Pneu radial 175/70 R13
Pneu 275/80 R22,5 misto
Câmara de ar aro 20
Óleo lubrificante 15W40 para motor a diesel
Filtro de óleo do motor
Pastilha de freio dianteira
Bateria automotiva de 60 Ah
Gasolina comum
Óleo diesel S10
Etanol hidratado
Amortecedor dianteiro
Veículo tipo passeio, zero quilômetro, cinco portas

evento|show|palco|festa|sonoriza|ornament > DIA, UN, SV
Locação de palco coberto de 10 x 8 m
Locação de sistema de som de médio porte
Locação de tenda piramidal de 10 x 10 m
Locação de banheiro químico
Serviço de segurança desarmada para evento
Locação de gerador de 180 kVA
Serviço de ornamentação de ambiente
Troféu em acrílico personalizado
Medalha fundida com fita
Camiseta promocional em malha fria

servico|manutencao|locacao|transporte|consultoria|software|vigilancia|credenciamento > MÊS, SV, HORA, DIÁRIA
Serviço de manutenção preventiva mensal
Serviço de manutenção corretiva, por hora técnica
Posto de trabalho de 44 horas semanais, diurno
Posto de vigilância 12 x 36, noturno
Locação de veículo utilitário com motorista
Locação de impressora com franquia de páginas
Licença de uso de sistema de gestão, mensalidade
Implantação e migração de dados
Treinamento de usuários, turma de vinte pessoas
Serviço de dedetização por metro quadrado
Serviço de lavagem completa de veículo
Transporte escolar, linha rural, por quilômetro

computo|equipament|permanente|eletrodomestic|condicionado > UN
Ar-condicionado split inverter de 12.000 BTU
Refrigerador frost free de 400 litros
Fogão industrial de quatro bocas
Micro-ondas de 30 litros
Bebedouro industrial de três torneiras
Televisor LED de 55 polegadas
Ventilador de parede de 60 cm
Liquidificador industrial de 4 litros
Máquina de lavar roupas de 15 kg
Câmera de videomonitoramento Full HD
`

export const THEMES: readonly Theme[] = BLOCKS.trim()
  .split('\n\n')
  .map((block) => {
    const [head = '', ...itens] = block.split('\n')
    const [words = '', unidades = ''] = head.split(' > ')
    return { when: new RegExp(`\\b(${words})`), unidades: unidades.split(', '), itens }
  })
