import { personId } from '../register/people.ts'
import { withdraw } from '../script/criteria.ts'
import type { Script } from '../script/script.ts'
import { propose, standAside, vote, voteInstead } from '../script/votes.ts'

const gate = 'gate1'
const survey = 'g1.userSurvey'

const decision = 'gate 1, second vote'

/** The condition that the users are asked, as the decision on gate 1 set it. */
export function usersAsked(script: Script): string {
  return `${script.idOf(`proposal ${decision}`)}.1`
}

/** The gate is voted down, one criterion is set aside, and then every partner agrees. */
export function decideOnGate1(script: Script): void {
  votedDown(script)
  setSurveyAside(script)
  passed(script)
}

function votedDown(script: Script): void {
  script.on(-140, '13:00')
  const proposal = propose(script, 'kari', {
    key: 'gate 1, first vote',
    subject: { kind: 'gate', gate, outcome: 'go' },
    recommendation: 'Rapporten er ferdig, og alle fire partnere har sin ledelse i ryggen. Jeg anbefaler å gå videre.',
    deadline: -133,
  })
  script.on(-139, '09:10')
  vote(script, proposal, 'ingrid', 'yes')
  vote(script, proposal, 'oddvar', 'yes')
  script.on(-138, '11:30')
  vote(script, proposal, 'mona', 'yes')
  script.on(-137, '14:05')
  vote(
    script,
    proposal,
    'jon',
    'no',
    'Undersøkelsen i grunnlaget spør bare om kommunens egne tjenester. Jeg kan ikke si ja til noe som skal gjelde ' +
      'skattyterne når ingen har spurt dem.',
  )
}

function setSurveyAside(script: Script): void {
  script.on(-131, '10:00')
  withdraw(
    script,
    'kari',
    { gate, criterion: survey },
    'Skatteetaten har rett: Undersøkelsen dekker bare kommunens brukere, og kan ikke stå som felles grunnlag.',
  )
  script.on(-129, '09:20')
  const proposal = propose(script, 'kari', {
    key: 'waiver of the survey',
    subject: {
      kind: 'waiver',
      gate,
      criterion: survey,
      reason:
        'Tellingen i skrankene viser godt nok hva folk kommer for. En felles undersøkelse hører hjemme i ' +
        'hovedprosjektet, før tjenestene velges.',
    },
    deadline: -124,
  })
  script.on(-128, '08:45')
  vote(script, proposal, 'jon', 'yes')
  vote(script, proposal, 'ingrid', 'yes')
  script.on(-127, '15:10')
  vote(script, proposal, 'mona', 'yes')
  vote(script, proposal, 'oddvar', 'blank')
}

function passed(script: Script): void {
  script.on(-126, '10:30')
  const proposal = propose(script, 'kari', {
    key: decision,
    subject: {
      kind: 'gate',
      gate,
      outcome: 'goWithConditions',
      conditions: [
        {
          text: 'Spør brukerne av alle fire etatene hva de trenger, før tjenestene velges.',
          owner: personId('kari'),
          due: script.calendar.day(-80),
        },
        {
          text: 'Avklar hvem som betaler husleien mens kontoret prøves ut, og legg løsningen fram for styringsgruppen.',
          owner: personId('torArne'),
          due: script.calendar.day(8),
        },
      ],
    },
    recommendation:
      'Innvendingen fra forrige avstemning er gjort om til et vilkår med frist. Jeg anbefaler å gå videre.',
    deadline: -119,
  })
  script.on(-125, '09:00')
  vote(script, proposal, 'ingrid', 'yes')
  vote(script, proposal, 'mona', 'yes')
  script.on(-124, '12:20')
  vote(script, proposal, 'oddvar', 'yes')
  standAside(script, proposal, 'jon', 'elin')
  script.on(-122, '08:35')
  voteInstead(script, proposal, { deputy: 'elin', member: 'jon' }, 'yes')
}
