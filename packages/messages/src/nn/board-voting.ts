import type { boardVoting as nb } from '../nb/board-voting.ts'
import type { Translation } from '../text-types.ts'

export const boardVoting = {
  'board.voting.heading': 'Sak {citation}: {title}',
  'board.voting.panel.open': 'Avstemminga',
  'board.voting.panel.closed': 'Slik gjekk avstemminga',
  'board.voting.toGate': 'Gå til avgjerdspunktet',
  'board.voting.toDeviation': 'Gå til avvik {number}',
  'board.voting.toFile': 'Opne saksmappa: kven som deltok, regelen og alt som hende',
  'board.voting.putBy': 'Lagd fram av {person} {at}',
  'board.voting.rule': 'Regelen for vedtaket',
  'board.voting.reason': 'Grunngjeving:',
  'board.voting.recommendation': 'Innstilling:',
  'board.voting.conditions': 'Vilkår',
  'board.voting.condition': '{owner} har ansvaret. Frist {due}.',
  'board.voting.rules.gate': 'Ved avgjerdspunkt',
  'board.voting.rules.ordinary': 'I alle andre saker',
  'board.voting.quote': '«{text}»',
  'board.voting.fingerprint': 'Kontrollsum',

  'board.voting.subject.gate': 'Avgjerdspunkt {number}: {name}',
  'board.voting.subject.pause': 'Setje prosjektet på pause',
  'board.voting.subject.resume': 'Ta opp att prosjektet',
  'board.voting.subject.terminate': 'Avslutte prosjektet før tida',
  'board.voting.subject.waiver': 'Setje til side kriteriet «{criterion}»',
  'board.voting.subject.deviation': 'Avvik {number}: {title}',
  'board.voting.subject.rules': 'Nye avgjerdsreglar',
  'board.voting.subject.mandate': 'Ny toleranse for prosjektleiaren',
  'board.voting.asked.mandate': 'Inntil {cost} og {days}.',

  'board.voting.whenAdopted.go': 'Blir saka vedteken, går prosjektet over i fasen {phase}.',
  'board.voting.whenAdopted.goWithConditions':
    'Blir saka vedteken, går prosjektet over i fasen {phase}, og {count} vilkår må oppfyllast.',
  'board.voting.whenAdopted.rework':
    'Blir saka vedteken, går avgjerdspunktet tilbake til prosjektet for meir arbeid. Fasen er den same.',
  'board.voting.whenAdopted.hold':
    'Blir saka vedteken, ventar avgjerdspunktet til {date}. Det kan ikkje leggjast fram på nytt før då.',
  'board.voting.whenAdopted.stop': 'Blir saka vedteken, er prosjektet avslutta. Det kan ikkje takast opp att.',
  'board.voting.whenAdopted.pause':
    'Blir saka vedteken, stansar arbeidet i prosjektet. De kan framleis stemme, kommentere, fordele roller og leggje fram ei sak om å ta opp att eller avslutte prosjektet.',
  'board.voting.whenAdopted.resume': 'Blir saka vedteken, blir prosjektet teke opp att der det stod.',
  'board.voting.whenAdopted.terminate': 'Blir saka vedteken, er prosjektet avslutta. Det kan ikkje takast opp att.',
  'board.voting.whenAdopted.waiver':
    'Blir saka vedteken, kan avgjerdspunktet passerast utan at kriteriet er oppfylt. Det er alltid synleg saman med avgjerdspunktet.',
  'board.voting.whenAdopted.deviation':
    'Blir saka vedteken, er endringa i avvik {number} godkjend, og arbeidet kan ta til. Blir ho ikkje vedteken, er endringa avvist.',
  'board.voting.whenAdopted.rules':
    'Blir saka vedteken, gjeld dei nye reglane for saker som blir lagde fram etterpå. Opne saker følgjer reglane dei tok til med.',
  'board.voting.whenAdopted.mandate':
    'Blir saka vedteken, kan prosjektleiaren sjølv avgjere endringar på inntil {cost} og {days}.',

  'board.voting.result.open.pending': 'Ikkje avgjort enno.',
  'board.voting.result.open.valid': 'Resultatet er klart: Saka blir vedteken. Dei siste stemmene kan ikkje endre det.',
  'board.voting.result.open.notValid': 'Slik stemmene er no, kan ikkje saka vedtakast.',
  'board.voting.result.adopted': 'Gyldig vedtak, fordi:',
  'board.voting.result.notAdopted': 'Ikkje vedteken, fordi:',
  'board.voting.result.lapsed': 'Fall bort utan vedtak, fordi:',
  'board.voting.result.withdrawn': 'Saka blei trekt, med denne grunngjevinga:',
  'board.voting.result.rule': 'Regelen er {rule}.',
  'board.voting.result.count':
    '{yes} ja, {no} nei og {blank} {blank|blank|blanke} av {voters} {voters|stemme|stemmer}.',

  'board.voting.seats': 'Dei som kan stemme',
  'board.voting.seat.onBehalf': '{deputy} på vegner av {member}',
  'board.voting.seat.absent': '{member} er fråverande.',
  'board.voting.seat.disqualified': '{member} er inhabil.',
  'board.voting.seat.empty': 'Tom plass – tel ikkje med',
  'board.voting.seat.didNotVote': 'stemte ikkje',
  'board.voting.seat.yours': 'du har ikkje stemt enno',
  'board.voting.seat.waiting': 'ventar',

  'board.voting.cast.for': 'Du stemmer for {partner}.',
  'board.voting.cast.forMember': 'Du stemmer for {partner} på vegner av {member}.',
  'board.voting.cast.none': 'Du stemmer ikkje i denne saka. Berre dei som sit i plassane over, kan stemme.',
  'board.voting.cast.mayChange': 'Du har stemt {choice}, og kan endre det så lenge saka er open.',
  'board.voting.cast.yes': 'Stem ja',
  'board.voting.cast.no': 'Stem nei',
  'board.voting.cast.blank': 'Blankt',
  'board.voting.cast.heading.yes': 'Stem ja i sak {citation}?',
  'board.voting.cast.heading.no': 'Stem nei i sak {citation}?',
  'board.voting.cast.heading.blank': 'Stem blankt i sak {citation}?',
  'board.voting.cast.confirm.yes': 'Ja, stem ja',
  'board.voting.cast.confirm.no': 'Ja, stem nei',
  'board.voting.cast.confirm.blank': 'Ja, stem blankt',
  'board.voting.cast.meaning': 'Du stemmer på vegner av {partner}.',
  'board.voting.cast.meaningDeputy': 'Du stemmer på vegner av {partner}, i staden for {member}.',
  'board.voting.cast.last':
    'Alle andre har stemt. Når du stemmer, er avstemminga over, og resultatet gjeld med ein gong.',
  'board.voting.cast.mayBeChanged':
    'Alle i prosjektet ser kva du stemmer. Du kan endre stemma så lenge saka er open. Den gamle stemma blir ståande i historikken.',
  'board.voting.cast.dissent': 'Grunngjeving for stemma (valfritt)',
  'board.voting.cast.dissentHelp': 'Ho følgjer vedtaket og kan lesast av alle.',

  'board.voting.handOver.open': 'Set inn varamedlem',
  'board.voting.handOver.openFor': 'Set inn varamedlem for {member}',
  'board.voting.handOver.heading': 'Kven møter for {member} i denne saka?',
  'board.voting.handOver.cause': 'Kvifor stemmer ikkje medlemmet sjølv?',
  'board.voting.handOver.absent': 'Medlemmet er fråverande',
  'board.voting.handOver.disqualified': 'Medlemmet er inhabilt i saka',
  'board.voting.handOver.deputy': 'Varamedlem',
  'board.voting.handOver.deputyOptional': 'Utan varamedlem står plassen tom. Då stemmer han ikkje og tel ikkje med.',
  'board.voting.handOver.nobody.absent':
    '{partner} har ikkje noko ledig varamedlem. Prosjektleiaren eller partnaren kan nemne opp eit under «Personar og reglar».',
  'board.voting.handOver.nobody.disqualified':
    '{partner} har ikkje noko ledig varamedlem. Plassen blir ståande tom: Han stemmer ikkje og tel ikkje med.',
  'board.voting.handOver.note': 'Merknad (valfritt)',
  'board.voting.handOver.ballotFalls':
    'Stemma som alt er gjeven frå denne plassen, tel ikkje lenger når nokon andre sit der.',
  'board.voting.handOver.send': 'Overlat plassen',
  'board.voting.takeBack.open': 'Gje plassen tilbake',
  'board.voting.takeBack.openFor': 'Gje plassen tilbake til {member}',
  'board.voting.takeBack.heading': 'Skal {member} stemme sjølv?',
  'board.voting.takeBack.text':
    'Varamedlemmet stemmer då ikkje i saka, og ei stemme frå varamedlemmet tel ikkje lenger. {member} må stemme sjølv.',
  'board.voting.close.open': 'Avslutt avstemminga no',
  'board.voting.close.heading': 'Avslutte avstemminga i sak {citation}?',
  'board.voting.close.adopted':
    'Stemmene som manglar, kan ikkje endre resultatet. Saka blir vedteken, og vedtaket gjeld med ein gong.',
  'board.voting.close.notAdopted': 'Stemmene som manglar, kan ikkje endre resultatet. Saka blir ikkje vedteken.',
  'board.voting.close.notYet':
    'Avstemminga kan avsluttast før fristen når stemmene som manglar, ikkje lenger kan endre resultatet.',
  'board.voting.withdraw.open': 'Trekk saka',
  'board.voting.withdraw.heading': 'Trekkje sak {citation}?',
  'board.voting.withdraw.reason': 'Kvifor trekkjer du saka?',
  'board.voting.withdraw.help': 'Avstemminga stansar. Stemmene og grunngjevinga blir ståande i historikken.',
  'board.voting.ballots': 'Alle stemmer i saka ({count})',
  'board.voting.ballots.insteadOf': 'på vegner av {member}',
  'board.voting.ballots.replaced': 'tel ikkje lenger',

  'board.voting.basis': 'Grunnlag',
  'board.voting.basis.frozen':
    'Dette er grunnlaget slik det var då saka blei lagd fram {at}. Det blir ikkje endra, og kontrollsummen viser at det er det same.',
  'board.voting.basis.mandate': 'Toleransen i mandatet: {cost} og {days}.',
  'board.voting.basis.attested': 'Stadfesta av {person} {at}, dokumentasjon versjon {version}',
  'board.voting.basis.deviation': 'Avvik {number}, {title}: {state}, {cost} og {days}',
  'board.voting.basis.then': 'Sjå heile prosjektet slik det var då',

  'board.voting.list.heading': 'Saker til avstemming og vedtak',
  'board.voting.list.open': 'Til avstemming',
  'board.voting.list.noneOpen':
    'Ingen saker er til avstemming no. Avgjerdspunkt og avvik legg du fram frå sine eigne sider.',
  'board.voting.list.closed': 'Avgjort',
  'board.voting.list.noneClosed': 'Ingenting er avgjort enno. Vedtak blir samla her, med stemmer og grunngjeving.',
  'board.voting.list.put': 'Legg fram ei ny sak',
  'board.voting.list.putHelp': 'Styringsgruppa avgjer dette ved avstemming.',
  'board.voting.list.putBy': 'lagd fram av {person}',
  'board.voting.list.count': '{yes} ja, {no} nei, {blank} {blank|blank|blanke} av {voters}',
  'board.voting.list.awaitsYou': 'Du har ikkje stemt enno',
  'board.voting.put.pause': 'Føreslå pause',
  'board.voting.put.resume': 'Føreslå å ta opp att prosjektet',
  'board.voting.put.terminate': 'Føreslå å avslutte prosjektet',
  'board.voting.put.mandate': 'Føreslå ny toleranse',
  'board.voting.put.rules': 'Føreslå nye avgjerdsreglar',
  'board.voting.put.mandateCost': 'Kostnad i kroner',
  'board.voting.put.mandateDays': 'Forseinking i dagar',
  'board.voting.put.preset': 'Kva reglar?',
  'board.voting.put.reason': 'Grunngjeving',
  'board.voting.put.recommendation': 'Innstilling (valfritt)',
  'board.voting.put.recommendationHelp': 'Kva rår du til, og kvifor?',
  'board.voting.put.deadline': 'Frist for å stemme',
  'board.voting.put.time': 'Klokkeslett (norsk tid)',
  'board.voting.put.frozen':
    'Når du legg fram saka, blir grunnlaget låst: kriteria med dokumentasjon, opne avvik, mandatet, regelen og kven som kan stemme. Det som hender etterpå, endrar ikkje kva de stemmer over.',
  'board.voting.put.send': 'Legg fram til avstemming',
} as const satisfies Translation<typeof nb>
