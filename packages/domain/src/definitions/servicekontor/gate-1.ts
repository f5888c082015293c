import { attested, attestedByEachPartner, derived } from '../criteria.ts'
import type { GateDefinition } from '../definition.ts'
import { preProjectReport } from './pre-project-report.ts'
import { measurableGoals, nextPhasePlanned, withinTolerance } from './recurring-criteria.ts'

/** Is a joint office worth it, and does every partner stand behind it? Source: handbook 2.1 and 2.3. */
export const gate1: GateDefinition = {
  id: 'gate1',
  number: 1,
  name: { nb: 'Start hovedprosjektet', nn: 'Start hovudprosjektet', en: 'Start the main project' },
  from: 'forprosjekt',
  to: 'hovedprosjekt',
  criteria: [
    ...preProjectReport,
    attestedByEachPartner({
      id: 'g1.anchoring',
      responsible: ['partnerRepresentative'],
      text: {
        nb: 'Partnerens egen ledelse står bak prosjektet',
        nn: 'Partnaren si eiga leiing står bak prosjektet',
        en: 'The partner’s own leadership backs the project',
      },
      help: {
        nb: 'En kommune viser til folkevalgt organ og saksnummer, en statlig etat til overordnet organ og referanse.',
        nn: 'Ein kommune viser til folkevalt organ og saksnummer, ein statleg etat til overordna organ og referanse.',
        en: 'A municipality cites its elected body and case number, a state body its parent organisation and reference.',
      },
    }),
    attestedByEachPartner({
      id: 'g1.letterOfIntent',
      responsible: ['partnerRepresentative'],
      text: {
        nb: 'Partneren har signert intensjonsavtalen',
        nn: 'Partnaren har signert intensjonsavtalen',
        en: 'The partner has signed the letter of intent',
      },
      help: {
        nb: 'Legg ved avtalen slik den er signert, av en som har fullmakt til å binde partneren.',
        nn: 'Legg ved avtalen slik han er signert, av ein som har fullmakt til å binde partnaren.',
        en: 'Attach the agreement as signed by someone with the authority to commit the partner.',
      },
    }),
    derived('steeringGroupConstituted', {
      id: 'g1.steeringGroup',
      responsible: ['steeringLeader', 'projectManager'],
      waivable: false,
      text: {
        nb: 'Styringsgruppen er konstituert',
        nn: 'Styringsgruppa er konstituert',
        en: 'The steering group is constituted',
      },
      help: {
        nb: 'Gruppen har en leder, minst ett medlem fra hver partner og vedtatte regler for hvordan den beslutter.',
        nn: 'Gruppa har ein leiar, minst éin medlem frå kvar partnar og vedtekne reglar for korleis ho tek avgjerder.',
        en: 'The group has a leader and at least one member from each partner, and has adopted its rules of decision.',
      },
    }),
    derived('employeeRepresentativeAppointed', {
      id: 'g1.employeeRepresentative',
      responsible: ['projectManager'],
      waivable: false,
      text: {
        nb: 'De ansatte har en tillitsvalgt i prosjektet',
        nn: 'Dei tilsette har ein tillitsvald i prosjektet',
        en: 'The employees have a representative in the project',
      },
      help: {
        nb: 'Minst én person har rollen som tillitsvalgt nå, slik at de ansatte er med fra begynnelsen.',
        nn: 'Minst éin person har rolla som tillitsvald no, slik at dei tilsette er med frå starten.',
        en: 'At least one person holds the role of employee representative now, so that employees take part from the start.',
      },
    }),
    attested({
      id: 'g1.employeeStatement',
      responsible: ['projectManager', 'employeeRepresentative'],
      waivable: false,
      text: {
        nb: 'De tillitsvalgte er bedt om en uttalelse',
        nn: 'Dei tillitsvalde er bedne om ei fråsegn',
        en: 'The employee representatives were asked for a statement',
      },
      help: {
        nb: 'Vis når de ble spurt og hvilken frist de fikk, og legg ved uttalelsen hvis den har kommet.',
        nn: 'Vis når dei vart spurde og kva frist dei fekk, og legg ved fråsegna dersom ho har kome.',
        en: 'Show when they were asked and by when to answer, and attach the statement if it has arrived.',
      },
    }),
    attested({
      id: 'g1.informationStrategy',
      responsible: ['projectManager'],
      waivable: true,
      text: {
        nb: 'Informasjonsstrategien er klar',
        nn: 'Informasjonsstrategien er klar',
        en: 'The information strategy is ready',
      },
      help: {
        nb: 'Den sier hvem som skal vite hva, når og gjennom hvilke kanaler, og hvordan de kan svare tilbake.',
        nn: 'Han seier kven som skal vite kva, når og gjennom kva kanalar, og korleis dei kan svare tilbake.',
        en: 'It says who needs to know what, when and through which channels, and how they can respond.',
      },
    }),
    attested({
      id: 'g1.evaluationPlanned',
      responsible: ['projectManager'],
      waivable: true,
      text: {
        nb: 'Det er bestemt hvordan prosjektet skal evalueres',
        nn: 'Det er bestemt korleis prosjektet skal evaluerast',
        en: 'It is settled how the project will be evaluated',
      },
      help: {
        nb: 'Planen sier hva som skal evalueres, når det skjer, hvem som gjør det, og hvem som får resultatene.',
        nn: 'Planen seier kva som skal evaluerast, når det skjer, kven som gjer det, og kven som får resultata.',
        en: 'The plan says what will be evaluated, when and by whom, and who receives the results.',
      },
    }),
    nextPhasePlanned('g1.plan'),
    measurableGoals('g1.measurableGoals'),
    withinTolerance('g1.tolerance'),
  ],
}
