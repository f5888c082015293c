import { type CommandAnswer, sendDirectly } from './direct-command.ts'
import type { AtBoard } from './people.ts'

/** Approves the deviation whose page has this address past the page, as somebody might who has no button for it. */
export function approveDirectly(somebody: AtBoard, address: string): Promise<CommandAnswer> {
  const [, , , , deviation] = new URL(address).pathname.split('/')
  return sendDirectly(somebody, 'approveDeviation', { deviation })
}
