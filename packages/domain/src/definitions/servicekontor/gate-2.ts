import { attested, attestedByEachPartner, derived } from '../criteria.ts'
import type { GateDefinition } from '../definition.ts'
import { conditionsMet, measurableGoals, nextPhasePlanned, withinTolerance } from './recurring-criteria.ts'

/** Is everything in place to try the office out? The ten preconditions come first. Source: handbook 9.2. */
export const gate2: GateDefinition = {
  id: 'gate2',
  number: 2,
  name: { nb: 'Start prøvedriften', nn: 'Start prøvedrifta', en: 'Start the trial' },
  from: 'hovedprosjekt',
  to: 'proevedrift',
  criteria: [
    attested({
      id: 'g2.governance',
      responsible: ['steeringLeader', 'steeringDeputyLeader', 'projectManager'],
      waivable: false,
      text: {
        nb: 'Det er vedtatt hvordan kontoret skal styres',
        nn: 'Det er vedteke korleis kontoret skal styrast',
        en: 'It is decided how the office is governed',
      },
      help: {
        nb: 'Eierform, styre, plassering og lederens fullmakter er vedtatt, og vedtaket ligger ved.',
        nn: 'Eigarform, styre, plassering og fullmaktene til leiaren er vedtekne, og vedtaket ligg ved.',
        en: 'Ownership, board, placement and the leader’s authority are decided, and the decision is attached.',
      },
    }),
    attestedByEachPartner({
      id: 'g2.agreements',
      responsible: ['partnerRepresentative'],
      text: {
        nb: 'Partneren har inngått avtalene som prøvedriften trenger',
        nn: 'Partnaren har inngått avtalane som prøvedrifta treng',
        en: 'The partner has entered the agreements the trial needs',
      },
      help: {
        nb: 'Partneren er bundet av avtaler om folk, kostnader og ansvar som gjelder så lenge prøvedriften varer.',
        nn: 'Partnaren er bunden av avtalar om folk, kostnader og ansvar som gjeld så lenge prøvedrifta varer.',
        en: 'The partner is bound by agreements on people, costs and responsibilities for as long as the trial lasts.',
      },
    }),
    derived('serviceLeaderAppointed', {
      id: 'g2.serviceLeader',
      responsible: ['projectManager'],
      waivable: false,
      text: { nb: 'Kontoret har en leder', nn: 'Kontoret har ein leiar', en: 'The office has a leader' },
      help: {
        nb: 'En person har rollen som serviceleder nå; lederen skal være på plass før resten av bemanningen.',
        nn: 'Ein person har rolla som serviceleiar no; leiaren skal vere på plass før resten av bemanninga.',
        en: 'Someone holds the role of service office leader now; the leader comes before the rest of the staff.',
      },
    }),
    attested({
      id: 'g2.dailyManagement',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: true,
      text: {
        nb: 'Den daglige ledelsen fungerer, og kontoret er bemannet',
        nn: 'Den daglege leiinga fungerer, og kontoret er bemanna',
        en: 'Daily management works, and the office is staffed',
      },
      help: {
        nb: 'Oppgaver og vaktplan er fordelt, og alle vet hvem de skal gå til, også når lederen er borte.',
        nn: 'Oppgåver og vaktplan er fordelte, og alle veit kven dei skal gå til, også når leiaren er borte.',
        en: 'Tasks and rota are settled, and everyone knows whom to turn to, also when the leader is away.',
      },
    }),
    attested({
      id: 'g2.services',
      responsible: ['projectManager', 'steeringLeader'],
      waivable: false,
      text: {
        nb: 'Det er vedtatt hvilke tjenester kontoret skal gi',
        nn: 'Det er vedteke kva tenester kontoret skal gje',
        en: 'It is decided which services the office gives',
      },
      help: {
        nb: 'Utvalget bygger på felles kriterier og brukernes behov, og hver tjeneste som holdes utenfor, er begrunnet.',
        nn: 'Utvalet byggjer på felles kriterium og behova til brukarane, og kvar teneste som blir halden utanfor, er grunngjeven.',
        en: 'The selection follows shared criteria and users’ needs, with a reason for each service that is left out.',
      },
    }),
    attested({
      id: 'g2.descriptions',
      responsible: ['serviceLeader', 'specialistDepartment', 'projectManager'],
      waivable: false,
      text: {
        nb: 'Hver tjeneste er beskrevet, og rutinene er skrevet ned',
        nn: 'Kvar teneste er skildra, og rutinane er skrivne ned',
        en: 'Every service is described and the routines are written down',
      },
      help: {
        nb: 'De ansatte finner en gyldig tjenestebeskrivelse og en rutine for hver av tjenestene som er valgt.',
        nn: 'Dei tilsette finn ei gyldig tenesteskildring og ein rutine for kvar av tenestene som er valde.',
        en: 'Staff can find a valid description and a routine for each of the selected services.',
      },
    }),
    attested({
      id: 'g2.supportTools',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: true,
      text: {
        nb: 'Støtteverktøyene er på plass',
        nn: 'Støtteverktøya er på plass',
        en: 'The support tools are in place',
      },
      help: {
        nb: 'Datautstyr, telefoni, intranett og nettsider er satt opp og prøvd av dem som skal bruke dem.',
        nn: 'Datautstyr, telefoni, intranett og nettsider er sette opp og prøvde av dei som skal bruke dei.',
        en: 'Computers, telephony, intranet and website are set up and tried by those who will use them.',
      },
    }),
    attested({
      id: 'g2.specialistSystems',
      responsible: ['serviceLeader', 'specialistDepartment', 'projectManager'],
      waivable: true,
      text: {
        nb: 'De ansatte har tilgang til fagsystemene',
        nn: 'Dei tilsette har tilgang til fagsystema',
        en: 'Staff have access to the specialist systems',
      },
      help: {
        nb: 'Alle kommer inn i fagsystemene som oppgavene krever, og ser bare de opplysningene de har lov til å se.',
        nn: 'Alle kjem inn i fagsystema som oppgåvene krev, og ser berre dei opplysningane dei har lov til å sjå.',
        en: 'Everyone can use the systems their tasks require, and sees only the data they are allowed to see.',
      },
    }),
    attested({
      id: 'g2.informationFlow',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: true,
      text: {
        nb: 'Informasjonen flyter mellom kontoret og fagavdelingene',
        nn: 'Informasjonen flyt mellom kontoret og fagavdelingane',
        en: 'Information flows between the office and the departments',
      },
      help: {
        nb: 'Det er avtalt hvordan kontoret får vite om endringer, og hvordan det sender spørsmål og saker videre.',
        nn: 'Det er avtalt korleis kontoret får vite om endringar, og korleis det sender spørsmål og saker vidare.',
        en: 'It is agreed how the office learns of changes, and how it passes on questions and cases.',
      },
    }),
    attested({
      id: 'g2.training',
      responsible: ['serviceLeader', 'projectManager'],
      waivable: true,
      text: {
        nb: 'Opplæringen er gjennomført',
        nn: 'Opplæringa er gjennomført',
        en: 'The training has been carried out',
      },
      help: {
        nb: 'De ansatte har fått opplæringen i planen, og det som eventuelt mangler, har en dato.',
        nn: 'Dei tilsette har fått opplæringa i planen, og det som eventuelt manglar, har ein dato.',
        en: 'Staff have had the training in the plan, and anything still missing has a date.',
      },
    }),
    attested({
      id: 'g2.premises',
      responsible: ['projectManager', 'serviceLeader'],
      waivable: false,
      text: {
        nb: 'Lokalene er klare og tilgjengelige for alle',
        nn: 'Lokala er klare og tilgjengelege for alle',
        en: 'The premises are ready and accessible to all',
      },
      help: {
        nb: 'Det er plass nok til ansatte og publikum, og tilgjengeligheten er kontrollert for alle brukergrupper.',
        nn: 'Det er plass nok til tilsette og publikum, og tilgjenget er kontrollert for alle brukargrupper.',
        en: 'There is room for staff and public, and accessibility has been checked for all groups of users.',
      },
    }),
    nextPhasePlanned('g2.plan'),
    measurableGoals('g2.measurableGoals'),
    conditionsMet('g2.conditions'),
    withinTolerance('g2.tolerance'),
  ],
}
