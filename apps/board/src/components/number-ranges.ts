import type { WholeNumbers } from '@samstyre/messages'

// The ranges are those of the commands that take the numbers; a test compares them. What is saved is below zero.
const billion = 1_000_000_000
const tenYears = 3650
const largest = 2_147_483_647

/** What a deviation costs. */
export const costs: WholeNumbers = { counted: 'kroner', min: -billion, max: billion }
/** How long a deviation delays. */
export const delays: WholeNumbers = { counted: 'days', min: -tenYears, max: tenYears }
/** What the project manager may let a deviation cost. */
export const toleratedCosts: WholeNumbers = { counted: 'kroner', min: 0, max: largest }
/** How long the project manager may let a deviation delay. */
export const toleratedDelays: WholeNumbers = { counted: 'days', min: 0, max: largest }
