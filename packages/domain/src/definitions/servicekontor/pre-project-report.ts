import { attested } from '../criteria.ts'
import type { CriterionDefinition } from '../definition.ts'

/** The parts of the report that ends the pre-project, each confirmed by itself. Source: handbook 2.1. */
export const preProjectReport: readonly CriterionDefinition[] = [
  attested({
    id: 'g1.goals',
    responsible: ['projectManager'],
    waivable: false,
    text: { nb: 'Målene er beskrevet', nn: 'Måla er skildra', en: 'The goals are described' },
    help: {
      nb: 'Rapporten sier hva kontoret skal gjøre bedre for brukerne, for de ansatte og for hver av partnerne.',
      nn: 'Rapporten seier kva kontoret skal gjere betre for brukarane, for dei tilsette og for kvar av partnarane.',
      en: 'The report says what the office will improve for users, for employees and for each of the partners.',
    },
  }),
  attested({
    id: 'g1.frame',
    responsible: ['projectManager'],
    waivable: false,
    text: { nb: 'Rammene er avklart', nn: 'Rammene er avklarte', en: 'The frame conditions are clear' },
    help: {
      nb: 'Rapporten viser hvilke lover, budsjetter, frister og politiske føringer prosjektet må holde seg innenfor.',
      nn: 'Rapporten viser kva lover, budsjett, fristar og politiske føringar prosjektet må halde seg innanfor.',
      en: 'The report shows the laws, budgets, deadlines and political guidelines the project must keep to.',
    },
  }),
  attested({
    id: 'g1.scope',
    responsible: ['projectManager'],
    waivable: false,
    text: {
      nb: 'Omfanget er avgrenset',
      nn: 'Omfanget er avgrensa',
      en: 'It is clear what is in scope and what is not',
    },
    help: {
      nb: 'Rapporten sier hvilke tjenester, steder og grupper prosjektet gjelder, og hva det ikke skal gjøre noe med.',
      nn: 'Rapporten seier kva tenester, stader og grupper prosjektet gjeld, og kva det ikkje skal gjere noko med.',
      en: 'The report says which services, places and groups the project covers, and what it will leave alone.',
    },
  }),
  attested({
    id: 'g1.todaysServices',
    responsible: ['projectManager'],
    waivable: true,
    text: {
      nb: 'Dagens tjenester er kartlagt',
      nn: 'Tenestene i dag er kartlagde',
      en: 'Today’s services are mapped',
    },
    help: {
      nb: 'Alle partnerne har brukt samme skjema til å vise hvilke tjenester de gir, til hvem og med hvilken innsats.',
      nn: 'Alle partnarane har brukt same skjema til å vise kva tenester dei gjev, til kven og med kva innsats.',
      en: 'All partners have used the same form to show which services they give, to whom and with how much effort.',
    },
  }),
  attested({
    id: 'g1.alternatives',
    responsible: ['projectManager'],
    waivable: true,
    text: { nb: 'Alternativene er vurdert', nn: 'Alternativa er vurderte', en: 'The alternatives are weighed' },
    help: {
      nb: 'Rapporten sammenligner flere løsninger, også å fortsette som i dag, og begrunner den som blir anbefalt.',
      nn: 'Rapporten samanliknar fleire løysingar, også å halde fram som i dag, og grunngjev den som blir tilrådd.',
      en: 'The report compares several solutions, including no change, and gives reasons for the one it recommends.',
    },
  }),
  attested({
    id: 'g1.costs',
    responsible: ['projectManager'],
    waivable: false,
    text: {
      nb: 'Kostnadene er grovt anslått',
      nn: 'Kostnadene er grovt rekna',
      en: 'The costs are roughly estimated',
    },
    help: {
      nb: 'Anslaget dekker både hovedprosjektet og driften etterpå, og viser hvor usikkert det er.',
      nn: 'Overslaget dekkjer både hovudprosjektet og drifta etterpå, og viser kor usikkert det er.',
      en: 'The estimate covers both the main project and the operation that follows, and shows how uncertain it is.',
    },
  }),
  attested({
    id: 'g1.mandate',
    responsible: ['projectManager', 'steeringLeader'],
    waivable: false,
    text: {
      nb: 'Mandatet for hovedprosjektet er klart',
      nn: 'Mandatet for hovudprosjektet er klart',
      en: 'The mandate for the main project is ready',
    },
    help: {
      nb: 'Forslaget til mandat sier hva hovedprosjektet skal levere, og hvor langt prosjektlederen kan bestemme alene.',
      nn: 'Framlegget til mandat seier kva hovudprosjektet skal levere, og kor langt prosjektleiaren kan avgjere åleine.',
      en: 'The proposed mandate says what the main project delivers and how far the project manager may decide alone.',
    },
  }),
  attested({
    id: 'g1.organisation',
    responsible: ['projectManager', 'steeringLeader'],
    waivable: false,
    text: {
      nb: 'Hovedprosjektet er organisert',
      nn: 'Hovudprosjektet er organisert',
      en: 'The main project is organised',
    },
    help: {
      nb: 'Det er klart hvem som leder, hvem som deltar med hvor mye tid, og hvilke grupper som skal arbeide med hva.',
      nn: 'Det er klart kven som leier, kven som deltek med kor mykje tid, og kva grupper som skal arbeide med kva.',
      en: 'It is clear who leads, who takes part with how much time, and which groups work on what.',
    },
  }),
  attested({
    id: 'g1.userSurvey',
    responsible: ['projectManager'],
    waivable: true,
    text: {
      nb: 'Brukerne er spurt om hva de trenger',
      nn: 'Brukarane er spurde om kva dei treng',
      en: 'Users were asked what they need',
    },
    help: {
      nb: 'En brukerundersøkelse er valgfri; styringsgruppen kan sette punktet til side hvis behovene er godt kjent.',
      nn: 'Ei brukarundersøking er valfri; styringsgruppa kan setje punktet til side dersom behova er godt kjende.',
      en: 'A user survey is optional; the steering group may set this aside if the needs are well known.',
    },
  }),
]
