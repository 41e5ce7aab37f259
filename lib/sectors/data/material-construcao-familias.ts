/** The families of goods of a shop of building materials, as lists of words. */

/** Trades and counters of the shop. */
export const ramos = `
  {acessórios, componentes, insumos, itens} {elétricos, hidráulicos}, elétrico e hidráulico
  elétricos e construção, hidráulico e elétrico, elétrico hidráulico, eletroferragens, ferragens
  hidráulica e elétrica, louças e {metais, itens} sanitários, {louças, metais} sanitárias, metais sanitários
  insumos {de, para} construção
  material {básico de construção, civil, de acabamento, de alvenaria, de carpintaria, de construção, de elétrica}
  material de {encanamento, hidráulica, iluminação, instalações elétricas, marcenaria, obra, pintura, pvc, reparo, serralheria, solda}
  material {elétrico, eletroeletrônico, eletromecânico, hidráulico, hidrossanitário, para construção, para forro, para pintura, para reparo, permeável}
  material para {manutenção de bens imóveis, manutenção predial, serviço elétrico}
  material e equipamentos elétricos, material {betuminoso, asfáltico, galvanizado, metálico, de fixação}
  madeiras e cabos, contrução, tubos e conexões, telas e arames
`

export const hidraulica = `
  aquecedor de água, assento sanitário, bacia sanitária, boiler
  bomba {centrífuga, d água, de água, de dreno, de recalque, dosadora}
  bomba {periférica, submersa, hidráulica, de sucção}, conjunto motobomba, motobomba, motor submerso
  cano pvc, conexão {hidráulica, pvc, em pvc, de pvc, polipropileno, diversas}, ducha, engate flexível
  hidrômetro, joelho pvc, lavatório, mangueira {de jardim, cristal, plástica}, manilha
  registro de {gaveta, esfera, pressão}, reservatório de água, sifão, torneira, tampão articulado
  grelhas articuladas, tubo {pvc, de pvc, de aço, de concreto, pead, galvanizado, para água, de polietileno}
  caixa {sifonada, de descarga, acoplada}, cuba de {embutir, sobrepor}
  adaptador {soldável, de pvc}, joelho {soldável, 90, esgoto}, luva {soldável, de correr}, mictório
  misturador {de, para} {lavatório, chuveiro, pia}, pressurizador de água, veda rosca, fita veda rosca, boia para caixa
  vaso sanitário, válvula {de descarga, de retenção, borboleta, wafer, de gaveta, de esfera}, tubulação em
`

export const eletrica = `
  abraçadeira, alicate amperímetro, cabo {de cobre, elétrico, flexível, multiplexado, pp, de alumínio}
  calha para lâmpada, canaleta, conduíte, {contator, contatora}, disjuntor, eletrocalha, eletroduto
  estabilizador de tensão industrial, exaustor, fiação elétrica, fio {elétrico, rígido}, fios e cabos
  {dps, protetor de surto, dispositivo de proteção contra surto}, condulete, perfilado perfurado
  espelho para tomada, tomada {de sobrepor, de embutir, industrial}, fusível {nh, diazed}, haste de aterramento
  barramento, quadro elétrico, chave {seccionadora, boia, magnética}, relé térmico, inversor de frequência
  soft starter, arandela, plafon, reator para lâmpada
  fita isolante, fonte de alimentação industrial, holofote, interruptor, lâmpada, luminária, multímetro
  painéis de {alimentação elétrica, led lâmpadas}, painel led embutir, para raios, plugue
  poste {de concreto, de aço, galvanizado, metálico, padrão}, quadro {de distribuição, de comando}
  reator eletrônico, refletor, relé {fotoelétrico, fotoeletrônico}, sensor de presença, soquete
  terminal elétrico, tomadas e interruptores, transformador {de distribuição, trifásico, de potência}
  bateria {estacionária, vrla, selada}
`

