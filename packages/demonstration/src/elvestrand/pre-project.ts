import { attestAll } from '../script/criteria.ts'
import { document, link, note } from '../script/evidence.ts'
import type { Script } from '../script/script.ts'
import { passGate } from './pass-gate.ts'

const signers = [
  { by: 'marit', partner: 'elvestrand' },
  { by: 'bente', partner: 'socialSecurity' },
  { by: 'maaret', partner: 'employment' },
] as const

/** The pre-project, from the first report to the first gate. */
export function prepareProject(script: Script): void {
  const report = document('Rapport fra forprosjektet – Elvestrand.pdf', 890)
  attestAll(script, 'gate1', [
    { day: -280, by: 'stein', criterion: 'g1.goals', evidence: report },
    { day: -280, by: 'stein', criterion: 'g1.frame', evidence: report },
    { day: -280, by: 'stein', criterion: 'g1.scope', evidence: report },
    {
      day: -276,
      by: 'stein',
      criterion: 'g1.todaysServices',
      evidence: document('Skjema for kartlegging, alle enheter.xlsx', 112),
    },
    { day: -274, by: 'stein', criterion: 'g1.alternatives', evidence: report },
    { day: -274, by: 'stein', criterion: 'g1.costs', evidence: document('Kostnader i prosjekt og drift.xlsx', 58) },
    {
      day: -270,
      by: 'stein',
      criterion: 'g1.userSurvey',
      evidence: link('Svar fra 310 innbyggere', 'elvestrand/servicetorg/undersokelse'),
    },
    { day: -268, by: 'bjoern', criterion: 'g1.mandate', evidence: document('Mandat – Elvestrand servicetorg.pdf', 84) },
    {
      day: -268,
      by: 'stein',
      criterion: 'g1.organisation',
      evidence: note(
        'Stein Lunde leder på halv tid. To grupper: en for tjenester og ansatte, en for lokaler og utstyr.',
      ),
    },
    ...signers.map((signer) => ({
      ...signer,
      day: -262,
      criterion: 'g1.anchoring',
      evidence: note('Ledelsen vår har gitt sin tilslutning skriftlig. Brevet er lagt i prosjektets arkiv.'),
    })),
    ...signers.map((signer) => ({
      ...signer,
      day: -258,
      criterion: 'g1.letterOfIntent',
      evidence: document('Intensjonsavtale Elvestrand, signert.pdf', 188),
    })),
    {
      day: -256,
      by: 'kjell',
      criterion: 'g1.employeeStatement',
      evidence: note('Vi støtter prosjektet, og ber om at turnusen drøftes med oss før noen blir spurt om å flytte.'),
    },
    {
      day: -255,
      by: 'stein',
      criterion: 'g1.informationStrategy',
      evidence: link('Plan for informasjon', 'elvestrand/servicetorg/informasjon'),
    },
    {
      day: -255,
      by: 'stein',
      criterion: 'g1.evaluationPlanned',
      evidence: note('De samme sjekklistene brukes i prøvedriften og ett år etter åpning.'),
    },
    {
      day: -254,
      by: 'stein',
      criterion: 'g1.plan',
      evidence: document('Plan for hovedprosjektet i Elvestrand.xlsx', 49),
    },
    {
      day: -254,
      by: 'bjoern',
      criterion: 'g1.measurableGoals',
      evidence: note('Sju av ti saker løses i første møte, og ingen av de tre partnerne bruker mer enn i dag.'),
    },
  ])
  passGate(script, 'gate 1', {
    day: -250,
    subject: { kind: 'gate', gate: 'gate1', outcome: 'go' },
    recommendation: 'Undersøkelsen viser at innbyggerne vil ha ett sted å gå. Partnerne er klare.',
  })
}
