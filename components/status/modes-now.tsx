import type { PublicStatus } from '../../lib/status/status.ts'
import { DefinitionList } from '../ui/definition-list.tsx'

const NAMES: Record<string, string> = {
  'in-memory': 'na memória deste servidor',
  redis: 'compartilhado entre servidores (Redis)',
  'in-process': 'neste servidor',
  bullmq: 'em fila compartilhada entre servidores (BullMQ)',
  sqlite: 'arquivo local (SQLite)',
  postgres: 'compartilhado (PostgreSQL)',
  filesystem: 'neste servidor',
  supabase: 'em armazenamento externo (Supabase)',
  smtp: 'enviados (SMTP)',
  none: 'não são enviados',
}

/** How this installation is put together, for who looks after it. */
export function ModesNow({ modos, demonstracao }: Pick<PublicStatus, 'modos' | 'demonstracao'>) {
  const nameOf = (mode: string) => NAMES[mode] ?? mode
  return (
    <DefinitionList
      items={[
        ['Dados', demonstracao ? 'demonstração: simulados' : 'do PNCP'],
        ['Andamento das pesquisas', nameOf(modos.andamento)],
        ['Resultados', nameOf(modos.resultados)],
        ['Execução', nameOf(modos.pesquisas)],
        ['Índice', nameOf(modos.indice)],
        ['Arquivos', nameOf(modos.arquivos)],
        ['E-mails de alertas', nameOf(modos.emails)],
      ]}
    />
  )
}
