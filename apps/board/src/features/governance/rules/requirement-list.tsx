import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { AssignRole } from '../forms/assign-role.tsx'
import type { May } from '../people/use-may.ts'
import type { Requirement } from './requirements.ts'
import './requirement-list.css'

interface Props {
  readonly project: Governed
  readonly may: May
  readonly requirements: readonly Requirement[]
}

/** What is in place and what is missing, each with its remedy. */
export function RequirementList({ project, may, requirements }: Props) {
  const { t } = useText()
  const text = ({ met, partner }: Requirement): string => {
    if (partner === undefined) {
      return met ? t('board.people.constitute.leader') : t('board.people.constitute.leaderMissing')
    }
    const values = { partner: partner.name }
    return met ? t('board.people.constitute.seat', values) : t('board.people.constitute.seatMissing', values)
  }
  const mayFill = ({ partner }: Requirement) =>
    partner === undefined ? may.addSeats : may.give('steeringMember', partner.id)
  return (
    <ul className="plain-list">
      {requirements.map((requirement) => (
        <li key={requirement.key} className={requirement.met ? 'requirement' : 'requirement requirement--missing'}>
          <span className="requirement__sign" aria-hidden="true">
            {requirement.met ? '✓' : '!'}
          </span>
          <span className="requirement__text">
            <span className="ds-sr-only">
              {requirement.met ? t('board.people.constitute.done') : t('board.people.constitute.missing')}{' '}
            </span>
            {text(requirement)}
          </span>
          {!requirement.met && mayFill(requirement) && (
            <AssignRole
              project={project}
              may={may}
              roles="seats"
              {...(requirement.partner === undefined ? {} : { partner: requirement.partner.id })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
