import type { Uf } from './ufs.ts'

/** How much each UF publishes at the PNCP: open on 7 October 2026, and published in the 30 days before. */
export const UF_VOLUME: Readonly<Record<Uf, { abertas: number; emTrintaDias: number }>> = {
  AC: { abertas: 134, emTrintaDias: 336 },
  AL: { abertas: 270, emTrintaDias: 809 },
  AM: { abertas: 230, emTrintaDias: 1379 },
  AP: { abertas: 56, emTrintaDias: 211 },
  BA: { abertas: 2939, emTrintaDias: 7313 },
  CE: { abertas: 1420, emTrintaDias: 4560 },
  DF: { abertas: 580, emTrintaDias: 2325 },
  ES: { abertas: 614, emTrintaDias: 2570 },
  GO: { abertas: 1340, emTrintaDias: 8099 },
  MA: { abertas: 340, emTrintaDias: 1379 },
  MG: { abertas: 5786, emTrintaDias: 12208 },
  MS: { abertas: 438, emTrintaDias: 1513 },
  MT: { abertas: 528, emTrintaDias: 1610 },
  PA: { abertas: 575, emTrintaDias: 2157 },
  PB: { abertas: 549, emTrintaDias: 2082 },
  PE: { abertas: 992, emTrintaDias: 3262 },
  PI: { abertas: 450, emTrintaDias: 1069 },
  PR: { abertas: 3799, emTrintaDias: 10297 },
  RJ: { abertas: 1441, emTrintaDias: 5570 },
  RN: { abertas: 550, emTrintaDias: 2056 },
  RO: { abertas: 400, emTrintaDias: 1305 },
  RR: { abertas: 84, emTrintaDias: 230 },
  RS: { abertas: 3802, emTrintaDias: 16027 },
  SC: { abertas: 2718, emTrintaDias: 7842 },
  SE: { abertas: 224, emTrintaDias: 992 },
  SP: { abertas: 6203, emTrintaDias: 27336 },
  TO: { abertas: 419, emTrintaDias: 949 },
  EX: { abertas: 5, emTrintaDias: 20 },
}

/** Of each hundred contratações, about how many are of a modalidade; the others have one each. */
export const MODALIDADE_SHARE: Readonly<Record<number, number>> = { 6: 45, 8: 35, 9: 15, 12: 25, 4: 10 }
