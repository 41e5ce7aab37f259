import { expect, test } from 'vitest'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { workbookFilename } from './filename.ts'

const day = '2026-11-23'

test.each([
  [{ setores: ['limpeza'], ufs: ['SP', 'RJ'] }, 'licitacoes_limpeza_SP-RJ_2026-11-23.xlsx'],
  [{ termos: '"Manutenção" -São  Paulo', ufs: ['SP'] }, 'licitacoes_manutencao-sao-paulo_SP_2026-11-23.xlsx'],
  [{ setores: ['saúde'], termos: 'luva', ufs: BRAZILIAN_UFS }, 'licitacoes_saude-luva_BR_2026-11-23.xlsx'],
  [{ ufs: [...BRAZILIAN_UFS, 'EX'] }, 'licitacoes_BR_2026-11-23.xlsx'],
  [{ ufs: BRAZILIAN_UFS.slice(0, 12) }, 'licitacoes_12-UFs_2026-11-23.xlsx'],
  [{ termos: '../../etc/passwd\r\n"', ufs: ['../SP'] }, 'licitacoes_etc-passwd_SP_2026-11-23.xlsx'],
  [{ termos: '中文', ufs: [] }, 'licitacoes_BR_2026-11-23.xlsx'],
])('%j → %s', (search, expected) => {
  expect(workbookFilename({ ...search, day })).toBe(expected)
})

test('stays within 100 characters', () => {
  const name = workbookFilename({ termos: 'palavra '.repeat(50), ufs: ['SP', 'RJ', 'MG', 'ES', 'PR'], day })
  expect(name.length).toBeLessThanOrEqual(100)
  expect(name).toMatch(/^licitacoes_[a-z-]+[a-z]_SP-RJ-MG-ES-PR_2026-11-23\.xlsx$/)
})
