import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'
import {
  acabamento,
  agua,
  correntes,
  deVariosRamos,
  eletrica,
  energia,
  estrutura,
  ferragem,
  ferramentas,
  hidraulica,
  instalados,
  maoDeOficina,
  materias,
  obraBruta,
  pintar,
  ramos,
  tintas,
  vizinhos,
} from './material-construcao-familias.ts'

/** A work or a service brings its own materials: nobody sells them to the buyer. */
const servico = list(`
  adesivo, conserto, desinfecção, higienização, limpeza de, manutenção {de, do, da, em}, comunicação visual
  consignação, coleta e transporte, construção {de, do, da}, curso, engenharia, evento
  execução {da, de} {obra, reforma}, execução de serviços, limpeza e conservação, locação
  lâmpada de fenda, logística reversa, descontaminação, descarte, manutenção {preventiva, corretiva, de foco, dos equipamentos}
  martelo de reflexo, obra de, odontológica, odontológico, pavimentação, restauro, pastilha de freio, lona de freio, peças para veículos, pá carregadeira, plano de manejo, prestação de serviço
  reforma {de, do, da}, resíduos, serviço de, software, gases medicinais, gás liquefeito
`)

/** Things made of these materials belong to whoever makes the thing. */
const coisaFeita = list(`
  acrílico, armário, banco, bandeira, banner, bebedouro, brinquedos, cadeira, caneca, capa, carimbo
  cartucho, copo, drone, galhardete, expediente, fósforo, garrafa, glp, hospitalar, impressora, jardineira, lanche
  mastro, medalha, mesa, moldura, notebook, persiana, placa, projeção, quadro, raios x, relógio, sangue
  sofá, sondas, tatame, tela de projeção, televisor, tenda, troféu, uniforme, utensílios, válvulas cardíacas, vassoura
  veículo
`)

const compra = list('aquisição, compra, fornecimento, material, registro de preço')

/** Work on the goods, not the goods. */
const feito = list(`
  {assentamento, colocação, conserto, instalação, manutenção, montagem, reparo, retirada, substituição, troca} {de, do, da, dos, das, em, nos, nas}
  {aplicação, execução, restauração, recuperação, requalificação, revitalização, impermeabilização, leitura, extensão, ampliação} {de, do, da, dos, das}, {aplicação, restauração} em, {aplicação, recapeamento, terraplanagem, cercamento, impermeabilização com, pintura interna, pintura externa, pintura predial, ligações de água, perfuração, fresagem, revestimento primário}
  execução de, mão de obra, obra de, obras de, projeto, drenagem, rebobinamento, rebobinagem, enrolamento, desobstrução, desentupimento, polimento, impermeabilização de
`)

/** The same words elsewhere: a place, a sport, a laboratory, an office. */
const outroUso = list(`
  ortodôntico, ionômero, osteossíntese, ortopedia, fisioterapia, fotopolimerização, cama hospitalar, oxigênio, laboratório de análises, microscopia, percussão neurológica
  freio, caminhão, caminhões, funilaria, para brisa, retrovisor, trator, embreagem, motor de popa, palco, cênica, cênico, natalina, natalino, moving, show
  rj45, hdmi, projetor, microfone, rack, crimpar, rapel, corda de pular, playground, tatame, café expresso, cozinha industrial, ventilador, split, filtro de piscina, luminária de mesa
  luminária de emergência, rota de fuga, moto poda, semeadora, brinquedo, medicamentos, raquete, detector de metal, vitrais, usina solar, fotovoltaica, câmeras de monitoramento
  areia branca, areia higiênica, quadra de areia, filtro de areia, fios de sutura, fio dental, costura, cirúrgica, cirúrgico, dental
  odontológico, odontológica, prótese, forma de silicone, joelho humano, ortopédico, ortopédica, eletrodo descartável, ecg, eletroestimulação
  tecido, crochê, bordado, violão, instrumentos musicais, telas de pintura, tinta guache, impressora, cartucho, artesanato, pintura em tela
  ferrovia, cadeia de custódia, saco de evidência, {meio cano, bota, coturno}, cano {curto, longo, médio, alto, baixo}, sutura, laparoscopia, agulha, radiopaco, conversor, salvamento, usinas, lingerie
  película, ferro de passar, sulfato ferroso, sacarato, veicular, automotivo, terminais de ônibus, terminais rodoviários, óculos, insulfilm, notebook
`)

