import type { Contratacao } from '../wire/contratacao.ts'
import { arquivosOf } from './arquivos.ts'
import { itemCount } from './itens.ts'
import { hashText, unit } from './random.ts'
import type { Done } from './store.ts'

const NONE = {
  itemResultadoSequencial: null,
  itemNumero: null as number | null,
  itemResultadoNumero: null,
  documentoTipo: null as string | null,
  documentoTitulo: null as string | null,
  documentoSequencial: null as number | null,
}

/** What was done to a contratação, in no order, as the PNCP has it: its inclusion, that of all below it, rectifications. */
export function historicoOf(record: Contratacao, done: readonly Done[] = []) {
  const line = (
    tipo: 'Inclusão' | 'Retificação',
    categoria: [id: number, nome: string],
    changes: Partial<typeof NONE & { justificativa: string; logManutencaoDataInclusao: string }> = {},
  ) => ({
    justificativa: null,
    tipoLogManutencao: tipo === 'Inclusão' ? 0 : 1,
    tipoLogManutencaoNome: tipo,
    categoriaLogManutencao: categoria[0],
    categoriaLogManutencaoNome: categoria[1],
    logManutencaoDataInclusao: record.dataInclusao,
    usuarioNome: record.usuarioNome,
    compraOrgaoCnpj: record.orgaoEntidade.cnpj,
    compraAno: record.anoCompra,
    compraSequencial: record.sequencialCompra,
    ...NONE,
    ...changes,
  })
  const rectified = unit(hashText(record.numeroControlePNCP), 840) < 0.3
  return [
    ...done.map(({ at }) =>
      line('Retificação', [1, 'Contratação'], {
        justificativa: 'Alteração depois da publicação.',
        logManutencaoDataInclusao: at,
      }),
    ),
    ...(rectified
      ? [
          line('Retificação', [1, 'Contratação'], {
            justificativa: `Alteração de edital (${record.numeroCompra}) do processo (${record.processo}).`,
            logManutencaoDataInclusao: record.dataAtualizacao,
          }),
        ]
      : []),
    line('Inclusão', [1, 'Contratação']),
    ...Array.from({ length: itemCount(record) }, (_, index) =>
      line('Inclusão', [2, 'Item de Contratação'], { itemNumero: index + 1 }),
    ),
    ...arquivosOf(record, done).map(({ titulo, tipoDocumentoNome, sequencialDocumento }) =>
      line('Inclusão', [6, 'Documento de Contratação'], {
        documentoTitulo: titulo,
        documentoTipo: tipoDocumentoNome,
        documentoSequencial: sequencialDocumento,
      }),
    ),
  ]
}
