import type { Arquivo, Registro, SubResourceReader } from '../search/sub-resources.ts'
import { createListReader } from './list-reader.ts'
import type { PoliteClient } from './polite-client.ts'
import { readArquivo } from './wire-arquivos.ts'
import { readRegistro } from './wire-historico.ts'

/** `http`: that of the items. It is one service, with one queue, pace and circuit. */
type Options = { baseUrl: string; http: PoliteClient<'itens'> }

/** The files and the history of one contratação, from `https://pncp.gov.br/api/pncp`. */
export function createSubResourceReader(options: Options): SubResourceReader {
  const arquivos = createListReader<Arquivo>({
    ...options,
    resource: 'arquivos',
    read: readArquivo,
    keyOf: (arquivo) => arquivo.sequencialDocumento ?? JSON.stringify(arquivo),
  })
  const historico = createListReader<Registro>({
    ...options,
    resource: 'historico',
    read: readRegistro,
    // Nothing numbers them: two that say the same say nothing more than one.
    keyOf: (registro) => JSON.stringify(registro),
  })
  return {
    readArquivos: (numero, signal, background) => arquivos(numero, { signal, background }),
    async readHistorico(numero, signal, background) {
      const registros = await historico(numero, { signal, background })
      return registros.toSorted((a, b) =>
        momentOf(a) < momentOf(b) ? 1 : momentOf(a) > momentOf(b) ? -1 : 0,
      )
    },
  }
}

/** What has no date goes last. */
function momentOf({ logManutencaoDataInclusao = '' }: Registro): string {
  return logManutencaoDataInclusao
}
