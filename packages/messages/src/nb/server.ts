/** The texts that only a server says. */
export const serverTexts = {} as const
