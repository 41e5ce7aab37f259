/** Why an uploaded file cannot be read. */
export const FAILURES = {
  empty: 'O arquivo está vazio. Escolha a planilha que você baixou do BidIQ e marcou.',
  tooLarge: 'O arquivo passa de 50 MB. Apague imagens ou folhas que não usa, salve e envie de novo.',
  csv: 'Este arquivo é um texto (CSV), que perde os tipos das células. Envie a planilha em .xlsx; se só tiver o CSV, abra-o, copie suas colunas para a planilha .xlsx e envie essa.',
  pdf: 'Este arquivo é um PDF. Envie a planilha em .xlsx que você baixou do BidIQ.',
  ole: 'Este arquivo é de um Excel antigo (.xls) ou tem senha para abrir. No Excel, tire a senha, use “Salvar como” e escolha “Pasta de trabalho do Excel (.xlsx)”.',
  encrypted: 'Esta planilha tem senha para abrir. Tire a senha, salve e envie de novo.',
  ods: 'Este arquivo é do LibreOffice (.ods). Use “Salvar como”, escolha “Excel 2007-365 (.xlsx)” e envie esse.',
  xlsb: 'Este arquivo é uma planilha binária (.xlsb). Use “Salvar como” e escolha “Pasta de trabalho do Excel (.xlsx)”.',
  notSpreadsheet:
    'Este arquivo não é uma planilha do Excel. Envie o .xlsx que você baixou do BidIQ e marcou.',
  damaged:
    'A planilha está incompleta ou danificada e não pôde ser lida. Abra-a no Excel ou no LibreOffice, salve de novo em .xlsx e envie.',
  excessive:
    'A planilha se expande para muito além do tamanho de uma planilha comum e não foi aberta. Copie as linhas para uma planilha nova, salve em .xlsx e envie.',
  tooManyRows: 'A planilha tem linhas demais. Deixe só as que você acompanha, salve e envie de novo.',
  tooManyColumns: 'A planilha tem mais de 500 colunas suas. Apague as que não usa, salve e envie de novo.',
  tooSlow:
    'A leitura da planilha demorou demais e foi interrompida. Deixe só as linhas que você acompanha e envie de novo.',
  notOurs:
    'Esta planilha não tem a coluna “Nº de controle PNCP”, pela qual suas anotações são reconhecidas. Envie a planilha que você baixou do BidIQ; se renomeou ou apagou essa coluna, devolva o nome dela.',
  difference:
    'Esta é a planilha de comparação (“O que mudou”), que tem várias linhas por contratação. Envie a planilha de contratações, em que estão suas anotações.',
} as const

export type FailureReason = keyof typeof FAILURES

/** The file is at fault, and the user can do something about it. `message` is for our logs. */
export class KeptFileError extends Error {
  override readonly name = 'KeptFileError'
  readonly reason: FailureReason

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
