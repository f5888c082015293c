import type { OverviewGate } from '../documents.ts'

interface Props {
  readonly gate: OverviewGate
}

/** The signal of a station: its colour, and inside it a mark that says the same without colour. */
export function Signal({ gate }: Props) {
  return (
    <svg className="signal" aria-hidden="true" focusable="false" viewBox="0 0 40 40" width="40" height="40">
      <circle cx="20" cy="20" r={gate.state === 'deciding' ? 18 : 14} />
      <Mark gate={gate} />
    </svg>
  )
}

function Mark({ gate }: Props) {
  switch (gate.state) {
    case 'passed':
      return <path className="signal__mark" d="m13 20 5 5 9-10" />
    case 'held':
      return <path className="signal__mark" d="M16 14v12M24 14v12" />
    case 'missing':
    case 'deciding':
    case 'ready':
    case 'ahead':
      return gate.number === null ? (
        <path className="signal__mark" d="M26 16a7 7 0 1 0 1 6M26 11v6h-6" />
      ) : (
        <Inside text={String(gate.number)} />
      )
    default:
      return gate.state satisfies never
  }
}

function Inside({ text }: { readonly text: string }) {
  return (
    <text x="20" y="20" textAnchor="middle" dominantBaseline="central">
      {text}
    </text>
  )
}
