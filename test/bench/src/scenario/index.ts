export { type Seeded, type SeededProject, seedLog } from './seed-log.ts'
