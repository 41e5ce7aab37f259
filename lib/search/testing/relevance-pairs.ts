/** A contratação as far as its order hangs on it: days are from the day of the search; `fim` null is not informed. */
export type Ranked = { objeto: string; publicada?: number; fim?: number | null; situacao?: number }
/** The words, what a seller wants to see first, and what may come after it. */
export type Pair = [termos: string, better: string | Ranked, worse: string | Ranked]

const REGISTRO = 'Registro de preços para futura e eventual'

/** What is bought comes before what it is bought for. */
const BOUGHT: Pair[] = [
  ['pneu', 'Aquisição de pneus para a frota municipal', 'Locação de caminhão com troca de pneus inclusa'],
  [
    'uniforme',
    'Aquisição de uniformes escolares',
    'Lavagem de roupas e guarda de uniformes da guarda municipal',
  ],
  ['limpeza', 'Aquisição de material de limpeza', 'Aquisição de caminhão para o setor de limpeza urbana'],
  ['notebook', 'Aquisição de notebooks', 'Aquisição de mochilas para notebook'],
  ['merenda', 'Aquisição de gêneros para a merenda escolar', 'Reforma da cozinha onde se prepara a merenda'],
  [
    'ambulância',
    'Aquisição de ambulância tipo A',
    'Aquisição de pneus para atender a ambulância do município',
  ],
  ['café', 'Aquisição de café torrado e moído', 'Aquisição de cafeteira para preparo de café'],
  ['software', 'Licença de software de gestão', 'Aquisição de computadores com software instalado'],
  [
    'escola',
    'Construção de escola de ensino fundamental',
    'Aquisição de giz para atender à escola municipal',
  ],
  ['hospital', 'Construção de hospital regional', 'Aquisição de luvas para atender ao hospital municipal'],
  ['creche', 'Reforma da creche municipal', 'Aquisição de brinquedos destinados à creche municipal'],
  ['trator', 'Aquisição de trator agrícola', 'Aquisição de peças destinadas ao trator do município'],
  ['vacina', 'Aquisição de vacinas', 'Aquisição de geladeira para conservação de vacina'],
  ['água', 'Fornecimento de água mineral', 'Aquisição de bombas visando a distribuição de água'],
  ['seguro', 'Contratação de seguro de veículos', 'Locação de veículos, com motorista, manutenção e seguro'],
  ['impressora', 'Aquisição de impressoras', 'Aquisição de papel para uso em impressora'],
  ['câmera', 'Aquisição de câmeras de vigilância', 'Curso de fotografia com uso de câmera'],
  ['livro', 'Aquisição de livros didáticos', 'Aquisição de estantes destinadas a guardar livro'],
  ['tinta', 'Aquisição de tinta acrílica', 'Serviço de pintura com fornecimento de mão de obra e tinta'],
  ['extintor', 'Recarga de extintores', 'Projeto de prevenção de incêndio com indicação de extintor'],
  ['combustível', 'Aquisição de combustível', 'Locação de veículo sem motorista e sem combustível'],
  ['cadeira', 'Aquisição de cadeiras giratórias', 'Aquisição de capas para cadeira'],
]

/** Near the beginning, and not after a list of other things. */
const PLACE: Pair[] = [
  [
    'papel',
    'Aquisição de papel A4, canetas, lápis e borrachas',
    'Aquisição de canetas, lápis, borrachas, pastas, grampos, clipes e papel',
  ],
  [
    'arroz',
    'Aquisição de arroz, feijão, óleo e açúcar',
    'Aquisição de açúcar, óleo, sal, macarrão, farinha, leite, café e arroz',
  ],
  [
    'luva',
    'Aquisição de luvas e máscaras',
    'Aquisição de seringas, agulhas, gaze, esparadrapo, álcool, algodão e luvas',
  ],
  [
    'mesa',
    'Aquisição de mesas e cadeiras',
    'Aquisição de armários, estantes, arquivos, gaveteiros, cadeiras e mesas',
  ],
  [
    'toner',
    'Aquisição de toner e cartuchos',
    'Aquisição de mouses, teclados, monitores, cabos, cartuchos e toner',
  ],
  [
    'sabonete',
    'Aquisição de sabonete líquido',
    'Aquisição de detergente, cera, desinfetante, vassoura, rodo e sabonete',
  ],
  ['palco', 'Locação de palco e som', 'Locação de tendas, banheiros químicos, gerador, som, luz e palco'],
  [
    'cimento',
    'Aquisição de cimento e areia',
    'Aquisição de tijolos, telhas, madeira, ferro, areia e cimento',
  ],
  [
    'jardinagem',
    'Serviços de jardinagem e limpeza',
    'Serviços de copeiragem, recepção, portaria, limpeza e jardinagem',
  ],
  [
    'projetor',
    'Aquisição de projetor e tela',
    'Aquisição de caixas de som, microfones, cabos, telas e projetor',
  ],
]

