import { capitalise } from '@samstyre/messages'
import { useText } from '../../../language/use-text.ts'
import type { Assignment, Governed } from '../documents.ts'
import { EndRole } from '../forms/end-role.tsx'
import { Period } from './period.tsx'
import type { May } from './use-may.ts'

interface Props {
  readonly project: Governed
  readonly held: Assignment
  readonly may: May
  /** What the role is called here; by default the role's own name. */
  readonly as?: string
}

/** Somebody in a role: who, as what, since when. */
export function Holder({ project, held, may, as }: Props) {
  const { t } = useText()
  return (
    <div className="holder">
      <div className="holder__who">
        <strong>{held.person.name}</strong>
        <span>{as ?? capitalise(t(`words.role.${held.role}`))}</span>
        <Period from={held.from} to={held.to} />
      </div>
      {may.end(held) && <EndRole project={project} held={held} />}
    </div>
  )
}
