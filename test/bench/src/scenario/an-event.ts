/** About as long as an ordinary event of a project; it lacks its id. */
export const anEvent = {
  type: 'DeviationCommented',
  data: JSON.stringify({
    deviation: '00000002-0000-8000-a000-000000000121',
    comment: '00000002-0000-8000-a000-000000000122',
    text: 'Dette har vi sett på sammen, og vi kommer tilbake til det på neste møte.',
  }),
  metadata: JSON.stringify({
    actor: '00000001-0000-8000-a000-000000000003',
    at: '2026-01-05T08:00:00.000Z',
    commandId: '00000002-0000-8000-a000-000000000122',
    correlationId: '00000002-0000-8000-a000-000000000122',
    causationId: '00000002-0000-8000-a000-000000000122',
    definition: 'servicekontor@1',
  }),
} as const
