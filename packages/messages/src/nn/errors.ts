import type { errors as nb } from '../nb/errors.ts'
import type { Translation } from '../text-types.ts'

export const errors = {
  'errors.notLoggedIn': 'Du er ikkje logga inn. Logg inn og prøv igjen.',
  'errors.sessionEnded':
    'Du er logga ut fordi det har gått lang tid. Logg inn igjen. Det du har skrive, er teke vare på.',
  'errors.noAccess':
    'Dette finst ikkje, eller du har ikkje tilgang til det. Sjekk lenkja, eller be prosjektleiaren om ei rolle i prosjektet om du treng det.',
  'errors.nobodyMay':
    'Inga rolle i dette prosjektet gjev rett til å {permission}: prosjektet følgjer ei utgåve av prosessen som ikkje gjev nokon den retten. Nye prosjekt kan følgje ei nyare utgåve.',
  'errors.notFound': 'Vi finn ikkje det du leitar etter. Sjekk at lenkja er rett, eller gå til oversikta.',
  'errors.notYetThen': 'Dette fanst ikkje enno på det tidspunktet du ser på. Vel eit seinare tidspunkt.',
  'errors.connectionLost': 'Sambandet er brote. Vi prøver igjen heile tida, og ingenting du har skrive, går tapt.',
  'errors.connectionBack': 'Sambandet er tilbake. No ser du alt som hende i mellomtida.',
  'errors.offline': 'Du er utan nett. Du kan lese det som er henta, men ikkje sende inn noko før nettet er tilbake.',
  'errors.server': 'Noko gjekk gale hos oss. Prøv igjen om litt. Oppgje referansen {reference} om du melder frå.',
  'errors.unavailable':
    'Dette er ikkje tilgjengeleg akkurat no. Vent litt og prøv igjen. Det du sender, blir aldri registrert to gonger.',
  'errors.tooSlow': 'Det tek lang tid å få svar. Prøv igjen. Det du sende, blir aldri registrert to gonger.',
  'errors.tooMany': 'Du har sendt for mykje på kort tid. Vent litt og prøv igjen.',
  'errors.tooMuch':
    'Denne sida ber om meir enn vi svarer på éin gong, fordi prosjektet har blitt så stort. Opne ein mindre del av det, til dømes eitt avvik eller éin port. Treng du heile sida, kan den som driftar Samstyre, heve grensa.',
  'errors.tooLarge': 'Dette er for stort til å sendast. Grensa er {limit}. Gjer det mindre, og prøv igjen.',
  'errors.versionConflict':
    'Andre har endra prosjektet sidan du opna det: {count} {count|ny hending|nye hendingar}. Sjå kva som er endra, og send på nytt om det framleis er rett.',
  'errors.demoLoginRefused':
    'Innlogging med demobrukar er slått av her. Ho verkar berre når Samstyre køyrer på di eiga maskin med demodata.',
  'errors.invalidRequest': 'Sida sende noko vi ikkje forstår. Last sida på nytt og prøv igjen.',
} as const satisfies Translation<typeof nb>
