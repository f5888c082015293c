import type { useText } from '../language/use-text.ts'
import type { Problem } from './problem.ts'

/** A problem in words, with what to do. */
export function problemText(problem: Problem, t: ReturnType<typeof useText>['t']): string {
  switch (problem.kind) {
    case 'unreachable':
      return t('errors.connectionLost')
    case 'unavailable':
      return t('errors.unavailable')
    case 'notLoggedIn':
      return t('errors.sessionEnded')
    case 'noAccess':
      return t('errors.noAccess')
    case 'notFound':
      return t('errors.notFound')
    case 'tooMany':
      return t('errors.tooMany')
    case 'tooMuch':
      return t('errors.tooMuch')
    case 'tooSlow':
      return t('errors.tooSlow')
    case 'invalid':
      return t('errors.invalidRequest')
    case 'server':
      return t('errors.server', { reference: problem.reference })
    default:
      return problem satisfies never
  }
}
