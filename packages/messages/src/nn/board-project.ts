import type { boardProject as nb } from '../nb/board-project.ts'
import type { Translation } from '../text-types.ts'

export const boardProject = {
  'board.project.navigation': 'I prosjektet',
  'board.project.overview': 'Oversikt',
  'board.project.gates': 'Avgjerdspunkt',
  'board.project.deviations': 'Avvik',
  'board.project.people': 'Personar og reglar',
  'board.project.history': 'Historikk',
  'board.project.compare': 'Jamfør',
  'board.project.decision': 'Vedtak',
  'board.project.definition': 'prosess {name}, versjon {version}',
  'board.project.tasks': 'Oppgåvene dine her',
  'board.project.first.heading': 'Neste steg',
  'board.project.first.partners':
    'Prosjektet har ingen partnarar enno. Ta dei inn først, og nemn så opp styringsgruppa.',
  'board.project.first.constitute':
    'Styringsgruppa kan ikkje ta avgjerder før ho er konstituert: ho treng leiar, ein medlem frå kvar partnar og avgjerdsreglar.',
  'board.project.gate': 'Avgjerdspunkt {number}: {name}',
  'board.project.noGate': 'Ingen avgjerdspunkt fører vidare herfrå. Prosjektet er ved vegs ende.',
  'board.project.criteria': '{met} av {total} kriterium er oppfylte eller sette til side.',
  'board.project.ready': 'Alle dei {count} kriteria er på plass. Avgjerdspunktet kan leggjast fram til avrøysting.',
  'board.project.heldUntil': 'Sett på vent til {date}.',
  'board.project.blocking': '{count} {count|ope avvik|opne avvik} over toleransen sperrar for eit ja.',
  'board.project.sentBack': 'Send tilbake for meir arbeid: {reason}',
  'board.project.case': 'Sak {citation}',
  'board.project.seats': 'Røystene',
  'board.project.deputyFor': '{deputy} på vegner av {member}',
  'board.project.yours': 'di stemme står att',
  'board.project.waits': 'har ikkje stemt',
  'board.project.doesNotCount': 'ugild, tel ikkje med',
  'board.project.toVote': 'Les saka og stem',
  'board.project.toGate': 'Gå til avgjerdspunktet',
  'board.project.openDeviations': 'Opne avvik',
  'board.project.over': '{count} over toleransen',
  'board.project.noDeviations':
    'Ingen opne avvik. Meld frå når noko ikkje blir som avtalt – di tidlegare, di mindre kostar det.',
  'board.project.allDeviations': 'Alle avvik ({count})',
  'board.project.assessed': '{assessed} av {affected} som er råka, har vurdert',
  'board.project.justNow': 'Nett no',
  'board.project.allHistory': 'Heile historikken',
  'board.project.nothingYet': 'Ingenting har hendt enno.',
} as const satisfies Translation<typeof nb>
