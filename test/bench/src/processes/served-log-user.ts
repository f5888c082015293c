/** As whom gateways and adapters come to the log served for a measurement, which is gone afterwards. */
export const benchUser = { username: 'samstyre', password: 'only for measuring' }
