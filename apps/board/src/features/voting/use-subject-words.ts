import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import type { GateName } from './documents.ts'
import type { Subject } from './subject-document.ts'

/** What a proposal is about, and what happens when it is adopted, in words. */
export function useSubjectWords(gates: readonly GateName[]) {
  const { t, local, kroner, days, date } = useText()

  const gateTitle = (id: string, name: string) => {
    const number = gates.find((gate) => gate.id === id)?.number ?? undefined
    return number === undefined ? name : t('board.voting.subject.gate', { number: String(number), name })
  }

  const title = (subject: Subject): string => {
    switch (subject.__typename) {
      case 'GateSubject':
        return gateTitle(subject.gate, local(subject.gateName))
      case 'PauseSubject':
        return t('board.voting.subject.pause')
      case 'ResumeSubject':
        return t('board.voting.subject.resume')
      case 'TerminateSubject':
        return t('board.voting.subject.terminate')
      case 'WaiverSubject':
        return t('board.voting.subject.waiver', { criterion: local(subject.criterion.text) })
      case 'DeviationSubject':
        return t('board.voting.subject.deviation', {
          number: String(subject.deviation.number),
          title: subject.deviation.title,
        })
      case 'RulesSubject':
        return t('board.voting.subject.rules')
      case 'AddSeatSubject':
        return t('board.seats.subject.add', { partner: subject.partner.name })
      case 'RemoveSeatSubject':
        return t('board.seats.subject.remove', {
          partner: subject.partner.name,
          holder: subject.sitter?.name ?? t('board.seats.subject.vacant'),
        })
      case 'AppointmentSubject':
        return t(`board.seats.subject.${subject.role}`, appointed(subject))
      case 'MandateSubject':
        return t('board.voting.subject.mandate')
      default:
        return subject satisfies never
    }
  }

  const whenAdopted = (subject: Subject): string => {
    switch (subject.__typename) {
      case 'GateSubject': {
        const to = gates.find((gate) => gate.id === subject.gate)?.to.name
        const phase = to === undefined ? local(subject.gateName) : local(to)
        return t(`board.voting.whenAdopted.${subject.outcome}`, {
          phase,
          count: subject.conditions.length,
          date: subject.holdUntil === null ? '' : date(subject.holdUntil),
        })
      }
      case 'PauseSubject':
        return t('board.voting.whenAdopted.pause')
      case 'ResumeSubject':
        return t('board.voting.whenAdopted.resume')
      case 'TerminateSubject':
        return t('board.voting.whenAdopted.terminate')
      case 'WaiverSubject':
        return t('board.voting.whenAdopted.waiver')
      case 'DeviationSubject':
        return t('board.voting.whenAdopted.deviation', { number: String(subject.deviation.number) })
      case 'RulesSubject':
        return t('board.voting.whenAdopted.rules')
      case 'AddSeatSubject':
        return t('board.seats.whenAdopted.add', { partner: subject.partner.name })
      case 'RemoveSeatSubject':
        return t('board.seats.whenAdopted.remove')
      case 'AppointmentSubject':
        return t(`board.seats.whenAdopted.${subject.role}`, appointed(subject))
      case 'MandateSubject':
        return t('board.voting.whenAdopted.mandate', { cost: kroner(subject.costNok), days: days(subject.days) })
      default:
        return subject satisfies never
    }
  }

  /** What is proposed, where the title does not say it. */
  const asked = (subject: Subject): string => {
    switch (subject.__typename) {
      case 'GateSubject':
        return `${capitalised(t(`words.gateOutcome.${subject.outcome}`))}.`
      case 'MandateSubject':
        return t('board.voting.asked.mandate', { cost: kroner(subject.costNok), days: days(subject.days) })
      case 'PauseSubject':
      case 'ResumeSubject':
      case 'TerminateSubject':
      case 'WaiverSubject':
      case 'DeviationSubject':
      case 'RulesSubject':
      case 'AddSeatSubject':
      case 'RemoveSeatSubject':
      case 'AppointmentSubject':
        return ''
      default:
        return subject satisfies never
    }
  }

  /** Why it is proposed, as it was given. */
  const reason = (subject: Subject): string | undefined =>
    ('remark' in subject ? subject.remark : subject.reason) ?? undefined

  return { title, asked, whenAdopted, reason }
}

type Appointment = Extract<Subject, { __typename: 'AppointmentSubject' }>

/** An owner is nobody's; a representative is named with the partner. */
function appointed({ person, forPartner }: Appointment) {
  return { person: person.name, partner: forPartner?.name ?? '' }
}
