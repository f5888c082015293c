/** Where in law a set of rules stands. `describeLaw` fills it in. */
export const law = {
  'law.section': '§ {numbers}',
  'law.sections': '§§ {numbers}',
  'law.inForce':
    'Følger {name} {sections} ({act}), slik teksten var {textOf}. Loven gjaldt {lookedUp}. Senere endringer er ikke regnet med: Les loven før dere velger.',
  'law.notInForce':
    'Følger {name} {sections} ({act}), slik teksten var {textOf}. Loven gjaldt ikke ennå {lookedUp}: Finn ut om den gjør det nå, før dere velger.',
} as const
