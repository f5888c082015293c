import { attested, attestedByEachPartner } from '../criteria.ts'
import type { GateDefinition } from '../definition.ts'
import { conditionsMet, measurableGoals, nextPhasePlanned, withinTolerance } from './recurring-criteria.ts'
import { trialDeviationsClosed, trialDeviationsSorted } from './trial-criteria.ts'

/** Has the trial shown that the office can open to the public? Source: handbook 9.1, 9.2 and 9.3. */
export const gate3: GateDefinition = {
  id: 'gate3',
  number: 3,
  name: { nb: 'Åpne kontoret', nn: 'Opne kontoret', en: 'Open the office' },
  from: 'proevedrift',
  to: 'drift',
  criteria: [
    attested({
      id: 'g3.testedInside',
      responsible: ['projectManager', 'steeringLeader'],
      waivable: false,
      text: {
        nb: 'Organisasjonen er prøvd innenfra',
        nn: 'Organisasjonen er prøvd innanfrå',
        en: 'The organisation was tested from the inside',
      },
      help: {
        nb: 'Nøytrale personer har gått gjennom styring, ledelse og arbeidsforhold med sjekklistene.',
        nn: 'Nøytrale personar har gått gjennom styring, leiing og arbeidsforhold med sjekklistene.',
        en: 'Neutral people went through governance, leadership and working conditions with the checklists.',
      },
    }),
    attested({
      id: 'g3.testedOutside',
      responsible: ['projectManager', 'serviceLeader'],
      waivable: false,
      text: {
        nb: 'Tjenestene er prøvd utenfra',
        nn: 'Tenestene er prøvde utanfrå',
        en: 'The services were tested from the outside',
      },
      help: {
        nb: 'Noen har opptrådt som brukere, bedt om tjenestene og svart på sjekklistene etterpå.',
        nn: 'Nokon har opptredd som brukarar, bede om tenestene og svart på sjekklistene etterpå.',
        en: 'People acted as users, asked for the services and answered the checklists afterwards.',
      },
    }),
    trialDeviationsSorted('g3.sorted'),
    trialDeviationsClosed('g3.closed'),
    attestedByEachPartner({
      id: 'g3.cooperationAgreement',
      responsible: ['partnerRepresentative'],
      text: {
        nb: 'Partneren har signert den endelige samarbeidsavtalen',
        nn: 'Partnaren har signert den endelege samarbeidsavtalen',
        en: 'The partner has signed the final cooperation agreement',
      },
      help: {
        nb: 'Avtalen er ferdig utfylt og tar over for intensjonsavtalen når alle har signert samme tekst.',
        nn: 'Avtalen er ferdig utfylt og tek over for intensjonsavtalen når alle har signert same tekst.',
        en: 'The agreement is complete, and takes over from the letter of intent once all have signed the same text.',
      },
    }),
    attestedByEachPartner({
      id: 'g3.operatingAgreement',
      responsible: ['partnerRepresentative'],
      text: {
        nb: 'Partneren har signert driftsavtalen',
        nn: 'Partnaren har signert driftsavtalen',
        en: 'The partner has signed the operating agreement',
      },
      help: {
        nb: 'Avtalen viser hvem som betaler hva, og kostnadsandelene blir nøyaktig 100 prosent til sammen.',
        nn: 'Avtalen viser kven som betaler kva, og kostnadsdelane blir nøyaktig 100 prosent til saman.',
        en: 'The agreement shows who pays for what, and the cost shares add up to exactly 100 per cent.',
      },
    }),
    attested({
      id: 'g3.inhabitantsInformed',
      responsible: ['projectManager', 'serviceLeader'],
      waivable: true,
      text: {
        nb: 'Innbyggerne er informert',
        nn: 'Innbyggjarane er informerte',
        en: 'The inhabitants have been informed',
      },
      help: {
        nb: 'Innbyggerne har fått vite hva kontoret tilbyr, hvor det ligger, og når det er åpent.',
        nn: 'Innbyggjarane har fått vite kva kontoret tilbyr, kvar det ligg, og når det er ope.',
        en: 'Inhabitants have been told what the office offers, where it is and when it is open.',
      },
    }),
    attested({
      id: 'g3.openingPlanned',
      responsible: ['projectManager', 'serviceLeader'],
      waivable: true,
      text: { nb: 'Åpningen er planlagt', nn: 'Opninga er planlagd', en: 'The opening is planned' },
      help: {
        nb: 'Dato, program og oppgaver for åpningen er fastsatt, og de som skal bidra, vet om det.',
        nn: 'Dato, program og oppgåver for opninga er fastsette, og dei som skal bidra, veit om det.',
        en: 'Date, programme and tasks for the opening are set, and those who contribute know about it.',
      },
    }),
    attested({
      id: 'g3.permanentBoard',
      responsible: ['steeringLeader', 'steeringDeputyLeader'],
      waivable: true,
      text: {
        nb: 'Styringsgruppen er gjort om til et fast styre',
        nn: 'Styringsgruppa er gjord om til eit fast styre',
        en: 'The steering group has become a permanent board',
      },
      help: {
        nb: 'Det er vedtatt hvem som sitter i styret, hva det bestemmer, og når det tar over.',
        nn: 'Det er vedteke kven som sit i styret, kva det avgjer, og når det tek over.',
        en: 'It is decided who sits on the board, what it decides and when it takes over.',
      },
    }),
    nextPhasePlanned('g3.plan'),
    measurableGoals('g3.measurableGoals'),
    conditionsMet('g3.conditions'),
    withinTolerance('g3.tolerance'),
  ],
}