const setor: SectorDefinition = {
  id: 'material-construcao',
  nome: 'Material de construção, elétrico e hidráulico',
  descricao: 'Materiais de construção, ferramentas, material elétrico, hidráulico, tintas e luminárias.',
  terms: [
    ...each(ramos, {
      sem: list(`
        coleta, execução {da, de} {obra, reforma}, execução de serviços, expediente, limpeza e conservação
        locação, automotivo, automotiva, chaveiro
      `),
    }),
    ...each(hidraulica, {
      sem: [
        ...servico,
        ...feito,
        ...outroUso,
        ...list('bebedouro, veículo, cadeira, mastro, simulador, agente químico'),
      ],
    }),
    ...each(eletrica, {
      sem: [
        ...servico,
        ...feito,
        ...outroUso,
        ...list('automotivo, cirúrgico, coleta, hospitalares, microscópio, odontológico, raios x, tablet'),
      ],
    }),
    ...each(estrutura, {
      sem: [
        ...servico,
        ...feito,
        ...outroUso,
        ...list(
          'garrafão, jardineira, mesa, banco, cadeira, simulador, peças para, bandeira, mastro, persiana, armário, quadro',
        ),
      ],
    }),
    ...each(tintas, {
      sem: [
        ...servico,
        ...feito,
        ...outroUso,
        ...list('cartucho, cera, detergente, impressora, mastro, mesa, tela de projeção'),
      ],
    }),
    ...each(ferramentas, {
      sem: [
        ...servico,
        ...feito,
        ...outroUso,
        ...list(
          'armário, agrícola, material de expediente, armas, biométrico, chaveiro, empilhadeira, tablet',
        ),
      ],
    }),
    ...each(obraBruta, { sem: [...servico, ...feito, ...coisaFeita, ...outroUso] }),
    ...each(acabamento, { sem: [...servico, ...feito, ...coisaFeita, ...outroUso] }),
    ...each(ferragem, { sem: [...servico, ...feito, ...coisaFeita, ...outroUso] }),
    ...each(agua, { sem: [...servico, ...feito, ...coisaFeita, ...outroUso] }),
    ...each(energia, { sem: [...servico, ...feito, ...coisaFeita, ...outroUso] }),
    ...each(pintar, { sem: [...servico, ...feito, ...coisaFeita, ...outroUso] }),
    ...each(maoDeOficina, { sem: [...servico, ...feito, ...coisaFeita, ...outroUso] }),
    ...each(deVariosRamos, {
      perto: [...compra, ...list(vizinhos)],
      sem: [...servico, ...feito, ...coisaFeita, ...outroUso],
    }),
    ...each(instalados, {
      com: list(`
        {fornecimento, aquisição} {e, com, e a, incluindo} {instalação, colocação}
      `),
      sem: [...servico, ...coisaFeita, ...outroUso],
    }),
    ...each(materias, { sem: [...servico, ...coisaFeita, ...outroUso] }),
    ...each(correntes, { perto: compra, sem: [...servico, ...feito, ...outroUso, ...coisaFeita] }),
    {
      termo: 'ferramenta',
      sem: [
        ...servico,
        ...list(`
          agrícola, auditoria, ferramenta {de pesquisa, online, de gestão}, licença, online
          pesquisa de preços, processamento de dados, redes sociais, sistema, veículo, assinatura, low code, automação, processos
        `),
      ],
    },
    { termo: 'material {elétrico, hidráulico, de pintura}', em: 'tudo', sem: servico },
    {
      termo: 'construção civil',
      perto: list('material, insumo'),
      sem: list('engenharia, execução, resíduo'),
    },
    {
      termo: 'iluminação pública',
      com: list('material, luminária, aquisição, lâmpada'),
      sem: [...servico, 'mão de obra'],
    },
    {
      termo: 'iluminação',
      perto: list('fornecimento e instalação, aquisição'),
      sem: [...servico, ...list('palco, cênica para, som, sonorização, natal')],
    },
    {
      termo: 'material {de, para} manutenção',
      com: list('bens imóveis, edificações, ferragens, imóvel, instalações, predial, prédios'),
      sem: [...servico, ...list('limpeza, reservatórios, veículo')],
    },
    { termo: 'equipamento elétrico', sem: [...servico, ...list('cozinha, eletrodomésticos, som')] },
    {
      termo: 'bateria',
      com: list('estacionária, nobreak, no break, pilha, selada, vrla'),
      sem: [...servico, ...list('celular, drone, frota, instalação, musical, notebook, veículo, viatura')],
    },
    {
      termo: 'manutenção',
      perto: list('insumos, materiais'),
      com: list('instalações, predial, bens imóveis'),
      sem: [...servico, ...coisaFeita, 'limpeza'],
      em: 'tudo',
    },
    { termo: 'aço', perto: list('barras, chapas, cabos, perfis, tubos'), sem: [...servico, ...coisaFeita] },
    { termo: 'policarbonato', com: list('chapa, cobertura, telha') },
    { termo: 'rede hidráulica', perto: list('material, reparo, correção') },
    {
      termo: 'bomba',
      perto: list('fornecimento, aquisição'),
      sem: [
        ...servico,
        ...coisaFeita,
        ...list('infusão, insulina, seringa, combustível, leite, vácuo, incêndio'),
      ],
    },
    {
      termo: 'painel de led',
      com: list('embutir, sobrepor, lâmpada, luminária, 12w, 18w, 24w, 36w, 40w, watts'),
      sem: [...servico, ...coisaFeita],
    },
    {
      termo: 'caixa {d água, de gordura, de inspeção}',
      sem: [...servico, ...list('desentupimento, esgotamento, fossa, hidrojateamento, sucção')],
    },
    {
      termo: 'filtro de linha',
      sem: [...servico, ...list('audiovisual, computador, informática, nobreak, notebook, som')],
    },
    { termo: 'luminárias de led', com: ['iluminação pública'] },
    {
      termo: '{troca, substituição} de lâmpadas',
      com: list('fornecimento de material, fornecimento de materiais, fornecimento das lâmpadas'),
    },
    { termo: 'disjuntor', perto: list('srp, térmicos, bipolar, aquisição') },
    { termo: 'blindex', perto: ['material de consumo'] },
    // Supplied and installed: also a work, or upkeep.
    ...list(`
      fornecimento e instalação de {piso, vidros, porta, lâmpadas, luminárias, redes de proteção, janelas, corrimãos}
      {instalação, retirada} de painel de vidro, espelho lapidado, painel de vidro
      redes de proteção nas janelas, fornecimento de chaves
    `),
  ],
  exclude: list('elaboração de projeto, estudos e projetos, perfuração, teste hidrostático'),
}
export default setor
