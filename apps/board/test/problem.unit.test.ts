import { createTranslator } from '@samstyre/messages'
import { catalog as en } from '@samstyre/messages/en'
import { CombinedError } from 'urql'
import { expect, it } from 'vitest'
import { problemOf } from '../src/graphql/problem.ts'
import { problemText } from '../src/graphql/problem-text.ts'

function answered(code: string) {
  return new CombinedError({ graphQLErrors: [{ message: '', extensions: { code, requestId: 'r1' } }] })
}

it('a log that cannot be reached or written just now is no error of the server to be reported', () => {
  expect(problemOf(answered('UNAVAILABLE'))).toEqual({ kind: 'unavailable' })
  expect(problemOf(answered('INTERNAL_SERVER_ERROR'))).toEqual({ kind: 'server', reference: 'r1' })
  expect(problemOf(new CombinedError({ networkError: new Error('gone') }))).toEqual({ kind: 'unreachable' })
})

it('a question that was refused as it was put is not taken for a lost connection', () => {
  expect(problemOf(answered('BAD_USER_INPUT'))).toEqual({ kind: 'invalid' })
  const uncoded = new CombinedError({ graphQLErrors: [{ message: 'Variable "$i" got invalid value' }] })
  expect(problemOf(uncoded)).toEqual({ kind: 'invalid' })
})

const limits = [
  ['QUERY_TOO_COSTLY', /This page asks for more than we answer at once, .* Open a smaller part of it/],
  ['QUERY_TOO_LARGE', /Open a smaller part of it/],
  ['ANSWER_TOO_LARGE', /Open a smaller part of it/],
  ['ANSWER_TOO_SLOW', /taking a long time. Try again/],
  ['TOO_MANY_REQUESTS', /Wait a little and try again/],
] as const

it.each(limits)('%s is told with what to do, not as an error of the server to be reported', (code, sentence) => {
  expect(problemText(problemOf(answered(code)), createTranslator('en', en))).toMatch(sentence)
})
