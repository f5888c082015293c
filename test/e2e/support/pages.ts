import type { MessageKey } from '@samstyre/messages'
import { catalogs } from '@samstyre/messages/all'
import type { Page } from 'playwright-core'
import type { Language } from './languages.ts'
import type { Places } from './places.ts'

/** One page of the board, or one state of it, and somebody who uses it. */
export interface BoardPage {
  readonly name: string
  /** Its route in `apps/board/src/app/routes.ts`. */
  readonly route: string
  /** Undefined for somebody who is not logged in. */
  readonly person: string | undefined
  readonly address: (places: Places) => string
  /** What is opened on the page, such as a dialog. */
  readonly open?: (page: Page, language: Language) => Promise<void>
  /** The browser says so itself when a page is refused. */
  readonly refused?: true
}

const leader = 'Ingrid Solbakk'
const manager = 'Kari Fossum'
const representative = 'Bente Rustad'
const auditor = 'Sverre Tangen'
const registrar = 'Ida Nygård'
const outsider = 'Leif Grønli'

const project = '/projects/$projectId'

/** Opens the first dialog whose button is called this. */
function dialog(key: MessageKey) {
  return async (page: Page, language: Language) => {
    await page.getByRole('button', { name: catalogs[language][key] }).first().click()
    await page.getByRole('dialog').waitFor()
  }
}

