import { contractChecks, runCheck } from '@samstyre/event-store/contract'
import { describe, expect, it } from 'vitest'
import { flaws } from '../support/flaws.ts'
import { ServedLog } from '../support/served-log.ts'

/** That each check passes without the flaw is shown where the whole contract runs. */
describe('the contract notices, over the wire, a log that', () => {
  const checks = Object.values(contractChecks).flat()
  for (const [flaw, { wrap, noticedBy }] of Object.entries(flaws)) {
    it.each(noticedBy)(`${flaw}: %s`, async (name) => {
      const check = checks.find((each) => each.name === name)
      if (check === undefined) throw new Error(`the contract has no check named "${name}"`)
      await using flawed = await ServedLog.open({ wrap })
      await expect(runCheck(check, () => flawed.openStore())).rejects.toThrow()
    })
  }
})
