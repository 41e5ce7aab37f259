import { each, list } from '../list.ts'
import type { SectorDefinition } from '../schema.ts'

/** Washed, worn by who serves, or part of another thing. */
const deOutros = list(`
  lavagem, lavanderia, higienização, mão de obra, dedicação exclusiva, postos de trabalho, vigilância, obra, curso, oficinas, leilão, locação
  hospitalares, cirúrgico, cirúrgica, estéril, laboratório, descartável, descartáveis, gêneros alimentícios, limpeza, higiene, buffet, cachê, show
  órteses, próteses, veículos, veículo, manutenção
`)

const roupas = `
  camisola, roupão, body infantil, sapatilha, touca {de lã, de tecido, térmica, de natação}, balaclava, colcha, {pano, panos} de copa
  pano de prato bordado, guardanapo de tecido, {luva, luvas} {térmica de lã, de lã}, sobretudo, blazer, suéter, cardigã, pulôver, collant
  sapatilha de ballet, {maiô, maiôs} {de natação, e}, galocha, viseira, brevê {militar, bordado}, patch emborrachado, emborrachados patches, cinturão, suspensório, {aquisição, fornecimento} de {shorts, saias, meias}
  saco de dormir, sacos de dormir, cama de campanha, mosquiteiro, saída de maternidade, cueiro, babador, fralda de {pano, tecido}, bolsa maternidade
  {mochila, bolsa} {tática, operacional, de campanha}, cantil, fronha, roupas de dança, {trajes, traje} {típicos, típico, social, de banho, cênico}
  vestimenta {cênica, operacional}, calças, camisas, uniformização, calçadão de segurança, {kit, kits} de assistência humanitária
  materiais de hotelaria, material de hotelaria, {camiseta, camisa, boné, jaqueta} {promocional, personalizado, personalizada}
`

const costura = `
  {serviço, serviços} de {costura, bordado, alfaiataria, estamparia, serigrafia}, ajuste de uniformes, linha de costura, linhas de costura, {aquisição, fornecimento} de zíper
  malha {de algodão, pv, helanca, piquet}, {oxford, brim, percal, tricoline, helanca, viscose}, materiais para costura, estamparia, alfaiate
`

const protecao = `
  mangote, luva {isolante, de eletricista, nitrílica de proteção, anticorte, de malha, pigmentada}, luvas {isolantes, de eletricista, anticorte, pigmentadas, de malha}
  {máscara, máscaras} {respiratória, respiratórias, panorâmica, semifacial}, talabarte, abafador, abafador ruído, escudo facial, {tampão, plug} auricular
  {material, materiais} de {proteção e segurança, proteção individual, segurança e proteção}, caneleira
  cinto {de segurança, tipo paraquedista}, {manga, mangas} de raspa, {roupa, vestimenta} {antichama, retardante, impermeável, térmica}
`

export const familias: SectorDefinition['terms'] = [
  ...each(roupas, { sem: [...deOutros, 'bota'] }),
  ...each(costura, {
    sem: [
      ...deOutros,
      ...list(
        'processador, tecido {humano, ósseo, animal, mole}, máquina de costura, cadeira, cadeiras, persiana, cortina, cortinas, rede, biologia',
      ),
    ],
  }),
  ...each(protecao, {
    sem: [...deOutros, ...list('bandeira, esportivo, airbag, medicamento, comprimido, ônibus, ventilação')],
  }),
  {
    termo: '{toalha, mantas, bordado, divisa, terno, traje, tênis, touca, mochila, bolsa}',
    perto: list(
      'aquisição de toalhas, aquisição de mantas, camisas, camisetas, sapatos, uniformes, uniforme, cama',
    ),
    sem: [
      ...deOutros,
      ...list(
        'papel, tênis de mesa, colostomia, sangue, asfáltica, metal, lapela, botton, escolares, escolar, alimentação',
      ),
    ],
  },
]
