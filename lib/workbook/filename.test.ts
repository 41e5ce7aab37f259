import { expect, test } from 'vitest'
import { BRAZILIAN_UFS } from '../search/ufs.ts'
import { workbookFilename } from './filename.ts'

const day = '2026-11-23'

test.each([
  [{ setores: ['limpeza'], ufs: ['SP', 'RJ'] }, 'licitacoes_limpeza_SP-RJ_2026-11-23.xlsx'],
  [{ termos: '"Manutenção" -São  Paulo', ufs: ['SP'] }, 'licitacoes_manutencao-paulo_SP_2026-11-23.xlsx'],
  [{ setores: ['saúde'], termos: 'luva', ufs: BRAZILIAN_UFS }, 'licitacoes_saude-luva_BR_2026-11-23.xlsx'],
  [{ ufs: [...BRAZILIAN_UFS, 'EX'] }, 'licitacoes_BR_2026-11-23.xlsx'],
  [{ ufs: BRAZILIAN_UFS.slice(0, 12) }, 'licitacoes_12-UFs_2026-11-23.xlsx'],
  [{ termos: '../../etc/passwd\r\n"', ufs: ['../SP'] }, 'licitacoes_etc-passwd_SP_2026-11-23.xlsx'],
  [
    { termos: 'luva OR máscara OU touca', ufs: ['SP'] },
    'licitacoes_luva-ou-mascara-ou-touca_SP_2026-11-23.xlsx',
  ],
  [
    { termos: 'pão -"de forma" -(doce bolo) fresco', ufs: ['SP'] },
    'licitacoes_pao-fresco_SP_2026-11-23.xlsx',
  ],
  [{ termos: 'ar-condicionado camis*', ufs: ['SP'] }, 'licitacoes_ar-condicionado-camis_SP_2026-11-23.xlsx'],
  [{ termos: '-limpeza', ufs: ['SP'] }, 'licitacoes_SP_2026-11-23.xlsx'],
  [
    { setores: ['limpeza', 'saude'], ufs: ['SP'], versao: 2 },
    'licitacoes_limpeza-saude_SP_2026-11-23_v2.xlsx',
  ],
  [{ ufs: ['SP'], versao: 1 }, 'licitacoes_SP_2026-11-23.xlsx'],
  [{ termos: 'CON nul', ufs: ['SP'] }, 'licitacoes_con-nul_SP_2026-11-23.xlsx'],
  [{ termos: '中文', ufs: [] }, 'licitacoes_BR_2026-11-23.xlsx'],
])('%j → %s', (search, expected) => {
  expect(workbookFilename({ ...search, day })).toBe(expected)
})

test('stays within 100 characters', () => {
  const name = workbookFilename({ termos: 'palavra '.repeat(50), ufs: ['SP', 'RJ', 'MG', 'ES', 'PR'], day })
  expect(name.length).toBeLessThanOrEqual(100)
  expect(name).toMatch(/^licitacoes_[a-z-]+[a-z]_SP-RJ-MG-ES-PR_2026-11-23\.xlsx$/)
})

test('words are whole, but for one that is longer than all there is room for', () => {
  const long = { ufs: ['SP'], day }
  const pneumo = 'pneumoultramicroscopicossilicovulcanoconiotico'
  expect(workbookFilename({ ...long, termos: `${pneumo} ${pneumo}` })).toBe(
    `licitacoes_${pneumo}_SP_2026-11-23.xlsx`,
  )
  const endless = workbookFilename({ ...long, termos: 'á'.repeat(500) })
  expect(endless).toMatch(/^licitacoes_a+_SP_2026-11-23\.xlsx$/)
  expect(endless).toHaveLength(100)
})
