/** What a figure has to come to. */
export type Target =
  | { readonly kind: 'at least'; readonly value: number }
  | { readonly kind: 'at most'; readonly value: number }

/** One measured figure. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** Nothing for a ratio. */
  readonly unit: '' | 'kB' | 'MB' | 'ms' | 's'
  /** The lowest and highest of the single rounds. */
  readonly low: number
  readonly high: number
  /** What was compared, in absolute numbers of this machine at this moment. */
  readonly details: string
  readonly target?: Target
}

/** Whether a figure meets its target; `undefined` for one without a target. */
export function meetsTarget({ value, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined
  return target.kind === 'at least' ? value >= target.value : value <= target.value
}
