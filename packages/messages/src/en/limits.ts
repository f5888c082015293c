import type { limits as nb } from '../nb/limits.ts'
import type { Translation } from '../text-types.ts'

export const limits = {
  'limits.cost':
    'The question costs {cost}, and a question may cost at most {allowed}. Ask for fewer fields, or for one page at a time.',
  'limits.time':
    'We used up the {seconds} seconds an answer may take, and stopped. Ask for fewer fields, or for one page at a time.',
  'limits.size':
    'The answer became larger than {allowed}, so we stopped. Ask for fewer fields, or for one page at a time.',
  'limits.tokens':
    'The question is too long: its text may have at most {allowed} words and signs. Split it into several questions.',
  'limits.depth': 'The question goes {value} levels down, and the limit is {allowed}. Split it into several questions.',
  'limits.aliases': 'The question has {value} aliases, and the limit is {allowed}. Split it into several questions.',
  'limits.fields': 'The question has {value} fields, and the limit is {allowed}. Split it into several questions.',
  'limits.repeated':
    'The question has {value} fields that already stand in the same place, and the limit is {allowed}. Write each field once.',
  'limits.comparisons':
    'The question repeats the same names of fields so often that {value} pairs have to be compared, and the limit is {allowed}. Split it into several questions.',
  'limits.fragments':
    'The question has {value} fragments, and the limit is {allowed}. Split it into several questions.',
  'limits.spreads':
    'The question spreads fragments {value} times, and the limit is {allowed}. Split it into several questions.',
  'limits.directives':
    'The question has {value} directives, and the limit is {allowed}. Split it into several questions.',
  'limits.operations': 'The question has {value} operations, and the limit is {allowed}. Send one at a time.',
  'limits.requests': 'You have sent too much in a short time. Wait {seconds} {seconds|second|seconds} and try again.',
  'limits.commands':
    'You have sent too many commands in a short time. Wait {seconds} {seconds|second|seconds} and send again. Nothing has been recorded.',
  'limits.address':
    'Too much has come from the same network address in a short time. Wait {seconds} {seconds|second|seconds} and try again.',
  'limits.spending':
    'Your questions have cost too much in the last minute. Wait {seconds} {seconds|second|seconds} and try again.',
  'limits.heavy':
    'You already have {count} heavy questions under way. Wait {seconds} {seconds|second|seconds} and try again when they are answered.',
  'limits.busy': 'Many heavy questions are under way just now. Wait {seconds} {seconds|second|seconds} and try again.',
  'limits.live':
    'You are already following {count} pages at once, which is the limit. Close some of them, and try again in {seconds} {seconds|second|seconds}.',
  'limits.unread':
    'You have asked for answers that have not been fetched yet. Fetch them first, and try again in {seconds} {seconds|second|seconds}.',
  'limits.loginFirst':
    'Log in first. From somebody who is not logged in we only take questions about who can log in, of at most {allowed}.',
} as const satisfies Translation<typeof nb>