export const estrutura = `
  agregados {graúdos, miúdos}, arame {farpado, galvanizado, liso, recozido}
  areia {lavada, média, grossa, fina}, areia e, argamassa, barra {chata, de latão, roscada}
  bloco {de concreto, cerâmico, estrutural}, brita, caibro, cal {hidratada, virgem}, calha galvanizada
  cantoneira, cascalho, cerca de arame, chapa {de aço, galvanizada, de ferro, xadrez}
  chapas de {vidro, mdf, compensado}, cimento, compensado naval
  concreto {usinado, betuminoso usinado, asfáltico}, emulsão asfáltica, estaca de concreto, fibrocimento
  forro {pvc, de pvc}, gesso acartonado, drywall, lã de {rocha, vidro}, laje {treliçada, pré moldada}
  madeira {serrada, bruta, de lei para}, madeirite, manta asfáltica, massa {asfáltica, corrida, acrílica}
  meio fio {pré moldado, guia}, metalon, mourão de {concreto, eucalipto}, paralelepípedo, paver
  pedra {brita, rachão}, pedrisco, perfil metálico, perfilado, placa cimentícia, porcelanato
  aditivo para concreto, cobogó, cumeeira, rufo, pingadeira, piso {drenante, emborrachado}, soleira, rodapé
  {materiais, peças} em vidro, vidraçaria, malha pop, coluna armada, poliestireno expandido, tapume, eucalipto tratado
  porta de {vidro, madeira}, pré moldado, rachão, rejunte, revestimento cerâmico, ripa, tábua
  tela {soldada, de arame, alambrado, galvanizada, mosquiteira}, telha, tijolo, treliça, tubos de aço
  vergalhão, vidro {temperado, laminado, fumê}, blindex, toldo {cortina, retrátil}, lona para toldo
  corrimão, esquadria, janela de alumínio
  piso {tátil, vinílico, cerâmico, flutuante, laminado, elevado, intertravado}, pó de pedra
`

export const tintas = `
  diluente, massa {pva, à base de pva}, rolo de {pintura, lã}, selador, solvente, thinner
  tinta {acrílica, automotiva, a base, base água, epóxi, esmalte, látex, spray, viária, demarcação}
  tinta de demarcação, tinta para {demarcação, parede, piso, sinalização}, tintas e, tintas vernizes, verniz
  trincha, impermeabilizante, lata de tinta
`

export const ferramentas = `
  alicate, andaime, betoneira, cabo de aço, carrinho de {carga, mão}, chave de {fenda, boca, impacto}
  compressor de ar, motocompressor, conjunto compressor, cortadora de piso, disco de corte
  eletrodo revestido, enxada, escada {extensível, de alumínio, de fibra, plataforma, tipo, articulada}
  esmerilhadeira, ferramenta {manuais, elétricas, e acessórios, e equipamentos, pneumáticas}, furadeira
  {lavadora, máquina de lavagem} de alta pressão
  chave {inglesa, combinada, allen, torx, philips}, jogo de soquetes, torquímetro
  nível de bolha, desempenadeira, colher de pedreiro, espátula para pintura, serrote, formão, arco de serra
  broca para {concreto, aço, madeira}, rebitadeira, rebite, grampeador pneumático, pistola de pintura, vibrador de concreto
  lixadeira, marreta, martelete, martelo {demolidor, rompedor}
  máquina de {solda, corte}, paquímetro, parafuso {porcas, e arruelas}, parafusos, parafusadeira
  perfurador de solo, picareta, policorte
  serra {circular, de bancada, esquadrejadeira, fita, mármore, sabre, tico tico, copo}, serras
  soldador inversor, soprador térmico, talha, trena, nível a laser, torno de bancada, máquina inversora
  gerador de solda, roldana, instrumentos de medição, cadeado, dobradiça, fechadura, maçaneta
  corrente galvanizada, fita {antiderrapante, zebrada}, corda de, lona {plástica, preta}, bucha e parafuso
`

/** What many things are made of: it counts as what is bought itself. */
export const materias = `
  {aquisição, compra, fornecimento} de {aço, arame, fios, areia, cal, cerâmica, chapas, concreto, forro, granito, lona}
  {aquisição, compra, fornecimento} de {madeira, mármore, pedra, piso, revestimento, telas, tubo, vidro}
`

/** Everyday things: they count close to the buying of them. */
export const correntes = `
  chuveiro, conector, escada, espelho, martelo, pia inox, pias, pilha, poste, pregos, reator, relé, tinta
  toldo, tomada, transformador, tubo, válvula
`

