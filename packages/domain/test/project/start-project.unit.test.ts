import { describe, expect, it } from 'vitest'
import { servicekontor1 } from '../../src/definitions/servicekontor/index.ts'
import { currentVisit, factsOf, visitsOf } from '../../src/lifecycle/queries.ts'
import { blank, firstDay, started } from '../story/beginnings.ts'
import { catalog } from '../story/deciders.ts'

const office = { name: 'Servicekontor Solvik', definition: 'servicekontor', definitionVersion: 1 }

describe('starting a project', () => {
  it('[REG-4] pins a published version, and whoever starts it manages it', () => {
    blank()
      .when('startProject', { ...office, purpose: 'One counter for all.' }, 'p1')
      .thenFacts(
        {
          type: 'ProjectStarted',
          data: {
            ...office,
            purpose: 'One counter for all.',
            project: 'p1',
            definitionHash: catalog.hashOf(servicekontor1),
            phase: 'forprosjekt',
          },
        },
        {
          type: 'RoleAssigned',
          data: { assignment: 'p1.1', role: 'projectManager', person: 'ingrid', from: firstDay },
        },
      )
  })

  it('[REG-4] refuses a version that is not published', () => {
    for (const wrong of [{ definition: 'servicekontoret' }, { definitionVersion: 99 }]) {
      const { definition, definitionVersion } = { ...office, ...wrong }
      blank()
        .when('startProject', { ...office, ...wrong })
        .thenRefused({
          code: 'definitionUnknown',
          values: { definition: `${definition}@${definitionVersion}` },
        })
    }
  })

  it('[CORE-1] refuses input that does not fit, with the place', () => {
    blank()
      .when('startProject', { ...office, name: ' ' })
      .thenRefused({
        code: 'inputMisfit',
        values: { path: 'name', expected: 'text.notEmpty' },
      })
  })

  it('[REG-1] takes a registrar', () => {
    blank().as('olav').when('startProject', office).thenRefused({ code: 'registrarNeeded' })
    expect(blank().as('system').answer('startProject', office)).toBe('accepted')
  })

  it('[CORE-3] happens once', () => {
    started().when('startProject', office).thenRefused({ code: 'projectExists' })
  })

  it('[LIFE-6] begins with the first visit of the first phase', () => {
    const { project } = started()
    expect(visitsOf(project)).toEqual([{ phase: 'forprosjekt', visit: 1, from: '2026-01-05T12:00:00.000Z' }])
    expect(currentVisit(project).visit).toBe(1)
    expect(factsOf(project)).toEqual({
      id: 'project',
      startedAt: '2026-01-05T12:00:00.000Z',
      altered: false,
      ...office,
    })
  })

  it('[LIFE-6] remembers what the project is for', () => {
    const story = blank().did('startProject', { ...office, purpose: 'One counter for all.' })
    expect(factsOf(story.project).purpose).toBe('One counter for all.')
  })
})
