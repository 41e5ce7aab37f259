import { UFS } from './volume.ts'
import { hashText } from './random.ts'

export type Place = { uf: string; nome: string; ibge: string; rank: number }

/** IBGE's own number of each UF: the first two digits of every code of its municipalities. */
const UF_CODES: Readonly<Record<string, number>> = {
  RO: 11, AC: 12, AM: 13, RR: 14, PA: 15, AP: 16, TO: 17,
  MA: 21, PI: 22, CE: 23, RN: 24, PB: 25, PE: 26, AL: 27, SE: 28, BA: 29,
  MG: 31, ES: 32, RJ: 33, SP: 35, PR: 41, SC: 42, RS: 43, MS: 50, MT: 51, GO: 52, DF: 53, EX: 99,
} // prettier-ignore

/** Capital first, then the busier ones; `=` gives the real code where it is well known. */
const NAMES: Readonly<Record<string, string>> = {
  AC: 'Rio Branco=1200401,Cruzeiro do Sul=1200203,Sena Madureira,Tarauacá,Feijó,Brasiléia,Xapuri,Plácido de Castro,Epitaciolândia,Senador Guiomard',
  AL: 'Maceió=2704302,Arapiraca=2700300,Rio Largo,Palmeira dos Índios,União dos Palmares,Penedo,São Miguel dos Campos,Delmiro Gouveia,Coruripe,Marechal Deodoro,Santana do Ipanema',
  AM: 'Manaus=1302603,Parintins,Itacoatiara,Manacapuru,Coari,Tefé,Tabatinga,Maués,Urucurituba=1304401,Humaitá,Iranduba',
  AP: 'Macapá=1600303,Santana=1600600,Laranjal do Jari,Oiapoque,Mazagão,Porto Grande,Tartarugalzinho,Pedra Branca do Amapari,Calçoene,Amapá',
  BA: 'Salvador=2927408,Feira de Santana=2910800,Vitória da Conquista=2933307,Camaçari=2905701,Itabuna=2914802,Juazeiro=2918407,Lauro de Freitas,Ilhéus=2913606,Jequié,Teixeira de Freitas,Alagoinhas,Barreiras,Irecê=2914604,Santo Antônio de Jesus=2928703,Guajeru=2911659,Itabela=2914653,Ibirapitanga=2912707,Ichu',
  CE: 'Fortaleza=2304400,Caucaia=2303709,Juazeiro do Norte=2307304,Maracanaú,Sobral=2312908,Crato,Itapipoca,Maranguape,Iguatu,Quixadá,Itarema=2306553,Tururu=2313559,São Gonçalo do Amarante=2312403,Aracati',
  DF: 'Brasília=5300108',
  ES: 'Vitória=3205309,Vila Velha=3205200,Serra=3205002,Cariacica=3201308,Cachoeiro de Itapemirim,Linhares,Colatina,Guarapari,São Mateus,Aracruz,Viana,Nova Venécia',
  GO: 'Goiânia=5208707,Aparecida de Goiânia=5201405,Anápolis=5201108,Rio Verde=5218805,Luziânia,Águas Lindas de Goiás,Valparaíso de Goiás,Trindade,Formosa,Itumbiara,Jataí,Catalão,Itaberaí=5210406,Senador Canedo',
  MA: 'São Luís=2111300,Imperatriz=2105302,Timon,Caxias,Codó,Paço do Lumiar,Açailândia,Bacabal,Balsas,Santa Inês,Fortuna=2104206,São Bernardo=2110609',
  MG: 'Belo Horizonte=3106200,Uberlândia=3170206,Contagem=3118601,Juiz de Fora=3136702,Betim=3106705,Montes Claros=3143302,Ribeirão das Neves,Uberaba=3170107,Governador Valadares,Ipatinga,Sete Lagoas,Divinópolis,Santa Luzia,Poços de Caldas,Patos de Minas,Pouso Alegre,Itabira=3131703,Muriaé=3143906,Paracatu=3147006,Conselheiro Lafaiete=3118304',
  MS: 'Campo Grande=5002704,Dourados=5003702,Três Lagoas=5008305,Corumbá=5003207,Ponta Porã,Naviraí,Nova Andradina,Aquidauana,Sidrolândia,Ivinhema=5004700,Maracaju',
  MT: 'Cuiabá=5103403,Várzea Grande=5108402,Rondonópolis=5107602,Sinop=5107909,Tangará da Serra,Cáceres,Sorriso,Lucas do Rio Verde,Primavera do Leste,Barra do Garças,Aripuanã=5101407',
  PA: 'Belém=1501402,Ananindeua=1500800,Santarém=1506807,Marabá=1504208,Parauapebas=1505536,Castanhal,Abaetetuba,Cametá,Bragança,Altamira,Tucumã=1508084,Paragominas',
  PB: 'João Pessoa=2507507,Campina Grande=2504009,Santa Rita,Patos,Bayeux,Sousa,Cabedelo,Cajazeiras,Guarabira,Sapé,Cacimbas=2503555,Água Branca=2500106',
  PE: 'Recife=2611606,Jaboatão dos Guararapes=2607901,Olinda=2609600,Caruaru=2604106,Petrolina=2611101,Paulista,Cabo de Santo Agostinho,Camaragibe,Garanhuns,Vitória de Santo Antão,Igarassu,Serra Talhada,Goiana',
  PI: 'Teresina=2211001,Parnaíba=2207702,Picos,Piripiri,Floriano,Barras,Campo Maior,União,Altos,Esperantina,José de Freitas',
  PR: 'Curitiba=4106902,Londrina=4113700,Maringá=4115200,Ponta Grossa=4119905,Cascavel=4104808,São José dos Pinhais=4125506,Foz do Iguaçu=4108304,Colombo,Guarapuava,Paranaguá,Araucária,Toledo,Apucarana,Campo Largo,Ampére=4101002,Amaporã=4100905,Lindoeste=4113452,Jataizinho=4112702',
  RJ: 'Rio de Janeiro=3304557,São Gonçalo=3304904,Duque de Caxias=3301702,Nova Iguaçu=3303500,Niterói=3303302,Belford Roxo,Campos dos Goytacazes=3301009,Petrópolis=3303906,Volta Redonda,Macaé,Itaboraí,Cabo Frio,Itaguaí=3302007,Paracambi=3303609,Três Rios=3306008,Itaperuna=3302205',
  RN: 'Natal=2408102,Mossoró=2408003,Parnamirim=2403251,São Gonçalo do Amarante,Macaíba,Ceará-Mirim,Caicó,Assú,Currais Novos,São José de Mipibu,Campo Grande=2401305',
  RO: 'Porto Velho=1100205,Ji-Paraná=1100122,Ariquemes=1100023,Vilhena=1100304,Cacoal=1100049,Rolim de Moura,Jaru,Guajará-Mirim,Machadinho d\'Oeste,Buritis,Pimenta Bueno',
  RR: 'Boa Vista=1400100,Rorainópolis,Caracaraí,Alto Alegre,Mucajaí,Cantá,Pacaraima,Bonfim,Amajari,Normandia',
  RS: 'Porto Alegre=4314902,Caxias do Sul=4305108,Canoas=4304606,Pelotas=4314407,Santa Maria=4316907,Gravataí=4309209,Viamão,Novo Hamburgo=4313409,São Leopoldo,Rio Grande=4315602,Alvorada,Passo Fundo=4314100,Sapucaia do Sul,Uruguaiana,Bagé=4301602,Vila Flores=4323309,Balneário Pinhal=4301636,Monte Belo do Sul=4312385,Ijuí,Erechim',
  SC: 'Florianópolis=4205407,Joinville=4209102,Blumenau=4202404,São José=4216602,Chapecó=4204202,Itajaí=4208203,Criciúma=4204608,Jaraguá do Sul,Palhoça,Lages=4209300,Balneário Camboriú,Brusque,Tubarão,Pinheiro Preto=4213005,Massaranduba=4210605,Matos Costa,Concórdia',
  SE: 'Aracaju=2800308,Nossa Senhora do Socorro,Lagarto,Itabaiana,São Cristóvão,Estância,Tobias Barreto,Itabaianinha,Simão Dias,Nossa Senhora de Lourdes=2804706,Propriá',
  SP: 'São Paulo=3550308,Guarulhos=3518800,Campinas=3509502,São Bernardo do Campo=3548708,Santo André=3547809,Osasco=3534401,São José dos Campos=3549904,Ribeirão Preto=3543402,Sorocaba=3552205,Santos=3548500,Mauá,São José do Rio Preto=3549805,Mogi das Cruzes,Diadema,Jundiaí=3525904,Piracicaba=3538709,Bauru=3506003,São Sebastião=3550704,Salto de Pirapora=3545308,Euclides da Cunha Paulista=3515350',
  TO: 'Palmas=1721000,Araguaína=1702109,Gurupi=1709500,Porto Nacional,Paraíso do Tocantins,Colinas do Tocantins,Guaraí,Tocantinópolis,Wanderlândia,Bandeirantes do Tocantins=1703057,Dianópolis',
  EX: 'Exterior=9999999',
} // prettier-ignore

/** Every municipality of the generated Brazil, by UF in the order of `UFS`, the busiest first. */
export const PLACES: readonly Place[] = UFS.flatMap((uf) =>
  (NAMES[uf] ?? '').split(',').map((entry, rank) => {
    const [nome = '', ibge] = entry.split('=')
    return { uf, nome, rank, ibge: ibge ?? plausibleIbge(uf, nome) }
  }),
)

/** A code with the UF's two digits and IBGE's own check digit: well formed, though not the real one. */
function plausibleIbge(uf: string, nome: string): string {
  const first6 = `${UF_CODES[uf]}${String(5000 + (hashText(uf + nome) % 4999)).padStart(4, '0')}`
  let sum = 0
  for (let index = 0; index < 6; index++) {
    const product = Number(first6[index]) * (index % 2 === 0 ? 1 : 2)
    sum += product > 9 ? product - 9 : product
  }
  return first6 + String((10 - (sum % 10)) % 10)
}
