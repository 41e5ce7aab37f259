import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import { familias } from './mobiliario-familias.ts'

/** What is hired, moved, washed or opened is furniture of somebody else. */
const servico = list(`
  locação, buffet, chaveiro, transporte, mudança, lavagem, lavanderia, higienização, leilão, leiloeiro, decoração
  garçons, bebidas, dedicação exclusiva, manutenção preditiva, aluguel, execução de obra, obra de {construção, reforma, engenharia}, remoção total, reforma {do, da} {prédio, teatro, escola, unidade, sede, hospital, ginásio, auditório}
   preparo e distribuição
`)

const moveis = `
  mobília, locação de {mobiliário, mobília}, {aquisição, fornecimento, confecção, compra, fabricação, reforma, restauração} de {móvel, mobiliário}
  móveis {planejados, escolares, sob medida, projetados, em geral, de escritório, para escritório, corporativos}
  móveis {e utensílios, e equipamentos, e eletrodomésticos, eletrodomésticos, e eletrônicos, em mdf, rústicos}
  {eletrodomésticos, equipamentos, eletroeletrônicos} e móveis, marcenaria, mobiliário {escolar, corporativo}
`

const deSentar = `
  longarina, sofá, puff, pufe, banqueta, poltrona, estofado, banco de {praça, jardim}, bancos de madeira, cadeira escolar
  banco para vestiário
`

const deGuardar = `
  roupeiro, estante, gaveteiro, arquivo {deslizante, de aço}, guarda {roupa, volumes}, escaninho
  rack em mdf, porta pallet, porta palete, aparador, criado mudo, armário, claviculário, fichário de aço, gôndola, vitrine
`

const deTrabalho = `
  bancada de trabalho, púlpito, tribuna, mesa {de reunião, de escritório, para escritório, dobrável, plástica}
  {carteira, conjunto} escolar, conjunto {aluno, professor}, conjunto refeitório, divisória de mesa
  lixeira de calçada, unifila, organizador de fila, pedestal organizador, painel ripado, suporte para tv, expositores para, {pedestal, suporte de chão} para {tv, televisão, televisor}, biombo
  quadro {de avisos, de vidro}, mural de avisos, cavalete para flip
`

const deCasa = `
  penteadeira, cômoda, cabideiro, ombrelone, espreguiçadeira, beliche, berço infantil, colchão, capacho, carpete, persiana, tapete, cama {beliche, solteiro, box, casal}
  cama de {solteiro, casal}, cortina, base box
`

const setor: SectorDefinition = {
  id: 'mobiliario',
  nome: 'Mobiliário',
  descricao: 'Móveis, mobiliário de escritório e escolar, estantes e arquivos.',
  terms: [
    ...each(moveis, {
      sem: [
        'bens móveis',
        'locação de estruturas',
        'buffet',
        'telefonia',
        'software',
        'mudança',
        'transporte',
      ],
    }),
    {
      termo: 'mobiliário',
      sem: [
        ...servico,
        ...list('mobiliário urbano, mobiliários clínicos, cadastro imobiliário, infraestrutura'),
      ],
    },
    // As a noun it keeps company; `telefonia móvel` does not.
    {
      termo: 'móveis',
      perto: list(
        '{mdf, mdp, cadeira, mesa, armário, eletrodoméstico, mobiliário, estante, eletroeletrônico, sofá}',
      ),
      sem: [
        ...servico,
        ...list('{bens, dados, telefones, dispositivos, aplicativos, unidades, estruturas} móveis'),
      ],
    },
    ...familias,
    ...each(deSentar, {
      sem: [...servico, 'hemodiálise', 'poltrona hospitalar', 'veículo', 'ônibus', 'massagem'],
    }),
    ...each(deGuardar, {
      sem: [...servico, 'carregadores', 'estante para partitura'],
    }),
    ...each(deTrabalho, {
      sem: [...servico, ...list('quadro de vidro com fotografia, plumbífero, baritado')],
    }),
    ...each(deCasa, {
      sem: list(`
        locação, buffet, lavagem, lavanderia, cortina {de ar, de box}, cama hospitalar, ração, cavalos, tapete {tático, sanitizante, atlético}
        tapetes {sanitizantes, esportivos}, construção, reforma geral, médico hospitalares, colchão pneumático
        cadeira de rodas, roupa de cama, jogo de cama, engate, brinquedoteca, capota, toldo, obra, capa para colchão
      `),
    }),
    {
      termo: 'cadeira',
      sem: [
        ...servico,
        ...list(`
          cadeira {de rodas, de banho, higiênica, odontológica, de segurança, de transporte, de coleta, ginecológica}
          cadeira para {transporte, banho}, cadeira {automotiva, elevatória}, guarda sol, infraestrutura, veículos
        `),
      ],
    },
    {
      termo: 'mesa',
      sem: [
        ...servico,
        ...list(`
          mesa {digitalizadora, cirúrgica, clínica, interativa, ortostática, redonda, ginecológica, de café, diretora, auxiliar}
          mesa de {som, exame, corte, luz, mayo, ping, pebolim, bilhar, sinuca}, {toalha de, tênis de, cama} mesa
          {roupas, jogos, operador} de mesa, mesa e banho, de mesa, mesa banho, telefone, monitor, computador, evento
        `),
      ],
    },
    {
      termo: 'bancada',
      sem: [
        'laboratório',
        'serra',
        'biorreator',
        'eletroeletrônica',
        'furadeira',
        'granito',
        'obra',
        'reforma',
        'instalações elétricas',
      ],
    },
    {
      termo: 'balcão',
      sem: ['obra', 'balcão refrigerado', 'balcão térmico', 'balcão de atendimento virtual', ...servico],
    },
    { termo: 'cofre', sem: ['alarme', 'data center', 'chaveiro', 'carro forte'] },
    {
      termo: 'prateleira',
      sem: [...servico, 'geladeira', 'freezer', 'refrigerador', 'refrigerada', 'estufa'],
    },
    { termo: 'colchonete', sem: ['ginástica', 'esportivo', 'pilates'] },
    {
      termo: 'berço',
      com: ['creche', 'educação infantil', 'colchão', 'infantil'],
      sem: ['berço aquecido', 'cais'],
    },
    { termo: 'divisória', perto: ['articulada', 'modular', 'móveis', 'escritório', 'baias'] },
    {
      termo: 'estação de trabalho',
      sem: list('certificado, monitores, segurança, endpoint, computador, processador, rack, licença'),
    },
    { termo: 'quadro branco', sem: list('apagador, flip chart, esportivo, esportivos, caixa acústica') },
    {
      termo: 'banco',
      perto: list('praça, concreto, madeira, encosto, jardim, assento, mesa para jogos, equipar'),
      sem: [
        ...servico,
        ...list(
          'banco de {dados, preços, sangue, leite, imagens, horas}, financeiro, veículo, motorista, banco do brasil',
        ),
      ],
    },
  ],
  exclude: list('mobiliário urbano, fisioterapia'),
}
export default setor
