import type { Mark } from './marks.ts'

/** Each kind of mark has its own shape; the colour only helps. */
export function MarkShape({ kind }: { readonly kind: Mark['kind'] }) {
  return (
    <svg className={`mark-shape mark-shape--${kind}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[kind]}
    </svg>
  )
}

const shapes = {
  started: <path d="M3 1.5v9l7-4.5z" />,
  decisionAdopted: <path d="M6 .8 11.2 6 6 11.2.8 6z" />,
  decisionNotAdopted: <path d="m2 2 8 8m0-8-8 8" fill="none" strokeWidth="2.4" strokeLinecap="round" />,
  decisionLapsed: <path d="M6 1.8 10.2 6 6 10.2 1.8 6z" fill="none" strokeWidth="1.6" />,
  phaseEntered: <path d="M6-1.5v20" fill="none" strokeWidth="2.4" strokeLinecap="round" />,
} as const satisfies Record<Mark['kind'], unknown>