/** Every page, as the person who uses it. */
export const boardPages: readonly BoardPage[] = [
  { name: 'login', route: '/login', person: undefined, address: () => '/login' },
  { name: 'change of person', route: '/login', person: leader, address: () => '/login' },
  { name: 'my tasks', route: '/', person: leader, address: () => '/' },
  { name: 'tasks of the project manager', route: '/', person: manager, address: () => '/' },
  { name: 'nothing to do', route: '/', person: auditor, address: () => '/' },
  { name: 'portfolio', route: '/projects', person: auditor, address: () => '/projects' },
  { name: 'start a project', route: '/projects/new', person: registrar, address: () => '/projects/new' },
  { name: 'overview', route: project, person: leader, address: (at) => at.project },
  { name: 'overview of the manager', route: project, person: manager, address: (at) => at.project },
  {
    name: 'overview in the past',
    route: project,
    person: auditor,
    address: (at) => `${at.project}?at=${Math.round(at.lastRevision / 2)}`,
  },
  { name: 'gates', route: `${project}/gates`, person: leader, address: (at) => `${at.project}/gates` },
  {
    name: 'gate passed',
    route: `${project}/gates/$gateId`,
    person: auditor,
    address: (at) => `${at.project}/gates/gate1`,
  },
  { name: 'gate', route: `${project}/gates/$gateId`, person: manager, address: (at) => `${at.project}/gates/gate2` },
  {
    name: 'gate in the past',
    route: `${project}/gates/$gateId`,
    person: auditor,
    address: (at) => `${at.project}/gates/gate1?at=60`,
  },
  {
    name: 'attest dialog',
    route: `${project}/gates/$gateId`,
    person: manager,
    address: (at) => `${at.project}/gates/gate2`,
    open: dialog('board.gate.attest'),
  },
  {
    name: 'put gate dialog',
    route: `${project}/gates/$gateId`,
    person: manager,
    address: (at) => `${at.project}/gates/gate2`,
    open: dialog('board.gate.putOpen'),
  },
  {
    name: 'waiver dialog',
    route: `${project}/gates/$gateId`,
    person: manager,
    address: (at) => `${at.project}/gates/gate2`,
    open: dialog('board.gate.waive'),
  },
  { name: 'decisions', route: `${project}/decisions`, person: manager, address: (at) => `${at.project}/decisions` },
  {
    name: 'new mandate dialog',
    route: `${project}/decisions`,
    person: manager,
    address: (at) => `${at.project}/decisions`,
    open: dialog('board.voting.put.mandate'),
  },
  {
    name: 'open proposal',
    route: `${project}/decisions/$proposalId`,
    person: leader,
    address: (at) => at.proposal('MandateSubject', 'open'),
  },
  {
    name: 'vote dialog',
    route: `${project}/decisions/$proposalId`,
    person: leader,
    address: (at) => at.proposal('MandateSubject', 'open'),
    open: dialog('board.voting.cast.yes'),
  },
  {
    name: 'absent dialog',
    route: `${project}/decisions/$proposalId`,
    person: leader,
    address: (at) => at.proposal('MandateSubject', 'open'),
    open: dialog('board.own.seat.absent'),
  },
  {
    name: 'disqualified dialog',
    route: `${project}/decisions/$proposalId`,
    person: leader,
    address: (at) => at.proposal('MandateSubject', 'open'),
    open: dialog('board.own.seat.disqualified'),
  },
  {
    name: 'objection dialog',
    route: `${project}/decisions/$proposalId`,
    person: leader,
    address: (at) => at.proposal('MandateSubject', 'open'),
    open: dialog('board.objection.raise'),
  },
  {
    name: 'new rules dialog',
    route: `${project}/decisions`,
    person: manager,
    address: (at) => `${at.project}/decisions`,
    open: dialog('board.voting.put.rules'),
  },
  {
    name: 'adopted proposal',
    route: `${project}/decisions/$proposalId`,
    person: auditor,
    address: (at) => at.proposal('DeviationSubject', 'adopted'),
  },
  {
    name: 'decision file',
    route: `${project}/decisions/$proposalId/file`,
    person: auditor,
    address: (at) => `${at.proposal('GateSubject', 'adopted')}/file`,
  },
  {
    name: 'file of an open proposal',
    route: `${project}/decisions/$proposalId/file`,
    person: auditor,
    address: (at) => `${at.proposal('MandateSubject', 'open')}/file`,
  },
  {
    name: 'deviations board',
    route: `${project}/deviations`,
    person: representative,
    address: (at) => `${at.project}/deviations?layout=board`,
  },
  {
    name: 'deviations by severity',
    route: `${project}/deviations`,
    person: manager,
    address: (at) => `${at.project}/deviations?layout=board&lanes=severity`,
  },
  {
    name: 'deviations list',
    route: `${project}/deviations`,
    person: representative,
    address: (at) => `${at.project}/deviations?layout=list`,
  },
  {
    name: 'deviation',
    route: `${project}/deviations/$deviationId`,
    person: manager,
    address: (at) => at.deviation('Tiltaksregisteret åpner ikke på felles maskiner'),
  },
  {
    name: 'deviation over tolerance',
    route: `${project}/deviations/$deviationId`,
    person: representative,
    address: (at) => at.deviation('Ombyggingen av publikumsmottaket blir dyrere'),
  },
  {
    name: 'assess dialog',
    route: `${project}/deviations/$deviationId`,
    person: representative,
    address: (at) => at.deviation('Opplæringen må flyttes to uker'),
    open: dialog('board.deviations.action.assessDeviation'),
  },
  {
    name: 'report form',
    route: `${project}/deviations/new`,
    person: representative,
    address: (at) => `${at.project}/deviations/new`,
  },
  { name: 'people', route: `${project}/people`, person: representative, address: (at) => `${at.project}/people` },
  {
    name: 'people of the manager',
    route: `${project}/people`,
    person: manager,
    address: (at) => `${at.project}/people`,
  },
  {
    name: 'assign dialog',
    route: `${project}/people`,
    person: manager,
    address: (at) => `${at.project}/people`,
    open: dialog('board.people.assign'),
  },
  {
    name: 'end role dialog',
    route: `${project}/people`,
    person: manager,
    address: (at) => `${at.project}/people`,
    open: dialog('board.people.end'),
  },
  {
    name: 'people of the leader',
    route: `${project}/people`,
    person: leader,
    address: (at) => `${at.project}/people`,
  },
  {
    name: 'seat away dialog',
    route: `${project}/people`,
    person: leader,
    address: (at) => `${at.project}/people`,
    open: dialog('board.seats.propose.remove'),
  },
  {
    name: 'project owner dialog',
    route: `${project}/people`,
    person: leader,
    address: (at) => `${at.project}/people`,
    open: dialog('board.seats.propose.owner'),
  },
  { name: 'history', route: `${project}/history`, person: auditor, address: (at) => `${at.project}/history` },
  {
    name: 'ready question',
    route: `${project}/history`,
    person: auditor,
    address: (at) => `${at.project}/history?question=deputies`,
  },
  {
    name: 'compare',
    route: `${project}/compare`,
    person: auditor,
    address: (at) => `${at.project}/compare?from=60&to=${at.lastRevision}`,
  },
  { name: 'not found', route: '*', person: leader, address: () => '/nowhere' },
  { name: 'no access', route: project, person: outsider, address: (at) => at.project, refused: true },
]
