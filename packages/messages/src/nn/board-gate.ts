import type { boardGate as nb } from '../nb/board-gate.ts'
import type { Translation } from '../text-types.ts'

export const boardGate = {
  'board.gate.heading': 'Avgjerdspunkt {number}: {name}',
  'board.gate.all': 'Alle avgjerdspunkta',
  'board.gate.between': '{from} → {to}',
  'board.gate.sentBack': 'Sendt tilbake for meir arbeid: {reason}',
  'board.gate.quote': '«{text}»',
  'board.gate.state.passed': 'Passert {date} med vedtak {citation}.',
  'board.gate.state.deciding': 'Til avstemming i sak {citation}. Fristen er {deadline}.',
  'board.gate.state.ready': 'Klart til avstemming: Alle dei {total} kriteria er på plass.',
  'board.gate.state.missing': '{count} av {total} kriterium manglar før avgjerdspunktet kan passerast.',
  'board.gate.state.held': 'På vent til {date}. Då kan det leggjast fram på nytt.',
  'board.gate.state.ahead': 'Ligg lenger fram. Kriteria kan stadfestast når prosjektet er i fasen før.',

  'board.gate.criteria': 'Kriterium',
  'board.gate.group.missing': 'Manglar ({count})',
  'board.gate.group.outdated': 'Må stadfestast på nytt ({count})',
  'board.gate.group.met': 'Oppfylt ({count})',
  'board.gate.group.waived': 'Sette til side ({count})',
  'board.gate.derived': 'Systemet ser dette sjølv. Ingen treng å stadfeste det.',
  'board.gate.canFix': 'Kan ordnast av {people}.',
  'board.gate.nobody': 'Ingen har rolla som trengst enno: {roles}. Gje nokon rolla under «Personar og reglar».',
  'board.gate.attested': 'Stadfesta av {person} {at}, på versjon {version}.',
  'board.gate.outdated': 'Det har kome nyare dokumentasjon etter at dette blei stadfesta.',
  'board.gate.withdrawn': 'Trekt {at}: {reason}',
  'board.gate.waived': 'Styringsgruppa har sett kriteriet til side: {reason}',
  'board.gate.waivedIn': 'Vedtak {citation}',
  'board.gate.waiverOpen': 'Styringsgruppa stemmer no over om kriteriet skal setjast til side, i sak {citation}',
  'board.gate.evidence': 'Dokumentasjon ({count})',
  'board.gate.version': 'Versjon {version}, lagd fram av {person} {at}',
  'board.gate.document': '{name} ({size})',
  'board.gate.documentHash': 'Kontrollsummen til fila',
  'board.gate.link': '{title} (opnar i ny fane)',

  'board.gate.attest': 'Stadfest kriteriet',
  'board.gate.attestThis': 'Stadfest kriteriet: {criterion}',
  'board.gate.attestOn': 'Kva byggjer stadfestinga på?',
  'board.gate.attestNewest': 'Dokumentasjonen som er lagd fram, versjon {version}',
  'board.gate.attestNew': 'Ny dokumentasjon',
  'board.gate.attestMeaning':
    'Du stadfestar med namnet ditt at kriteriet er oppfylt. Stadfestinga gjeld akkurat denne versjonen av dokumentasjonen.',
  'board.gate.statement': 'Kommentar til stadfestinga (valfritt)',
  'board.gate.evidenceKind': 'Kva slags dokumentasjon?',
  'board.gate.file': 'Dokumentet',
  'board.gate.notUploaded':
    'Fila blir ikkje lasta opp. Nettlesaren reknar ut ein kontrollsum, og vi lagrar namn, storleik, type og kontrollsum. Då kan alle seinare kontrollere at det er den same fila. Ta vare på sjølve fila i arkivet dykkar.',
  'board.gate.unreadable': 'Fila kunne ikkje lesast. Prøv igjen, eller vel ei anna.',
  'board.gate.url': 'Nettadresse',
  'board.gate.linkTitle': 'Kva lenkja går til',
  'board.gate.note': 'Notat',
  'board.gate.submit': 'Legg fram ny dokumentasjon',
  'board.gate.submitFor': 'Legg fram ny dokumentasjon for: {criterion}',
  'board.gate.submitSend': 'Legg fram',
  'board.gate.submitOutdates':
    'Kriteriet er stadfesta på ein tidlegare versjon. Med ny dokumentasjon må det stadfestast på nytt.',
  'board.gate.withdraw': 'Trekk stadfestinga',
  'board.gate.withdrawThis': 'Trekk stadfestinga av: {criterion}',
  'board.gate.withdrawReason': 'Kvifor trekkjer du stadfestinga?',
  'board.gate.withdrawHelp':
    'Kriteriet manglar då igjen. Stadfestinga og grunngjevinga er framleis synlege i historikken.',
  'board.gate.frozen.once':
    'Avgjerdspunktet er til avstemming i sak {citation}. Kjem det ny dokumentasjon no, må han stadfestast med det same. Då blir alle spurde på nytt, og stemmene til no tel ikkje lenger. Det kan skje berre éin gong.',
  'board.gate.frozen':
    'Dokumentasjonen er låst medan sak {citation} blir avgjord. Meir kan leggjast fram når saka er avgjord.',
  'board.gate.renew': 'Ny dokumentasjon',
  'board.gate.renewThis': 'Ny dokumentasjon, med stadfesting, for: {criterion}',
  'board.gate.renewMeaning':
    'Du både legg fram og stadfestar den nye dokumentasjonen. Alle i sak {citation} blir spurde på nytt: Stemmene til no tel ikkje lenger, og alle har minst tre vyrkedagar på seg. Det kan gjerast berre éin gong i denne avstemminga.',
  'board.gate.withdrawInVote':
    'Saka er til avstemming. Er kriteriet ikkje stadfesta igjen når avstemminga er over, fell saka bort.',
  'board.gate.waive': 'Føreslå å setje til side',
  'board.gate.waiveThis': 'Føreslå å setje til side kriteriet: {criterion}',
  'board.gate.waiveReason': 'Kvifor passar ikkje kriteriet her?',

  'board.gate.blocking': 'Avvik som sperrar',
  'board.gate.blockingHelp':
    'Desse er over toleransen og ikkje avgjorde. Prosjektet kan ikkje gå vidare før styringsgruppa har godkjent eller avvist dei.',
  'board.gate.deviation': 'Avvik {number}: {title}',
  'board.gate.rule': 'Slik blir det bestemt',
  'board.gate.entitled': 'Desse kan stemme:',
  'board.gate.notConstituted':
    'Styringsgruppa er ikkje konstituert enno. Det skjer under «Personar og reglar» når leiar, medlemmer frå alle partnarar og reglar er på plass.',
  'board.gate.earlier': 'Tidlegare saker om dette avgjerdspunktet',

  'board.gate.put': 'Legg fram til avstemming',
  'board.gate.putOpen': 'Legg fram …',
  'board.gate.putReady': 'Alt er på plass. Styringsgruppa kan avgjere om prosjektet går vidare.',
  'board.gate.putNotReady':
    'Prosjektet kan først gå vidare når ingen kriterium manglar. De kan leggje fram no at prosjektet skal vente, sendast tilbake eller avsluttast.',
  'board.gate.outcome': 'Kva føreslår du?',
  'board.gate.notReady':
    '{count} {count|kriterium|kriterium} manglar. De kan ikkje leggje fram ei sak om å gå vidare før alle er oppfylte eller sette til side.',
  'board.gate.holdUntil': 'Vent til',
  'board.gate.holdHelp': 'Frå denne dagen kan avgjerdspunktet leggjast fram på nytt.',
  'board.gate.condition': 'Vilkår {number}',
  'board.gate.conditionText': 'Kva må vere oppfylt?',
  'board.gate.conditionOwner': 'Kven har ansvaret?',
  'board.gate.conditionDue': 'Frist',
  'board.gate.conditionRemove': 'Ta bort vilkår {number}',
  'board.gate.conditionAdd': 'Legg til eit vilkår',
} as const satisfies Translation<typeof nb>
