import { playDemonstration } from '@samstyre/demonstration'
import { Recorder } from '../recording/recorder.ts'

/** The demonstration as it is played on a certain day. */
export async function demonstration(): Promise<readonly string[]> {
  const recorder = new Recorder('demonstration')
  const now = '2026-11-22T12:05:00.000Z'
  await playDemonstration({ now, execute: (command) => Promise.resolve(recorder.send(command)) })
  return recorder.lines
}
