/** UF: [open, published in 30 days], as the PNCP counted them on 7 October 2026; EX (abroad) is a guess. */
export const VOLUME_BY_UF: Readonly<Record<string, readonly [open: number, published: number]>> = {
  AC: [134, 336],
  AL: [270, 809],
  AM: [230, 1379],
  AP: [56, 211],
  BA: [2939, 7313],
  CE: [1420, 4560],
  DF: [580, 2325],
  ES: [614, 2570],
  GO: [1340, 8099],
  MA: [340, 1379],
  MG: [5786, 12208],
  MS: [438, 1513],
  MT: [528, 1610],
  PA: [575, 2157],
  PB: [549, 2082],
  PE: [992, 3262],
  PI: [450, 1069],
  PR: [3799, 10297],
  RJ: [1441, 5570],
  RN: [550, 2056],
  RO: [400, 1305],
  RR: [84, 230],
  RS: [3802, 16027],
  SC: [2718, 7842],
  SE: [224, 992],
  SP: [6203, 27336],
  TO: [419, 949],
  EX: [2, 6],
}

export const UFS = Object.keys(VOLUME_BY_UF)

/**
 * Modalidades with a deadline: how many are open at a time, and for how many days one stays open.
 * The open counts are the PNCP's own; days are chosen so that open ÷ days gives a believable daily rate.
 */
export const COMPETITIVE: readonly { modalidade: number; open: number; days: number }[] = [
  { modalidade: 6, open: 16_623, days: 16 },
  { modalidade: 12, open: 11_931, days: 190 },
  { modalidade: 4, open: 3_922, days: 30 },
  { modalidade: 8, open: 3_328, days: 5 },
  { modalidade: 5, open: 286, days: 30 },
  { modalidade: 7, open: 261, days: 16 },
  { modalidade: 11, open: 219, days: 190 },
  { modalidade: 1, open: 158, days: 30 },
  { modalidade: 13, open: 31, days: 30 },
  { modalidade: 15, open: 30, days: 30 },
  { modalidade: 9, open: 29, days: 16 },
  { modalidade: 10, open: 21, days: 30 },
  { modalidade: 3, open: 20, days: 30 },
  { modalidade: 18, open: 9, days: 16 },
  { modalidade: 16, open: 6, days: 30 },
  { modalidade: 17, open: 2, days: 30 },
  { modalidade: 19, open: 1, days: 16 },
  { modalidade: 2, open: 1, days: 30 },
]

/** Direct purchases: no deadline. Their shares are estimates, since nothing counts them apart. */
export const DIRECT: readonly { modalidade: number; share: number }[] = [
  { modalidade: 8, share: 0.57 },
  { modalidade: 9, share: 0.42 },
  { modalidade: 14, share: 0.01 },
]

const published = Object.values(VOLUME_BY_UF).reduce((sum, [, count]) => sum + count, 0)
const open = Object.values(VOLUME_BY_UF).reduce((sum, [count]) => sum + count, 0)
const competitive = COMPETITIVE.reduce((sum, each) => sum + (each.open * 30) / each.days, 0)

/** The share of a UF's publications that has a deadline: more where more is open. */
export function competitiveShare(uf: string): number {
  const [ufOpen, ufPublished] = VOLUME_BY_UF[uf] as readonly [number, number]
  // 3% of what has a deadline ahead is revogada or anulada, and so not open.
  return ((1.03 * competitive) / published) * (ufOpen / ufPublished / (open / published))
}