/** An objeto about it alone comes before one in which it is one thing of many. */
const ALONE: Pair[] = [
  [
    'gasolina',
    'Aquisição de gasolina',
    'Aquisição de gasolina, etanol, diesel, arla, graxa, óleo de motor e filtros',
  ],
  [
    'leite',
    'Aquisição de leite em pó',
    'Aquisição de leite, pão, carne, frutas, verduras, legumes, ovos e cereais',
  ],
  [
    'drone',
    'Aquisição de drone',
    'Aquisição de drone, estação total, computador, impressora, plotter e acessórios',
  ],
  [
    'cama',
    'Aquisição de cama hospitalar',
    'Aquisição de cama, mesa, cadeira, armário, geladeira, fogão e televisor',
  ],
  ['bola', 'Aquisição de bolas', 'Aquisição de bolas, redes, apitos, cones, coletes, medalhas e troféus'],
  [
    'vidro',
    'Aquisição de vidros',
    'Aquisição de vidros, portas, janelas, fechaduras, dobradiças, pregos e parafusos',
  ],
  [
    'elevador',
    'Manutenção de elevadores',
    'Manutenção de elevadores, ar condicionado, bombas, geradores, portões e catracas',
  ],
  [
    'carne',
    'Fornecimento de carne bovina',
    'Fornecimento de carne, peixe, frango, ovos, queijo, presunto, leite e iogurte',
  ],
]

/** Several words: together before apart. */
const TOGETHER: Pair[] = [
  [
    'ar condicionado',
    'Manutenção de ar condicionado',
    'Bomba de ar e sistema hidráulico condicionado a vistoria',
  ],
  ['mão obra', 'Fornecimento de mão de obra', 'Obra de contenção com corrimão e apoio de mão'],
  ['carro pipa', 'Locação de carro pipa', 'Locação de carro e de reboque com tanque do tipo pipa'],
  [
    'material elétrico',
    'Aquisição de material elétrico',
    'Aquisição de material de pintura e de chuveiro elétrico',
  ],
  ['banho maria', 'Aquisição de banho maria', 'Aquisição de toalhas de banho, lençóis e imagem de Maria'],
  [
    'fita adesiva',
    'Aquisição de fita adesiva',
    'Aquisição de fita métrica, cola, tesoura, papel e etiqueta adesiva',
  ],
  ['pão francês', 'Aquisição de pão francês', 'Aquisição de pão de forma, bolo, biscoito e curso de francês'],
  ['câmara fria', 'Aquisição de câmara fria', 'Aquisição de câmara fotográfica e de bebedouro de água fria'],
  [
    'óleo diesel',
    'Aquisição de óleo diesel',
    'Aquisição de óleo lubrificante, graxa, filtros e gerador a diesel',
  ],
  [
    'cesta básica',
    'Aquisição de cesta básica',
    'Aquisição de cesta de lixo, vassouras, rodos e obra de infraestrutura básica',
  ],
  [
    'quadro branco',
    'Aquisição de quadro branco',
    'Aquisição de quadro de energia, cabos, tomadas e papel branco',
  ],
  [
    'gás cozinha',
    'Aquisição de gás de cozinha',
    'Aquisição de utensílios de cozinha, botas, luvas e cilindro de gás',
  ],
  ['teste rápido', 'Aquisição de teste rápido', 'Contratação de teste de software e de atendimento rápido'],
  ['saco lixo', 'Aquisição de saco de lixo', 'Aquisição de saco de cimento e serviço de coleta de lixo'],
  [
    'energia solar',
    'Instalação de energia solar',
    'Fornecimento de energia elétrica, postes, cabos e aquecedor solar',
  ],
  [
    'apoio administrativo',
    'Serviços de apoio administrativo',
    'Locação de prédio administrativo com ponto de apoio',
  ],
]

