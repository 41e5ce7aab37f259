import { COLUMN_HEADERS, type ColumnId } from '../search/column-list.ts'

/** What is not clear from the header alone, for those who get the file by mail. */
const MEANINGS: Partial<Record<ColumnId, string>> = {
  numeroControlePNCP:
    'O número pelo qual o PNCP e esta planilha reconhecem a contratação: deixe esta coluna no arquivo para trazer suas anotações para uma pesquisa nova.',
  status:
    'Para você preencher, como Responsável e Observações. Acompanham a contratação quando você envia este arquivo em uma pesquisa nova.',
  valor:
    'Em reais, como informado. Vazio significa não informado ou sigiloso, nunca gratuito. Valor atípico é de R$ 1 bilhão para cima, ou só de noves: aparece como texto em itálico e fica fora das somas.',
  inicio: 'Horário de Brasília, como as demais datas e horas.',
  diasRestantes:
    'Fórmula: conta os dias até o fim do recebimento de propostas a cada vez que o arquivo é aberto. Suspensas, revogadas e anuladas não têm contagem.',
  situacao:
    'Como estava ao fim da pesquisa. “A conferir” é o que não tem prazo informado e pode ainda receber propostas.',
  tipo: 'O que se disputa: pregão e outras disputas, dispensa eletrônica (só com disputa), leilão (o governo vende), credenciamento, contratação direta.',
  aConferir:
    'O que falta ou é duvidoso no que o PNCP diz desta contratação, e convém conferir no edital: sem prazo, sem valor, orçamento sigiloso, valor atípico, sem UF, SRP ou tipo a conferir.',
  limiteQuestionamentos:
    'Estimado: 3 dias úteis antes do fim do recebimento de propostas (Lei 14.133/2021, art. 164), contados só os feriados nacionais. Vale o que o edital disser.',
  termos: 'As palavras da pesquisa que a contratação tem, e os segmentos em que está.',
  itens: 'Os itens que têm as palavras da pesquisa, quando ela também procura nos itens.',
  link: 'A página da contratação no PNCP, formada pelo número de controle.',
  mudouEm: 'Quando esta pesquisa ou outra viu mudar, no PNCP, algo que a linha mostra.',
  lidoEm: 'Quando a contratação foi lida no PNCP pela última vez.',
}

/**
 * What each column that needs it is called, and its meaning. Never by the header alone: a file that comes back would
 * take the line for one of headers.
 */
export function legendOf(columns: readonly ColumnId[]): [name: string, meaning: string][] {
  return columns.flatMap((id) => {
    const meaning = MEANINGS[id]
    return meaning ? [[`Coluna “${COLUMN_HEADERS[id]}”`, meaning]] : []
  })
}
