import { projectCommands } from '@samstyre/domain'
import { describe, expect, it } from 'vitest'
import { costs, delays, toleratedCosts, toleratedDelays } from '../../src/components/number-ranges.ts'

const { assessDeviation, constituteSteeringGroup, reportDeviation } = projectCommands

describe('the numbers that a field takes', () => {
  it.each([
    ['the cost of a deviation', costs, assessDeviation, 'costNok'],
    ['its estimated cost', costs, reportDeviation, 'estimatedCostNok'],
    ['its delay', delays, assessDeviation, 'days'],
    ['its estimated delay', delays, reportDeviation, 'estimatedDays'],
    ['the tolerated cost', toleratedCosts, constituteSteeringGroup, 'costNok'],
    ['the tolerated delay', toleratedDelays, constituteSteeringGroup, 'days'],
  ] as const)('are those that the command takes: %s', (_what, { min, max }, { schema }, name) => {
    const field = schema.fields[name]
    expect(field !== undefined && 'optional' in field ? field.optional : field).toMatchObject({ min, max })
  })
})