/** Openings, portals and capitals change nothing: what is bought decides. */
const OPENINGS: Pair[] = [
  [
    'uniforme',
    `${REGISTRO} aquisição de uniformes`,
    'Aquisição de armários para guardar o uniforme dos servidores',
  ],
  [
    'limpeza',
    `${REGISTRO} contratação de empresa especializada em serviços de limpeza`,
    'Aquisição de uniformes para a equipe de limpeza',
  ],
  ['pneu', 'PREGÃO ELETRÔNICO PARA AQUISIÇÃO DE PNEUS', 'Aquisição de calibradores para uso em pneu'],
  ['notebook', '[Portal de Compras] - AQUISIÇÃO DE NOTEBOOKS', 'Aquisição de capas e mochilas para notebook'],
  ['medicamento', `${REGISTRO} aquisição de medicamentos`, 'Locação de imóvel para depósito de medicamento'],
  [
    'obra',
    'Contratação de empresa de engenharia para execução de obra de drenagem',
    'Aquisição de placas para identificação de obra',
  ],
  [
    'vigilância',
    'Contratação de empresa para prestação de serviços de vigilância',
    'Aquisição de rádios para atender à vigilância',
  ],
  [
    'transporte',
    'Contratação de empresa para transporte escolar',
    'Aquisição de pneus para o transporte escolar',
  ],
  [
    'refeição',
    'Contratação de empresa para fornecimento de refeições',
    'Aquisição de mesas para o espaço de refeição',
  ],
  [
    'iluminação',
    'Contratação de empresa para manutenção da iluminação pública',
    'Locação de caminhão para atender à iluminação pública',
  ],
]

/** The same objeto: the one that still takes proposals first. */
const open = (objeto: string): Ranked => ({ objeto, fim: 8 })
const STANDING: Pair[] = [
  ['pneu', open('Aquisição de pneus'), { objeto: 'Aquisição de pneus', fim: -5 }],
  ['café', open('Aquisição de café'), { objeto: 'Aquisição de café', fim: 8, situacao: 4 }],
  ['gás', open('Aquisição de gás'), { objeto: 'Aquisição de gás', fim: 8, situacao: 2 }],
  ['papel', open('Aquisição de papel'), { objeto: 'Aquisição de papel', fim: null }],
  ['livro', open('Aquisição de livros'), { objeto: 'Aquisição de livros', fim: 8, situacao: 3 }],
  ['mesa', { objeto: 'Aquisição de mesas', fim: null }, { objeto: 'Aquisição de mesas', fim: -1 }],
  ['areia', { objeto: 'Aquisição de areia', fim: 6, situacao: 4 }, { objeto: 'Aquisição de areia', fim: -6 }],
  ['tubo', open('Aquisição de tubos'), { objeto: 'Aquisição de tubos', fim: -60, publicada: 90 }],
  ['bola', open('Aquisição de bolas'), { objeto: 'Aquisição de bolas', fim: null, publicada: 40 }],
  ['cabo', open('Aquisição de cabos'), { objeto: 'Aquisição de cabos', fim: 30, situacao: 4 }],
]

