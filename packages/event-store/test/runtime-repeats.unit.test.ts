import { createMemoryStore } from '../src/memory/index.ts'
import { describeRepeats } from './support/repeats.ts'

describeRepeats('the log in memory', () => Promise.resolve(createMemoryStore()))
