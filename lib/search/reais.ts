/**
 * The sum of two amounts in reais, in whole cents: sums of many values are then the same to the cent whatever
 * the order, which plain addition does not give beyond some billions.
 */
export function addReais(sum: number, value: number): number {
  return (Math.round(sum * 100) + Math.round(value * 100)) / 100
}