/** The same objeto and standing: a deadline one can make, then the newer. */
const TIME: Pair[] = [
  ['pneu', { objeto: 'Aquisição de pneus', fim: 8 }, { objeto: 'Aquisição de pneus', fim: 0 }],
  ['café', { objeto: 'Aquisição de café', fim: 8 }, { objeto: 'Aquisição de café', fim: 200 }],
  [
    'gás',
    { objeto: 'Aquisição de gás', fim: 5, publicada: 1 },
    { objeto: 'Aquisição de gás', fim: 5, publicada: 45 },
  ],
  [
    'papel',
    { objeto: 'Aquisição de papel', fim: 10, publicada: 0 },
    { objeto: 'Aquisição de papel', fim: 10, publicada: 20 },
  ],
  ['mesa', { objeto: 'Aquisição de mesas', fim: 15 }, { objeto: 'Aquisição de mesas', fim: 365 }],
  ['livro', { objeto: 'Aquisição de livros', fim: 4 }, { objeto: 'Aquisição de livros', fim: 1 }],
  [
    'areia',
    { objeto: 'Aquisição de areia', fim: 12, publicada: 3 },
    { objeto: 'Aquisição de areia', fim: 300, publicada: 200 },
  ],
  [
    'tubo',
    { objeto: 'Aquisição de tubos', fim: -2, publicada: 12 },
    { objeto: 'Aquisição de tubos', fim: -90, publicada: 120 },
  ],
]

/** What it says weighs more than when it closes. */
const TEXT_FIRST: Pair[] = [
  [
    'uniforme',
    { objeto: 'Aquisição de uniformes', fim: 60 },
    { objeto: 'Aquisição de armários para guardar o uniforme', fim: 8 },
  ],
  [
    'notebook',
    { objeto: 'Aquisição de notebooks', fim: 1 },
    { objeto: 'Aquisição de mochilas para notebook', fim: 8 },
  ],
  [
    'ambulância',
    { objeto: 'Aquisição de ambulância', fim: 100 },
    { objeto: 'Aquisição de macas para a ambulância', fim: 9 },
  ],
  [
    'software',
    { objeto: 'Licença de software', publicada: 50, fim: 8 },
    { objeto: 'Aquisição de monitores para uso com software de desenho', publicada: 1, fim: 8 },
  ],
  [
    'trator',
    { objeto: 'Aquisição de trator', fim: 0 },
    { objeto: 'Aquisição de correias destinadas ao trator', fim: 8 },
  ],
  [
    'café',
    { objeto: 'Aquisição de café em pó', fim: 40 },
    { objeto: 'Aquisição de garrafas térmicas para café', fim: 8 },
  ],
]

/** OR and prefixes are judged by what is there. */
const LANGUAGE: Pair[] = [
  ['uniforme OR fardamento', 'Aquisição de fardamento', 'Aquisição de cabides para guardar o fardamento'],
  ['camis*', 'Aquisição de camisas polo', 'Aquisição de prensa para estampar camisas'],
  [
    '"material de limpeza"',
    'Aquisição de material de limpeza',
    'Aquisição de carrinho para transporte de material de limpeza',
  ],
  [
    '(pneu OR câmara) ar',
    'Aquisição de câmara de ar',
    'Aquisição de pneu de trator, rodas e compressor de ar',
  ],
  ['odonto*', 'Aquisição de material odontológico', 'Reforma do prédio onde fica a clínica odontológica'],
  [
    'pavimentação -asfalto',
    'Pavimentação de ruas',
    'Elaboração de projeto de drenagem, sinalização e pavimentação',
  ],
  [
    'lousa OR "quadro branco"',
    'Aquisição de quadro branco',
    'Aquisição de apagadores para uso em quadro branco',
  ],
  [
    'recarga extintor',
    'Recarga de extintores',
    'Recarga de cartuchos, toner, celular e aquisição de extintor',
  ],
  ['veterin*', 'Serviços veterinários', 'Aquisição de móveis para atender ao hospital veterinário'],
  ['micro-ônibus', 'Aquisição de micro-ônibus', 'Aquisição de bancos para uso em micro-ônibus'],
]

/** Written by hand; the formula was not tuned on them. */
export const RELEVANCE_PAIRS: Pair[] = [
  ...BOUGHT,
  ...PLACE,
  ...ALONE,
  ...TOGETHER,
  ...OPENINGS,
  ...STANDING,
  ...TIME,
  ...TEXT_FIRST,
  ...LANGUAGE,
]
