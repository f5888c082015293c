/** The value in the middle. @throws {RangeError} for no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/**
 * The smallest value that at least this share of the values does not exceed.
 *
 * @param share between 0 and 1: 0.99 for the 99th percentile
 * @throws {RangeError} for no values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new RangeError('there are no values')
  return value
}
