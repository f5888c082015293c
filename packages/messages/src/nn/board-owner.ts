import type { boardOwner as nb } from '../nb/board-owner.ts'
import type { Translation } from '../text-types.ts'

export const boardOwner = {
  'board.owner.heading': 'Prosjekteigaren avgjer',
  'board.owner.heading.decided': 'Prosjekteigaren har avgjort',
  'board.owner.heading.ended': 'Råd til prosjekteigaren',
  'board.owner.favours': 'Rådet frå styringsgruppa er å vedta saka.',
  'board.owner.against': 'Rådet frå styringsgruppa er å ikkje vedta saka.',
  'board.owner.favoured': 'Rådet frå styringsgruppa var å vedta saka.',
  'board.owner.advisedAgainst': 'Rådet frå styringsgruppa var å ikkje vedta saka.',
  'board.owner.count': '{yes} ja, {no} nei og {blank} {blank|blank|blanke}. Rådet bind ikkje.',
  'board.owner.waits': 'Saka ventar på {owner}.',
  'board.owner.waits.you': 'No er det du som avgjer saka.',
  'board.owner.nobody':
    'Ingen er prosjekteigar no. Styringsgruppa kan nemne opp ein ved vedtak, under «Personar og reglar».',
  'board.owner.adopts': 'Vedta saka',
  'board.owner.declines': 'Ikkje vedta saka',
  'board.owner.adopts.heading': 'Vedta sak {citation}?',
  'board.owner.declines.heading': 'Ikkje vedta sak {citation}?',
  'board.owner.declines.text': 'Saka blir ikkje vedteken. Det gjeld med ein gong.',
  'board.owner.follows': 'Du følgjer rådet frå styringsgruppa.',
  'board.owner.differs':
    'Rådet var eit anna. Då må du grunngje det. Grunngjevinga følgjer vedtaket og kan lesast av alle.',
  'board.owner.reason': 'Grunngjeving',
  'board.owner.reason.optional': 'Grunngjeving (valfritt)',
  'board.owner.decided.adopted': 'Vedteken av prosjekteigaren, {owner}.',
  'board.owner.decided.notAdopted': 'Ikkje vedteken av prosjekteigaren, {owner}.',
  'board.owner.decided.lapsed': 'Prosjekteigaren, {owner}, ville vedta saka, men ho fall bort.',
  'board.owner.decided.reason': 'Grunngjeving frå prosjekteigaren: «{text}»',
} as const satisfies Translation<typeof nb>
