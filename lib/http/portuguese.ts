import { z } from 'zod'

/** What zod says where a schema has no words of its own. */
z.config({
  customError: (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        return issue.input === undefined ? 'Campo obrigatório.' : 'Tipo de valor inesperado.'
      case 'too_big':
        return `O máximo é ${issue.maximum}.`
      case 'too_small':
        return `O mínimo é ${issue.minimum}.`
      case 'unrecognized_keys':
        return 'Campo desconhecido.'
      default:
        return 'Valor inválido.'
    }
  },
})
