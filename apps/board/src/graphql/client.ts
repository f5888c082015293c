import { Client, cacheExchange, fetchExchange } from 'urql'
import { storedLanguage } from '../language/stored-language.ts'
import { harmlessTexts } from './harmless-texts.ts'

/** One client per page load: logging in or out loads the page again, so nobody sees another's cached answers. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, harmlessTexts, fetchExchange],
  fetchSubscriptions: true,
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetchOptions: () => ({
    credentials: 'same-origin',
    // Another site cannot set this header, so the gateway knows the request is ours.
    headers: { 'x-samstyre': 'board', 'accept-language': storedLanguage() },
  }),
})
