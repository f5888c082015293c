import type { OverviewGate } from '../documents.ts'

/** The gate to show first: one that is being decided, else the one that leads on from the phase the project is in. */
export function gateInQuestion(gates: readonly OverviewGate[], phase: string): OverviewGate | undefined {
  const here = gates.filter((gate) => gate.from.id === phase)
  return here.find((gate) => gate.state === 'deciding') ?? here.find((gate) => gate.to.id !== phase) ?? here[0]
}
