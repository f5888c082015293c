import { attestAll } from '../script/criteria.ts'
import { document, note } from '../script/evidence.ts'
import type { Script } from '../script/script.ts'
import { passGate } from './pass-gate.ts'
import { begin, find, finish } from './trial-finding.ts'

/** The first trial: too much has to change, so the steering group decides on another one. */
export function tryOut(script: Script): void {
  const queue = find(script, -130, {
    key: 'queue numbers',
    title: 'Kølappene skiller ikke mellom tjenestene',
    description: 'Folk som skal hente et skjema, venter like lenge som de som skal ha en samtale.',
    partner: 'elvestrand',
    severity: 'medium',
    costNok: 22_000,
    days: 5,
    sorting: 'beforeOpening',
  })
  begin(script, -126, queue, 'Automaten får tre knapper, og skjermen viser hvilken skranke man skal til.')
  const rota = find(script, -120, {
    key: 'rota',
    title: 'Turnusen gir for mange bytter',
    description: 'Brukerne møter en ny person hver gang, og saker må forklares på nytt.',
    partner: 'elvestrand',
    severity: 'high',
    costNok: 0,
    days: 10,
    sorting: 'beforeOpening',
  })
  find(script, -112, {
    key: 'web form',
    title: 'Skjemaene på nett mangler veiledning',
    description: 'Halvparten av dem som ringer, har allerede prøvd skjemaet og gitt opp.',
    partner: 'employment',
    severity: 'medium',
    costNok: 60_000,
    days: 12,
    sorting: 'later',
  })
  finish(script, -106, queue, 'Ventetiden for enkle ærend er halvert i to uker på rad.')
  attestAll(script, 'newTrial', [
    {
      day: -100,
      by: 'stein',
      criterion: 'newTrial.changeNeeds',
      evidence: document('Evaluering av første prøveperiode.pdf', 377),
    },
    {
      day: -98,
      by: 'stein',
      criterion: 'newTrial.plan',
      evidence: document('Plan for andre prøveperiode.xlsx', 46),
    },
    {
      day: -98,
      by: 'bjoern',
      criterion: 'newTrial.measurableGoals',
      evidence: note('Minst seks av ti brukere skal møte samme person når de kommer igjen.'),
    },
  ])
  passGate(script, 'new trial', {
    day: -95,
    subject: { kind: 'gate', gate: 'newTrial', outcome: 'go' },
    recommendation: 'En ny turnus kan ikke vurderes på papiret. Prøv kontoret en gang til.',
  })
  begin(script, -88, rota, 'Faste par: én fra kommunen og én fra Trygdeetaten følger hverandre gjennom uken.')
  finish(script, -60, rota, 'Sju av ti møter nå samme person igjen.')
}
