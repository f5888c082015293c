/** Where parts of a vote stand on its page, so that a link leads there. */
export const objectionsPlace = 'objections'
export const ownerPlace = 'owner'
