/** The tolerances that acceptance criteria speak of. */

/** A tolerance as an item’s criteria write it: “5 mm sous la règle de 2 m”. Both in tenths of a millimetre. */
export interface Tolerance {
  tolerance: number
  over: number | null
}

/** Each length in millimetres, with the length in metres that follows it before the next. */
export function readTolerances(criteria: string): Tolerance[] {
  const number = (text: string) => Number(text.replace(',', '.'))
  return [...criteria.matchAll(/(\d+(?:[.,]\d)?)\s*mm(?![\p{L}\d²³])(?=(?:[^;\n\d]{0,40}?(\d+(?:[.,]\d+)?)\s*m(?![\p{L}\d²³]))?)/gu)].map(([, value, over]) => ({
    tolerance: Math.round(number(value!) * 10),
    over: over ? Math.round(number(over) * 10_000) : null,
  }))
}
