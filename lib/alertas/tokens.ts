import { hash, randomBytes } from 'node:crypto'
import type { Tokens } from './port.ts'

/** 192 bits: nobody guesses one, and 32 letters fit into an address. */
const BYTES = 24
const TOKEN = /^[\w-]{32}$/

export function newToken(): string {
  return randomBytes(BYTES).toString('base64url')
}

export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

export function newTokens(hasAddress: boolean): Tokens {
  return {
    chave: newToken(),
    feed: newToken(),
    confirmacao: hasAddress ? newToken() : null,
    descadastro: newToken(),
  }
}

/** Whose alerts these are, told apart without keeping what the browser sends. */
export function ownerOf(session: string): string {
  return hash('sha256', session)
}
