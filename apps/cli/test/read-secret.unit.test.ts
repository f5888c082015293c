import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readSecret } from '../src/read-secret.ts'

const [controlC, controlD] = ['\u0003', '\u0004']

it.for([controlC, controlD])('takes %j at the prompt for a wish to cancel', async (key) => {
  const typing = Object.assign(new PassThrough(), { isTTY: true })
  const secret = readSecret('', typing)
  typing.write(key)
  await expect(secret).rejects.toThrow('Cancelled')
})

it('takes one line that is typed, and all that is piped in', async () => {
  const typing = Object.assign(new PassThrough(), { isTTY: true })
  const secret = readSecret('', typing)
  typing.write('correct horse\nbattery')
  expect(await secret).toBe('correct horse')
  expect(await readSecret('', Readable.from(['correct ', 'horse\n']))).toBe('correct horse\n')
})
