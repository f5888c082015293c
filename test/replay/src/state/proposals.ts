import { decisionQueries, deviationQueries, type Reason, type Subject } from '@samstyre/domain'
import { indented, labelled, listed, nameIn, type View } from './names.ts'

/** A proposal with its ballots, what they come to as they are counted now, and what was recorded when it closed. */
export function proposalLines(view: View, proposal: decisionQueries.Proposal): readonly string[] {
  const counted = decisionQueries.currentValidity(view.project, proposal, view.day)
  const { closing, withdrawal, rulesVersion, deadline, putBy, putAt, basis } = proposal
  const met = basis.criteria.filter(({ status }) => status === 'met' || status === 'waived').length
  return [
    `${decisionQueries.citationOf(proposal)} ${subjectText(view, proposal.subject)}: ${proposal.state}`,
    ...indented([
      listed(`put by ${nameIn(view, putBy)} ${putAt}`, `until ${deadline}`, `rules ${rulesVersion}`),
      listed(
        `rests on ${proposal.basisHash.slice(0, 8)}`,
        `${met} of ${basis.criteria.length} criteria`,
        `${basis.deviations.length} deviations`,
      ),
      ...decisionQueries.seatStandings(view.project, proposal, view.day).map((seat) => seatLine(view, seat)),
      ...onTheWay(view, proposal),
      `counted: ${listed(
        counted.status,
        counted.settled ? 'settled' : undefined,
        counted.complete ? 'complete' : undefined,
        totals(counted),
        reasonTexts(view, counted.reasons),
      )}`,
      ...(closing === undefined
        ? []
        : [
            `closed ${closing.at}: ${listed(totals(closing), reasonTexts(view, closing.reasons), closing.ownerReason)}`,
          ]),
      ...(withdrawal === undefined
        ? []
        : [`withdrawn ${withdrawal.at} by ${nameIn(view, withdrawal.by)}: ${withdrawal.reason}`]),
    ]),
  ]
}

/** What came between the ballots: objections, protests, new evidence, the advice. */
function onTheWay(view: View, proposal: decisionQueries.Proposal): readonly string[] {
  const { objections, protests, renewal, advice } = proposal
  return [
    ...objections.map(({ seat, cause, ground, by, rulings, outcome }) => {
      const judged = rulings.map(({ person, upholds }) => `${nameIn(view, person)} ${upholds ? 'agrees' : 'does not'}`)
      return `objection by ${nameIn(view, by)}: ${listed(nameIn(view, seat), cause, ground, ...judged, outcome ?? 'open')}`
    }),
    ...protests.map((seat) => `protest from ${nameIn(view, seat)}`),
    ...(renewal === undefined
      ? []
      : [`asked anew ${renewal.at}: ${renewal.criterion}, ${renewal.earlier} ballots before`]),
    ...(advice === undefined
      ? []
      : [`advice ${advice.asOf}: ${listed(advice.favours ? 'for' : 'against', totals(advice))}`]),
  ]
}

function totals({ yes, no, blank }: { readonly yes: number; readonly no: number; readonly blank: number }): string {
  return `${yes} for ${no} against ${blank} blank`
}

function reasonTexts(view: View, reasons: readonly Reason[]): string {
  return reasons
    .map(({ code, who, count, needed }) => {
      const numbers = listed(labelled('count', count), labelled('needed', needed))
      return `${code} (${listed(...who.map((id) => nameIn(view, id)), numbers)})`
    })
    .join(', ')
}

function seatLine(view: View, { person, role, partner, handOver, ballot }: decisionQueries.SeatStanding): string {
  const handed =
    handOver &&
    listed(
      `${handOver.cause}: ${handOver.deputy === undefined ? 'empty' : nameIn(view, handOver.deputy)}`,
      handOver.note,
    )
  const cast =
    ballot &&
    listed(`${ballot.choice} by ${nameIn(view, ballot.person)}`, ballot.asDeputy ? 'deputy' : '', ballot.dissent)
  const who = person === undefined ? 'vacant' : nameIn(view, person)
  return listed(`${who} (${role}, ${nameIn(view, partner)})`, handed, cast ?? 'no vote')
}

function subjectText(view: View, subject: Subject): string {
  switch (subject.kind) {
    case 'gate': {
      const { gate, outcome, holdUntil, reason, conditions } = subject
      return listed(
        `${gate} ${outcome}`,
        labelled('until', holdUntil),
        labelled('conditions', conditions?.length),
        reason,
      )
    }
    case 'waiver':
      return `waiver of ${subject.criterion}, ${subject.reason}`
    case 'deviation':
      return listed(
        `deviation ${deviationQueries.findDeviation(view.project, subject.deviation)?.number}`,
        subject.reason,
      )
    case 'mandate':
      return `mandate ${subject.costNok} NOK, ${subject.days} days, ${subject.reason}`
    default:
      return `${subject.kind}, ${subject.reason}`
  }
}
