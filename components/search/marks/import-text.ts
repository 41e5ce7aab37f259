import { formatCount } from '../../ui/format.ts'
import type { Merged } from './marks-data.ts'

/** What became of the marks of a file, in one sentence. `invalid`: entries that were no marks. */
export function importText(
  { added, updated, kept, refused }: Omit<Merged, 'marks'>,
  invalid: number,
): string {
  const parts = [
    formatCount(added, 'marca nova', 'marcas novas'),
    updated > 0 && formatCount(updated, 'atualizada', 'atualizadas'),
    kept > 0 &&
      formatCount(kept, 'já estava igual ou mais nova aqui', 'já estavam iguais ou mais novas aqui'),
    refused > 0 && formatCount(refused, 'não coube', 'não couberam'),
    invalid > 0 && formatCount(invalid, 'não pôde ser lida', 'não puderam ser lidas'),
  ]
  return `Importado: ${parts.filter(Boolean).join('; ')}.`
}
