import { wordKey } from './text.ts'

const WORDS = `a o as os e ou de da do das dos em no na nos nas para por pelo pela com sem ao aos à um uma que se sua seu
  serviço aquisição contratação empresa especializada especializado prestação fornecimento registro preço objeto futuro
  futura eventual compra município municipal prefeitura secretaria estado atender necessidade demanda conforme item
  itens visando destinado pessoa jurídica execução tipo diverso pregão dispensa edital lote termo referência`

const COMMON: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(wordKey))

/** Whether a word stands in tenders of every kind, so that it tells nothing of what is bought. */
export function isCommon(key: string): boolean {
  return COMMON.has(key)
}
