/** Where the vote is advice: what it advised, and the project owner's decision. */
export const boardOwner = {
  'board.owner.heading': 'Prosjekteieren avgjør',
  'board.owner.heading.decided': 'Prosjekteieren har avgjort',
  'board.owner.heading.ended': 'Råd til prosjekteieren',
  'board.owner.favours': 'Rådet fra styringsgruppen er å vedta saken.',
  'board.owner.against': 'Rådet fra styringsgruppen er å ikke vedta saken.',
  'board.owner.favoured': 'Rådet fra styringsgruppen var å vedta saken.',
  'board.owner.advisedAgainst': 'Rådet fra styringsgruppen var å ikke vedta saken.',
  'board.owner.count': '{yes} ja, {no} nei og {blank} {blank|blank|blanke}. Rådet binder ikke.',
  'board.owner.waits': 'Saken venter på {owner}.',
  'board.owner.waits.you': 'Nå er det du som avgjør saken.',
  'board.owner.nobody':
    'Ingen er prosjekteier nå. Styringsgruppen kan oppnevne en ved vedtak, under «Personer og regler».',
  'board.owner.adopts': 'Vedta saken',
  'board.owner.declines': 'Ikke vedta saken',
  'board.owner.adopts.heading': 'Vedta sak {citation}?',
  'board.owner.declines.heading': 'Ikke vedta sak {citation}?',
  'board.owner.declines.text': 'Saken blir ikke vedtatt. Det gjelder med en gang.',
  'board.owner.follows': 'Du følger rådet fra styringsgruppen.',
  'board.owner.differs':
    'Rådet var et annet. Da må du begrunne det. Begrunnelsen følger vedtaket og kan leses av alle.',
  'board.owner.reason': 'Begrunnelse',
  'board.owner.reason.optional': 'Begrunnelse (valgfritt)',
  'board.owner.decided.adopted': 'Vedtatt av prosjekteieren, {owner}.',
  'board.owner.decided.notAdopted': 'Ikke vedtatt av prosjekteieren, {owner}.',
  'board.owner.decided.lapsed': 'Prosjekteieren, {owner}, ville vedta saken, men den falt bort.',
  'board.owner.decided.reason': 'Begrunnelse fra prosjekteieren: «{text}»',
} as const