/** Goods nobody else sells: the word alone says the shop. */
export const obraBruta = `
  saibro, argila expandida, seixo rolado, gesso em pó, cal {para pintura, de pintura, fino, em pó}
  {ferro, aço} {para, de} construção, {barra, barras, chapa} de ferro, ferro chato, ferro {ca 50, ca 60, redondo}, aço {carbono, ca 50, ca 60}
  tela de {alambrado, galinheiro, pinteiro, viveiro, estuque, proteção fachadeira}, tela {hexagonal, losangular}
  malha {de ferro, de aço}, sarrafo, {prancha, pranchão, viga, viguota, barrote, estaca, poste} de {madeira, eucalipto}, pranchão, madeiramento
  compensado {plastificado, resinado, multilaminado}, chapas compensadas, {mdf, mdp} {cru, branco}, osb, vigota, coluna pop
  {artefatos, blocos, estacas, palanques, mourões, postes, tampas, aduelas, pilares, vigas, lajes, anéis} {de, em} {concreto, cimento}
  {geotêxtil, bidim, geomembrana, geogrelha, gabião}, bloquete, bloco {sextavado, intertravado}, lajota, meio fio {de concreto, pré moldado}
  {manilhas, tubos} de {concreto, barro}, bentonita, manta aluminizada, fita asfáltica, fita aluminizada
  {massa, asfalto} {asfáltica, ensacado, frio}, cimento asfáltico, {cap 50, cm 30, rr 1c, rr 2c, rr 1}, pmf ensacado, {aquisição, fornecimento, compra} de {cbuq, pmf, concreto, asfalto}
  concreto {fck, dosado em central, bombeado}, tachão, palanques de madeira, {barra, varão} roscada
`

export const acabamento = `
  azulejo, ladrilho, pastilha {cerâmica, de vidro}, pedra {ardósia, são tomé, miracema, portuguesa}, bancada de {granito, mármore}
  {placas, chapas, sancas, forro} de gesso, forro {mineral, modular, de madeira}, {painéis, placas} divisórios, box {de banheiro, de vidro, blindex, acrílico}
  {portas, janelas} {e janelas, e portais, e batentes, e fechaduras, de alumínio, de ferro, de madeira, de aço, venezianas, basculantes}
  {portal, batente, caixonete, guarnição, marco} de {madeira, porta}, batentes, {perfil, tubo, chapa} de alumínio, tubo {industrial, quadrado, metalon}
  portão de {ferro, aço, tela}, vitrô, guarnições e, chapa de {policarbonato, acrílico}, telha {de fibra, translúcida, sanduíche, termoacústica}
  carpete em {placas, manta}, piso {paviflex, cimentício, porcelanato, granilite, de borracha}, contrapiso, argamassa {colante, polimérica}
`

export const ferragem = `
  porcas, arruelas, buchas {de nylon, plásticas, e, com}, trinco, ferrolho, puxador, parafuso {sextavado, francês, autobrocante, para telha, para bucha}
  {corrente, argola} de {aço, ferro}, prego {com cabeça, telheiro, de aço}, pregos, gancho para rede, cola {para pvc, pvc, de contato, branca madeira}, adesivo {pvc, para pvc, plástico}
  silicone {acético, neutro, vedante, transparente}, {espuma, vedante} {expansiva, de poliuretano, pu}, massa {epóxi, plástica, rápida}, durepoxi, veda calha
  lixa {d água, de água, ferro, massa, madeira, para, de parede, de ferro}, lixas, desengripante, {espaçador, nivelador} de piso
`

export const agua = `
  {canos, luvas, joelhos, tê, curvas, registros, adaptadores, caps} {de, em} {pvc, cpvc, ppr, ferro, ferro galvanizado, cobre}, canos
  tubos {e conexões, de ferro fundido, geomecânico, edutor, corrugado, de dreno, defofo, soldável, roscável}, {colar, registro} de tomada, ventosas, hidrante de coluna
  peças de ferro fundido, tampão de ferro, tampão {circular, redondo}, {grelha, ralo} de {ferro, concreto, inox}, ralo {sifonado, linear, seco}, ralos
  caixa {de água, de passagem, de luz, de medição, de entrada, para hidrômetro}, reservatório {de polietileno, em polietileno, de fibra}
  {resistência, resistências} {para, de} chuveiro, tanque {de lavar, de louça, de mármore sintético}, cuba {de louça, inox}, barras de apoio, bolsa de ligação
  boia {elétrica, automática}, pressostato, cabo submersível, bombas {submersas, submersível, para poço, sapo, anfíbia, vibratória}, motor elétrico
  mangueira {de irrigação, corrugada, trançada, flexível, para jardim}, espude, anel de vedação, rabicho, {flexível, engate} {para, de} {lavatório, pia}
`

