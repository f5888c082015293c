export const errors = {
  'errors.notLoggedIn': 'Du er ikke logget inn. Logg inn og prøv igjen.',
  'errors.sessionEnded':
    'Du er logget ut fordi det har gått lang tid. Logg inn igjen. Det du har skrevet, er tatt vare på.',
  'errors.noAccess':
    'Dette finnes ikke, eller du har ikke tilgang til det. Sjekk lenken, eller be prosjektlederen om en rolle i prosjektet hvis du trenger det.',
  'errors.nobodyMay':
    'Ingen rolle i dette prosjektet gir rett til å {permission}: prosjektet følger en utgave av prosessen som ikke gir noen den retten. Nye prosjekter kan følge en nyere utgave.',
  'errors.notFound': 'Vi finner ikke det du leter etter. Sjekk at lenken er riktig, eller gå til oversikten.',
  'errors.notYetThen': 'Dette fantes ikke ennå på det tidspunktet du ser på. Velg et senere tidspunkt.',
  'errors.connectionLost': 'Forbindelsen er brutt. Vi prøver igjen hele tiden, og ingenting du har skrevet, går tapt.',
  'errors.connectionBack': 'Forbindelsen er tilbake. Du ser nå alt som skjedde i mellomtiden.',
  'errors.offline': 'Du er uten nett. Du kan lese det som er hentet, men ikke sende inn noe før nettet er tilbake.',
  'errors.server': 'Noe gikk galt hos oss. Prøv igjen om litt. Oppgi referansen {reference} hvis du melder fra.',
  'errors.unavailable':
    'Dette er ikke tilgjengelig akkurat nå. Vent litt og prøv igjen. Det du sender, blir aldri registrert to ganger.',
  'errors.tooSlow': 'Det tar lang tid å få svar. Prøv igjen. Det du sendte, blir aldri registrert to ganger.',
  'errors.tooMany': 'Du har sendt for mye på kort tid. Vent litt og prøv igjen.',
  'errors.tooMuch':
    'Denne siden ber om mer enn vi svarer på én gang, fordi prosjektet har blitt så stort. Åpne en mindre del av det, for eksempel ett avvik eller én port. Trenger du hele siden, kan den som drifter Samstyre, heve grensen.',
  'errors.tooLarge': 'Dette er for stort til å sendes. Grensen er {limit}. Gjør det mindre, og prøv igjen.',
  'errors.versionConflict':
    'Andre har endret prosjektet siden du åpnet det: {count} {count|ny hendelse|nye hendelser}. Se hva som er endret, og send på nytt hvis det fortsatt er riktig.',
  'errors.demoLoginRefused':
    'Innlogging med demobruker er slått av her. Den virker bare når Samstyre kjører på din egen maskin med demodata.',
  'errors.invalidRequest': 'Siden sendte noe vi ikke forstår. Last siden på nytt og prøv igjen.',
} as const
