// Prints the skipped tests by name and, as the last line, how many tests passed and failed.
//
//   node summary.mjs <exit status of the test command> <results of Vitest's JSON reporter>...
//
// Plain JavaScript, because it also runs where the install failed and only the machine's own Node is there.
import { existsSync, readFileSync } from 'node:fs'

const [testStatus = '1', ...resultsFiles] = process.argv.slice(2)

const files = resultsFiles
  .filter((results) => existsSync(results))
  .flatMap((results) => JSON.parse(readFileSync(results, 'utf8')).testResults)
const tests = files.flatMap((file) => file.assertionResults)

const passed = tests.filter((test) => test.status === 'passed').length
const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status))
const failedTests = tests.filter((test) => test.status === 'failed').length
// A file that cannot be loaded has no tests to count, and yet it failed.
const brokenFiles = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
const failedElsewhere = testStatus !== '0' && failedTests + brokenFiles === 0 ? 1 : 0
const failed = failedTests + brokenFiles + failedElsewhere

for (const test of skipped) console.log(`skipped: ${test.fullName}`)
if (brokenFiles > 0) console.log(`${brokenFiles} test files could not be loaded; each counts as one failed.`)
if (failedElsewhere > 0) console.log('A check outside the tests failed (see above); it counts as one failed.')
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
