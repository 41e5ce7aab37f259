/** One e-mail to one address. The id makes its Message-ID: the same letter has the same. */
export type Letter = {
  id: string
  to: string
  subject: string
  text: string
  html: string
  /** Where one `POST` ends these mails (RFC 8058); none where there is nothing to end. */
  unsubscribe?: string
}

/**
 * What became of a letter. `later`: not taken, and may be tried again. `refused`: never will be. `unknown`: all of it was
 * handed over and the answer did not come: it may have been taken. `reason` is in Portuguese.
 */
export type Delivery = { state: 'sent' } | { state: 'later' | 'refused' | 'unknown'; reason: string }

export interface Mailer {
  /**
   * Never rejects for what the server or the network do. Aborting `signal` puts off what was not handed over yet, and
   * leaves little time for the answer to what was.
   */
  send(letter: Letter, signal?: AbortSignal): Promise<Delivery>
}
