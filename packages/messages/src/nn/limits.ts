import type { limits as nb } from '../nb/limits.ts'
import type { Translation } from '../text-types.ts'

export const limits = {
  'limits.cost':
    'Spørsmålet kostar {cost}, og eit spørsmål kan koste høgst {allowed}. Be om færre felt, eller om éi side om gongen.',
  'limits.time':
    'Vi brukte opp dei {seconds} sekunda eit svar kan ta, og braut av. Be om færre felt, eller om éi side om gongen.',
  'limits.size': 'Svaret blei større enn {allowed}, så vi braut av. Be om færre felt, eller om éi side om gongen.',
  'limits.tokens':
    'Spørsmålet er for langt: det kan ha høgst {allowed} ord og teikn i teksten. Del det opp i fleire spørsmål.',
  'limits.depth': 'Spørsmålet går {value} nivå ned, og grensa er {allowed}. Del det opp i fleire spørsmål.',
  'limits.aliases': 'Spørsmålet har {value} alias, og grensa er {allowed}. Del det opp i fleire spørsmål.',
  'limits.fields': 'Spørsmålet har {value} felt, og grensa er {allowed}. Del det opp i fleire spørsmål.',
  'limits.repeated':
    'Spørsmålet har {value} felt som alt står på same staden, og grensa er {allowed}. Skriv kvart felt éin gong.',
  'limits.comparisons':
    'Spørsmålet gjentek dei same feltnamna så ofte at {value} par må samanliknast, og grensa er {allowed}. Del det opp i fleire spørsmål.',
  'limits.fragments': 'Spørsmålet har {value} fragment, og grensa er {allowed}. Del det opp i fleire spørsmål.',
  'limits.spreads': 'Spørsmålet hentar fragment {value} gonger, og grensa er {allowed}. Del det opp i fleire spørsmål.',
  'limits.directives': 'Spørsmålet har {value} direktiv, og grensa er {allowed}. Del det opp i fleire spørsmål.',
  'limits.operations': 'Spørsmålet har {value} operasjonar, og grensa er {allowed}. Send éin om gongen.',
  'limits.requests': 'Du har sendt for mykje på kort tid. Vent {seconds} {seconds|sekund|sekund}, og prøv igjen.',
  'limits.commands':
    'Du har sendt for mange kommandoar på kort tid. Vent {seconds} {seconds|sekund|sekund}, og send på nytt. Ingenting er registrert.',
  'limits.address':
    'Det har kome for mykje frå same nettadressa på kort tid. Vent {seconds} {seconds|sekund|sekund}, og prøv igjen.',
  'limits.spending':
    'Spørsmåla dine har kosta for mykje det siste minuttet. Vent {seconds} {seconds|sekund|sekund}, og prøv igjen.',
  'limits.heavy':
    'Du har alt {count} tunge spørsmål i gang. Vent {seconds} {seconds|sekund|sekund}, og prøv igjen når du har fått svar på dei.',
  'limits.busy':
    'Det er mange tunge spørsmål i gang akkurat no. Vent {seconds} {seconds|sekund|sekund}, og prøv igjen.',
  'limits.live':
    'Du følgjer alt med på {count} sider samstundes, og det er grensa. Lukk nokre av dei, og prøv igjen om {seconds} {seconds|sekund|sekund}.',
  'limits.unread':
    'Du har bede om svar som ikkje er henta enno. Hent dei først, og prøv igjen om {seconds} {seconds|sekund|sekund}.',
  'limits.loginFirst':
    'Logg inn først. Frå den som ikkje er logga inn, tek vi berre imot spørsmål om kven som kan logge inn, på høgst {allowed}.',
} as const satisfies Translation<typeof nb>
