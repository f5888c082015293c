import { describe, expect, it } from 'vitest'
import { newestVersions } from '../src/components/newest-versions.ts'

const version = (number: number) => ({ id: 'office', version: number })

describe('the definitions for a new project', () => {
  it('are the newest version of each, in whatever order they come', () => {
    const [old, middle, newest] = [version(1), version(2), version(10)]
    const other = { id: 'school', version: 1 }
    expect(newestVersions([old, newest, other, middle])).toEqual([newest, other])
    expect(newestVersions([newest, middle, old, other])).toEqual([newest, other])
    expect(newestVersions([])).toEqual([])
  })
})
