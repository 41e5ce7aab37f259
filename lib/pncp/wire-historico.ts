import type { Registro } from '../search/sub-resources.ts'
import * as f from './fields.ts'
import { compact } from './record.ts'

const REGISTRO = {
  logManutencaoDataInclusao: f.date,
  tipoLogManutencaoNome: f.text,
  categoriaLogManutencaoNome: f.text,
  justificativa: f.text,
  usuarioNome: f.text,
  itemNumero: f.integer,
  documentoTitulo: f.text,
}

/** One line of the history, cleaned: as `readArquivo`. */
export function readRegistro(raw: unknown, tally: f.Tally): Registro | undefined {
  const registro = f.readFields(REGISTRO, raw, tally)
  return registro && compact(registro)
}
