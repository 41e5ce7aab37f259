import { expect, test } from 'vitest'
import { noteOf, userNote } from './note.ts'

test('what the user noted is told from what we say, week after week', () => {
  expect(userNote(noteOf(undefined, 'ligar'))).toBe('ligar')
  expect(userNote(noteOf('R$ 10,00', undefined))).toBeUndefined()
  expect(userNote(noteOf('R$ 10,00\n———\nnada disso', 'ligar\n\namanhã'))).toBe('ligar\n\namanhã')
  expect(userNote(`${noteOf('a', undefined)}\nescrito abaixo`)).toBe('escrito abaixo')
  expect(userNote('  ')).toBeUndefined()
  expect(userNote('Antes: de uma versão sem fim')).toBeUndefined()
})
