/** Why a question or a request is not answered although nothing is wrong with it: it asks for too much. */
export const limits = {
  'limits.cost':
    'Spørsmålet koster {cost}, og et spørsmål kan koste høyst {allowed}. Be om færre felter, eller om én side om gangen.',
  'limits.time':
    'Vi brukte opp de {seconds} sekundene et svar kan ta, og avbrøt. Be om færre felter, eller om én side om gangen.',
  'limits.size': 'Svaret ble større enn {allowed}, så vi avbrøt. Be om færre felter, eller om én side om gangen.',
  'limits.tokens':
    'Spørsmålet er for langt: det kan ha høyst {allowed} ord og tegn i teksten. Del det opp i flere spørsmål.',
  'limits.depth': 'Spørsmålet går {value} nivåer ned, og grensen er {allowed}. Del det opp i flere spørsmål.',
  'limits.aliases': 'Spørsmålet har {value} aliaser, og grensen er {allowed}. Del det opp i flere spørsmål.',
  'limits.fields': 'Spørsmålet har {value} felter, og grensen er {allowed}. Del det opp i flere spørsmål.',
  'limits.repeated':
    'Spørsmålet har {value} felter som alt står på samme sted, og grensen er {allowed}. Skriv hvert felt én gang.',
  'limits.comparisons':
    'Spørsmålet gjentar de samme feltnavnene så ofte at det må sammenlignes {value} par, og grensen er {allowed}. Del det opp i flere spørsmål.',
  'limits.fragments': 'Spørsmålet har {value} fragmenter, og grensen er {allowed}. Del det opp i flere spørsmål.',
  'limits.spreads':
    'Spørsmålet henter fragmenter {value} ganger, og grensen er {allowed}. Del det opp i flere spørsmål.',
  'limits.directives': 'Spørsmålet har {value} direktiver, og grensen er {allowed}. Del det opp i flere spørsmål.',
  'limits.operations': 'Spørsmålet har {value} operasjoner, og grensen er {allowed}. Send én om gangen.',
  'limits.requests': 'Du har sendt for mye på kort tid. Vent {seconds} {seconds|sekund|sekunder}, og prøv igjen.',
  'limits.commands':
    'Du har sendt for mange kommandoer på kort tid. Vent {seconds} {seconds|sekund|sekunder}, og send på nytt. Ingenting er registrert.',
  'limits.address':
    'Det har kommet for mye fra samme nettadresse på kort tid. Vent {seconds} {seconds|sekund|sekunder}, og prøv igjen.',
  'limits.spending':
    'Spørsmålene dine har kostet for mye det siste minuttet. Vent {seconds} {seconds|sekund|sekunder}, og prøv igjen.',
  'limits.heavy':
    'Du har alt {count} tunge spørsmål i gang. Vent {seconds} {seconds|sekund|sekunder}, og prøv igjen når de er besvart.',
  'limits.busy':
    'Det er mange tunge spørsmål i gang akkurat nå. Vent {seconds} {seconds|sekund|sekunder}, og prøv igjen.',
  'limits.live':
    'Du følger alt med på {count} sider samtidig, og det er grensen. Lukk noen av dem, og prøv igjen om {seconds} {seconds|sekund|sekunder}.',
  'limits.unread':
    'Du har bedt om svar som ennå ikke er hentet. Hent dem først, og prøv igjen om {seconds} {seconds|sekund|sekunder}.',
  'limits.loginFirst':
    'Logg inn først. Fra den som ikke er logget inn, tar vi bare imot spørsmål om hvem som kan logge inn, på høyst {allowed}.',
} as const
