import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import type { ProcessDefinition } from '../../src/definitions/definition.ts'
import { servicekontor1 } from '../../src/definitions/servicekontor/index.ts'
import { lifecycleMachine, lifecycleTable, passing, terminated, within } from '../../src/lifecycle/machine.ts'
import { prosjektveiviseren } from '../definitions/prosjektveiviseren.ts'
import { gate, small } from '../definitions/small-definition.ts'

/** Ids may hold dots, and a phase may be called what a machine might call an end of its own. */
const dotted: ProcessDefinition = {
  ...small,
  phases: [
    { ...(small.phases[0] ?? { name: gate.name, trial: true }), id: 'phase.1' },
    { id: 'terminated', name: gate.name, trial: false, final: true },
  ],
  gates: [{ ...gate, id: 'gate.1', from: 'phase.1', to: 'terminated' }],
}

describe('the lifecycle as a table', () => {
  it.for([servicekontor1, prosjektveiviseren, small, dotted])(
    '[LIFE-2] leads where the machine of $id leads, whatever happens in whatever order',
    (definition) => {
      const machine = lifecycleMachine(definition)
      const table = lifecycleTable(definition)
      const steps = fc.array(fc.constantFrom(...table.events), { maxLength: 30 })
      fc.assert(
        fc.property(steps, (types) => {
          let [snapshot] = initialTransition(machine)
          let state = within(definition.phases[0]?.id ?? '')
          for (const type of types) {
            const isPossible = snapshot.can({ type })
            ;[snapshot] = transition(machine, snapshot, { type })
            const next = table.next(state, type)
            expect(next !== undefined).toBe(isPossible)
            state = next ?? state
            expect(snapshot.value).toBe(state)
          }
        }),
        { numRuns: 50 },
      )
    },
  )

  it('[LIFE-4] leads nowhere once a project is over', () => {
    const table = lifecycleTable(servicekontor1)
    expect(table.events.filter((event) => table.next(terminated, event) !== undefined)).toEqual([])
  })

  it('[LIFE-6] may lead back into the same phase', () => {
    expect(lifecycleTable(servicekontor1).next('proevedrift', passing('newTrial'))).toBe('proevedrift')
  })

  it('[LIFE-2] tells phases from the end whatever they are called', () => {
    const table = lifecycleTable(dotted)
    expect(table.next(within('phase.1'), passing('gate.1'))).toBe('terminated')
    expect(table.next('terminated', 'pause')).toBe('paused terminated')
    expect(table.next('terminated', 'terminate')).toBe(terminated)
  })

  it('is compiled once for each definition', () => {
    expect(lifecycleTable(servicekontor1)).toBe(lifecycleTable(servicekontor1))
  })
})
