import { instant, optional, text } from '@samstyre/event-sourcing'
import { adoptedRules } from '../../governance/queries.ts'
import { statusOf } from '../../lifecycle/queries.ts'
import { facts, projectCommand } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { basisOf, hashOfBasis } from '../basis.ts'
import { citationOf } from '../citation.ts'
import { nextNumber, openProposals } from '../proposals.ts'
import { rulesFor } from '../rules-for.ts'
import { rosterOn, vacantOn } from '../seats.ts'
import { completedSubject, type Subject, subjectSchema } from '../subject.ts'
import { refusalOfPromises, refusalOfSubject, refusalOfWording } from '../subject-guards.ts'

/** Puts something to the vote: the basis is frozen and hashed, the roster and the rule are fixed. */
export const putProposal = projectCommand({
  name: 'putProposal',
  fields: { subject: subjectSchema, recommendation: optional(text()), deadline: instant() },
  permission: 'proposals.put',
  whilePaused: true,
  decide(project, { subject: wanted, recommendation, deadline }, context) {
    const { commandId, today, at, register } = context
    const subject = completedSubject(wanted)
    const adopted = adoptedRules(project)
    if (adopted === undefined) return reject('notConstituted')
    if (Date.parse(deadline) <= Date.parse(at)) return reject('deadlinePast', { deadline })
    if (statusOf(project) === 'paused' && !isAboutRunning(subject)) return reject('projectPaused')
    if (subject.kind === 'appointment' && !register.people.has(subject.person)) {
      return reject('personUnknown', { person: subject.person })
    }
    const lastDay = context.dayOf(deadline)
    const refusal =
      refusalOfSubject(project, subject, today) ??
      refusalOfWording(subject, today) ??
      refusalOfPromises(project, subject, { today, lastDay, deadline })
    if (refusal !== undefined) return refusal
    const same = openProposals(project).find((open) => topicOf(open.subject) === topicOf(subject))
    if (same !== undefined) return reject('proposalOpenAlready', { citation: citationOf(same) })
    const basis = basisOf(project, subject, context)
    const year = Number(today.slice(0, 'yyyy'.length))
    const vacant = vacantOn(project, today)
    return facts({
      type: 'ProposalPut',
      data: {
        proposal: commandId,
        year,
        number: nextNumber(project, year),
        subject,
        ...(recommendation === undefined ? {} : { recommendation }),
        basis,
        basisHash: hashOfBasis(basis, context),
        rulesVersion: adopted.version,
        ...rulesFor(adopted.rules, subject),
        roster: rosterOn(project, today),
        ...(vacant.length === 0 ? {} : { vacant }),
        deadline,
        lastDay,
      },
    })
  },
})

/** What is decided while the project is paused: whether it runs, and who speaks for a partner that has nobody left. */
function isAboutRunning({ kind }: Subject): boolean {
  return kind === 'pause' || kind === 'resume' || kind === 'terminate' || kind === 'appointment'
}

/** Two open proposals may not be about the same thing. */
function topicOf(subject: Subject): string {
  switch (subject.kind) {
    case 'gate':
      return `gate ${subject.gate}`
    case 'waiver':
      return `waiver ${subject.gate} ${subject.criterion}`
    case 'deviation':
      return `deviation ${subject.deviation}`
    case 'addSeat':
      return `addSeat ${subject.partner}`
    case 'removeSeat':
      return `removeSeat ${subject.seat}`
    case 'appointment':
      return `appointment ${subject.role} ${subject.partner ?? ''}`
    case 'pause':
    case 'resume':
    case 'terminate':
    case 'rules':
    case 'mandate':
      return subject.kind
    default:
      return subject satisfies never
  }
}