export const energia = `
  cabo {multiplex, quadruplex, triplex, duplex, nu, de cobre nu, de energia, pp}, condutores elétricos, extensão elétrica, extensões elétricas, {régua, adaptador} de tomada, benjamim
  fita {de autofusão, de alta fusão}, fotocélula, chave {fusível, de partida, reversora, faca}, elo fusível, fusíveis, isolador {de, tipo, polimérico}, conector {perfurante, split bolt, de derivação, cunha}
  {braço, braços} {para, de} {luminária, iluminação, iluminação pública}, {timer, programador} {digital, horário, analógico}, minuteria, sirene eletrônica escolar
  campainha {sem fio, eletrônica, escolar, residencial}, arstop, pilhas {alcalinas, aa, aaa, recarregáveis, palito}, ferragens {galvanizadas, para rede}, cruzeta de {concreto, madeira, aço}
  caixa {octogonal, 4x2, 4x4}, {material, materiais, itens, peças} {para, de} {iluminação pública, rede elétrica, instalação elétrica, parte elétrica, eletricidade}
  {material, produto, insumo} {para, de} manutenção {elétrica, hidráulica, predial}, {spot, fita, mangueira} de led, spots de, relé {fotocélula, temporizador, falta de fase}
  {para raios, chave seccionadora} polimérico, nobreak industrial, luminárias {públicas, led, de led}, lâmpadas
`

export const pintar = `
  esmalte sintético, tinta {a óleo, óleo, demarcatória, emborrachada, asfáltica, para alvenaria, para quadra, para telha, zarcão, para gesso}, {corante, pigmento} {para tinta, líquido}
  textura {acrílica, rústica, para parede}, zarcão, fundo preparador, fundo {nivelador, para galvanizado}, aguarrás, primer {epóxi, universal}, removedor de tinta
  {bandeja, caçamba, fita, rolo, pincel, pincéis, espátula} {de, para} pintura, pincéis e {trinchas, rolos}, rolo {antigota, anti gota}, microesferas de vidro, cal para pintura, resina acrílica
`

export const maoDeOficina = `
  {jogo, kit} de {chaves, ferramentas, brocas}, chave {grifo, de grifo, estrela, ajustável, canhão, de tubo}, ferramental, {caixa, maleta, bolsa} de ferramentas
  pá {de bico, quadrada, de concha}, pás e, foice, facão, rastelo, ancinho, cavadeira, carriola, carrinhos de mão, broca {para, de, sds, chata}, brocas, disco {diamantado, flap, de desbaste}
  prumo de, {compactador, placa, soquete} {de solo, vibratória, de percussão}, {inversora, aparelho, máquina} de solda, eletrodos {para, de} solda, {arame, vareta} {mig, de solda, para solda}
  maçarico, morsa, bigorna, torno mecânico, macaco {hidráulico, tipo garrafa}, guincho {de coluna, girafa}, pistola de {cola quente, silicone}, estilete profissional
  chibanca, machado, micrômetro, esmeril, plaina, tupia, desempeno, régua de alumínio, {linha, fio} de {pedreiro, prumo}, lona {de polietileno, encerada, de pvc, para cobertura}
  lavadora de alta pressão, trena {a laser, laser, digital}, nível laser, roçadeira e ferramentas, serra {de poda, policorte, manual}, linha de nylon, turquesa, torquês, talhadeira, ponteiro {para, sds}
`

/** Words of many trades: they count close to the buying of them, or beside goods of the shop. */
export const deVariosRamos = `
  areia, cal, madeira, vidros, pisos, cerâmica, granito, mármore, compensado, mdf, tintas, joelho, chuveiro, ducha, cuba, mangueira
  relé, terminais, lonas, cordas, silicone, textura, estopa, espátula, fita crepe, bucha, batente, basculante, forro, divisória
  ferro, alambrado, estacas, eletrodutos, alavanca, prumo, misturadores, sifões, soquetes, esquadro, rejunte
`

/** What stands on the same shelf. */
export const vizinhos = `
  cimento, brita, tijolo, telha, pregos, parafuso, argamassa, tábua, caibro, cano, conexões, disjuntor, interruptor, torneira
  areia, tinta, arame, fechadura, ferragem, ferramentas, lâmpada, eletroduto, pincel, lixa, registro de gaveta, cascalho, pedra, saibro, porcas
`

/** Supplied and installed: the shop that sells it puts it in place. */
export const instalados = `
  {vidro, vidros, vidraçaria, box, boxes, blindex, porta, portas, janela, janelas, esquadria, portão, portões, grade, gradil, piso, forro}
  {forro de pvc, gesso, drywall, divisória, toldo, policarbonato, lâmpada, luminária, refletor, tomada, corrimão, guarda corpo, espelho, espelhos}
  {redes de proteção, alambrado, azulejo, porcelanato, granito, calha, rufo, telha}
`
