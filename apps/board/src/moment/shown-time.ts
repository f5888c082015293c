import { createContext } from 'react'

/** The time at which the project is shown, in milliseconds; undefined while it is now. Durations count to it. */
export const ShownTime = createContext<number | undefined>(undefined)
