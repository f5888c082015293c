import { deviationMachine, lifecycleMachine, proposalMachine, servicekontor2 } from '@samstyre/domain'

/** What a diagram needs to know of a state machine. */
interface Drawable {
  readonly config: { readonly initial?: unknown; readonly states?: object | undefined }
}

/** The page with the state machines of the domain, drawn from the machines themselves. */
export function machinesPage(): string {
  return [
    '# State machines',
    '',
    'Drawn from the machines the domain runs on by `pnpm docs:machines`; a test fails when a',
    'drawing is out of date. What happens within a state of a proposal or a deviation is left out.',
    '',
    ...section(
      'The line of a service office',
      'Phases and the gates between them, of `servicekontor@2`.',
      lifecycleMachine(servicekontor2),
      true,
    ),
    ...section('A proposal', 'Open until it is decided, lapses or is withdrawn.', proposalMachine),
    ...section('A deviation', 'From report to closing, with the facts that move it.', deviationMachine),
  ].join('\n')
}

function section(title: string, about: string, machine: Drawable, loops = false): readonly string[] {
  return [`## ${title}`, '', about, '', '```mermaid', ...drawing(machine, loops), '```', '']
}

/** A state diagram in the notation that code hosts draw. */
function drawing({ config }: Drawable, loops: boolean): readonly string[] {
  const states = Object.entries(config.states ?? {})
  const names = new Map(states.map(([state], place) => [state, `s${place}`]))
  const steps = states.flatMap(([from, state]) =>
    stepsOf(state)
      .filter(({ to }) => loops || to !== from)
      .map(({ event, to }) => `  ${names.get(from)} --> ${names.get(to)}: ${event}`),
  )
  return [
    'stateDiagram-v2',
    ...states.map(([state]) => `  state "${state}" as ${names.get(state)}`),
    `  [*] --> ${names.get(String(config.initial))}`,
    ...steps,
  ]
}

function stepsOf(state: unknown): readonly { event: string; to: string }[] {
  const on: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'on') : undefined
  return Object.entries(Object(on)).map(([event, step]) => ({ event, to: String(Reflect.get(Object(step), 'target')) }))
}
