import { boolean, text } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { deviationField, permissionOfHolders, whenMayFollow } from './deviation-guards.ts'

/** Checks that the change was carried out and works, or says that it does not yet. */
export const verifyDeviation = projectCommand({
  name: 'verifyDeviation',
  fields: { ...deviationField, passed: boolean(), note: text() },
  permission: permissionOfHolders('deviations.verify'),
  decide(project, { deviation, passed, note }, { actor }) {
    return whenMayFollow(project, deviation, 'DeviationVerified', ({ number, carriedOutBy }) => {
      if (actor === carriedOutBy) return reject('ownWorkVerified', { number })
      const type = passed ? 'DeviationVerified' : 'DeviationVerificationFailed'
      return facts({ type, data: { deviation, note } })
    })
  },
})
