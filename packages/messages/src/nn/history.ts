import type { history as nb } from '../nb/history.ts'
import type { Translation } from '../text-types.ts'

export const history = {
  'history.OrganisationRegistered': '{actor} registrerte verksemda {partner}.',
  'history.PersonRegistered': '{actor} registrerte {person}.',
  'history.PersonCorrected': '{actor} retta opplysningane om {person}.',

  'history.ProjectStarted': '{actor} starta prosjektet «{title}» i fasen {phase}.',
  'history.PhaseEntered': 'Prosjektet gjekk inn i fasen {phase} etter vedtak {citation}.',
  'history.PhaseEntered.again':
    'Prosjektet gjekk inn i fasen {phase} på nytt etter vedtak {citation}. Dette er runde {visit}.',
  'history.ProjectPaused': 'Prosjektet blei sett på pause etter vedtak {citation}.',
  'history.ProjectResumed': 'Prosjektet blei teke opp att etter vedtak {citation}.',
  'history.ProjectTerminated': 'Prosjektet blei avslutta før tida etter vedtak {citation}.',

  'history.PartnerAdmitted': '{actor} tok inn {partner} som partnar.',
  'history.PartnerAdmitted.host': '{actor} tok inn {partner} som partnar og vertskap.',
  'history.PartnerLeft': '{actor} registrerte at {partner} gjekk ut av samarbeidet.',
  'history.RoleAssigned': '{actor} gav {person} rolla {role} frå {date}.',
  'history.RoleAssigned.until': '{actor} gav {person} rolla {role} frå {date} til og med {lastDay}.',
  'history.RoleAssigned.partner': '{actor} gav {person} rolla {role} for {partner} frå {date}.',
  'history.RoleAssigned.partner.until':
    '{actor} gav {person} rolla {role} for {partner} frå {date} til og med {lastDay}.',
  'history.RoleAssigned.deputy': '{actor} nemnde opp {person} som varamedlem for {member} frå {date}.',
  'history.RoleAssigned.deputy.until':
    '{actor} nemnde opp {person} som varamedlem for {member} frå {date} til og med {lastDay}.',
  'history.RoleAssigned.decision': 'Vedtak {citation} gav {person} rolla {role} frå {date}.',
  'history.RoleAssigned.decision.partner': 'Vedtak {citation} gav {person} rolla {role} for {partner} frå {date}.',
  'history.RoleEnded': '{actor} avslutta rolla {person} hadde som {role}. Siste dag er {date}.',
  'history.RoleEnded.decision': 'Vedtak {citation} avslutta rolla {person} hadde som {role}. Siste dag er {date}.',
  'history.SeatAdded': 'Vedtak {citation} gav {partner} ein plass til i styringsgruppa.',
  'history.SeatRemoved': 'Vedtak {citation} tok bort ein plass {partner} hadde i styringsgruppa.',
  'history.SteeringGroupConstituted': '{actor} konstituerte styringsgruppa.',
  'history.RulesAdopted': 'Styringsgruppa tok i bruk avgjerdsreglar, versjon {version}.',
  'history.RulesAdopted.decision': 'Styringsgruppa vedtok nye avgjerdsreglar, versjon {version}, i vedtak {citation}.',
  'history.RulesAdopted.preset': 'Styringsgruppa tok i bruk avgjerdsreglar, versjon {version}: «{rules}».',
  'history.RulesAdopted.decision.preset':
    'Styringsgruppa vedtok nye avgjerdsreglar, versjon {version}, i vedtak {citation}: «{rules}».',
  'history.MandateAdopted':
    'Mandatet, versjon {version}, lèt prosjektleiaren avgjere endringar på inntil kr\u00A0{amount} og {days} {days|dag|dagar}.',
  'history.MandateAdopted.decision':
    'Vedtak {citation} gav nytt mandat, versjon {version}: Prosjektleiaren avgjer endringar på inntil kr\u00A0{amount} og {days} {days|dag|dagar}.',

  'history.EvidenceSubmitted': '{actor} la fram dokumentasjon, versjon {version}, for «{criterion}».',
  'history.EvidenceSubmitted.partner':
    '{actor} la fram dokumentasjon, versjon {version}, for «{criterion}» på vegner av {partner}.',
  'history.CriterionAttested': '{actor} stadfesta «{criterion}» på grunnlag av versjon {version}.',
  'history.CriterionAttested.partner':
    '{actor} stadfesta «{criterion}» for {partner} på grunnlag av versjon {version}.',
  'history.AttestationWithdrawn': '{actor} trekte stadfestinga av «{criterion}».',
  'history.AttestationWithdrawn.partner': '{actor} trekte stadfestinga av «{criterion}» for {partner}.',
  'history.CriterionWaived': 'Kriteriet «{criterion}» blei sett til side i vedtak {citation}.',
  'history.GateSentBack': 'Avgjerdspunktet «{gate}» blei sendt tilbake for meir arbeid i vedtak {citation}.',
  'history.GateHeld': 'Avgjerdspunktet «{gate}» blei sett på vent til {date} i vedtak {citation}.',

  'history.ProposalPut.gate':
    '{actor} la fram sak {citation} om avgjerdspunktet «{gate}»: {outcome}. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.pause':
    '{actor} la fram sak {citation} om å setje prosjektet på pause. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.resume':
    '{actor} la fram sak {citation} om å ta opp att prosjektet. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.terminate':
    '{actor} la fram sak {citation} om å avslutte prosjektet. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.waiver':
    '{actor} la fram sak {citation} om å setje til side kriteriet «{criterion}». Fristen for å stemme er {deadline}.',
  'history.ProposalPut.deviation':
    '{actor} la fram sak {citation} om avvik {number}, «{title}». Fristen for å stemme er {deadline}.',
  'history.ProposalPut.rules':
    '{actor} la fram sak {citation} om nye avgjerdsreglar. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.addSeat':
    '{actor} la fram sak {citation} om ein ny plass for {partner} i styringsgruppa. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.removeSeat':
    '{actor} la fram sak {citation} om å ta bort ein plass {partner} har i styringsgruppa. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.appointment':
    '{actor} la fram sak {citation} om å nemne opp {person} som {role}. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.mandate':
    '{actor} la fram sak {citation} om nytt mandat med toleranse på kr\u00A0{amount} og {days} {days|dag|dagar}. Fristen for å stemme er {deadline}.',
  'history.SeatHandedOver.absent':
    '{deputy} møter for {person}, som er fråverande, i sak {citation}. {actor} registrerte det.',
  'history.SeatHandedOver.disqualified':
    '{deputy} møter for {person}, som er inhabil, i sak {citation}. {actor} registrerte det.',
  'history.SeatHandedOver.disqualified.empty':
    '{actor} registrerte at {person} er inhabil i sak {citation}. Ingen møter i staden, og plassen tel ikkje med.',
  'history.SeatHandedOver.own.absent': '{person} er fråverande i sak {citation}. {deputy} møter i staden.',
  'history.SeatHandedOver.own.disqualified':
    '{person} sa frå om å vere inhabil i sak {citation}. {deputy} møter i staden.',
  'history.SeatHandedOver.own.disqualified.empty':
    '{person} sa frå om å vere inhabil i sak {citation}. Ingen møter i staden, og plassen har inga stemme.',
  'history.SeatHandedOver.objection.absent':
    '{deputy} møter for {person}, som er fråverande, i sak {citation}, fordi motsegna blei teken til følgje.',
  'history.SeatHandedOver.objection.disqualified':
    '{deputy} møter for {person}, som er inhabil, i sak {citation}, fordi motsegna blei teken til følgje.',
  'history.SeatHandedOver.objection.disqualified.empty':
    '{person} er inhabil i sak {citation}, fordi motsegna blei teken til følgje. Ingen møter i staden, og plassen har inga stemme.',
  'history.ObjectionRaised.ground': 'Grunn: {ground}.',
  'history.SeatTakenBack': '{actor} registrerte at {person} sjølv møter i sak {citation}.',
  'history.BallotCast': '{actor} stemte {choice} i sak {citation}.',
  'history.BallotCast.deputy': '{actor} stemte {choice} i sak {citation} på vegner av {person}.',
  'history.BallotCast.inWriting': 'Samtykkjer til å avgjere saka utan møte.',
  'history.BallotCast.notInWriting': 'Samtykkjer ikkje til å avgjere saka utan møte.',
  'history.ObjectionRaised.absent': '{actor} kom med motsegn i sak {citation}: {person} er fråverande.',
  'history.ObjectionRaised.disqualified': '{actor} kom med motsegn i sak {citation}: {person} er inhabil.',
  'history.ObjectionRuledOn.upholds': '{actor} sa ja til motsegna om {person} i sak {citation}.',
  'history.ObjectionRuledOn.dismisses': '{actor} sa nei til motsegna om {person} i sak {citation}.',
  'history.ObjectionDecided.upheld': 'Motsegna om {person} i sak {citation} blei teken til følgje.',
  'history.ObjectionDecided.dismissed': 'Motsegna om {person} i sak {citation} blei ikkje teken til følgje.',
  'history.ObjectionDecided.fell': 'Ingen kunne avgjere motsegna om {person} i sak {citation}, så ho fall bort.',
  'history.ProtestRecorded': '{actor} protesterte mot at stemma blei stroken i sak {citation}.',
  'history.BasisRenewed':
    '{actor} la fram ny dokumentasjon for «{criterion}» medan sak {citation} var til avstemming. Alle blir spurde på nytt, og fristen er {deadline}.',
  'history.AdviceGiven.favours':
    'Styringsgruppa rådde til å vedta sak {citation}: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}. Prosjekteigaren avgjer.',
  'history.AdviceGiven.against':
    'Styringsgruppa rådde frå å vedta sak {citation}: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}. Prosjekteigaren avgjer.',
  'history.ProposalClosed.adopted':
    'Sak {citation} blei vedteken med {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}.',
  'history.ProposalClosed.notAdopted':
    'Sak {citation} blei ikkje vedteken: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}.',
  'history.ProposalClosed.lapsed':
    'Sak {citation} fall bort utan vedtak: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}.',
  'history.ProposalClosed.adopted.owner': '{actor} vedtok sak {citation} som prosjekteigar.',
  'history.ProposalClosed.notAdopted.owner': '{actor} avslo sak {citation} som prosjekteigar.',
  'history.ProposalClosed.lapsed.owner': '{actor} ville vedta sak {citation} som prosjekteigar, men ho fall bort.',
  'history.ProposalClosed.asOf': 'Stemmene er talde slik dei stod {date}.',
  'history.ProposalWithdrawn': '{actor} trekte sak {citation}.',

  'history.ConditionImposed': 'Vedtak {citation} sette eit vilkår som {person} skal oppfylle innan {date}: «{title}»',
  'history.ConditionMet': '{actor} melde vilkåret «{title}» oppfylt.',
  'history.ConditionReopened': '{actor} melde at vilkåret «{title}» likevel ikkje er oppfylt.',

  'history.DeviationReported': '{actor} melde avvik {number}, «{title}», for {partner}.',
  'history.DeviationPlanned': '{actor} endra avvik {number}: {changes}.',
  'history.DeviationPlanned.change.title': 'ny tittel «{title}»',
  'history.DeviationPlanned.change.severity': 'alvorsgrad {severity}',
  'history.DeviationPlanned.change.owner': 'eigar {partner}',
  'history.DeviationPlanned.change.responsible': 'ansvarleg {person}',
  'history.DeviationPlanned.change.due': 'frist {date}',
  'history.DeviationPartnerInvolved': '{actor} tok med {partner} blant partnarane avvik {number} gjeld.',
  'history.DeviationAssessed':
    '{actor} vurderte avvik {number} for {partner}: kr\u00A0{amount} og {days} {days|dag|dagar}.',
  'history.DeviationAssessmentCompleted':
    'Alle partnarane avvik {number} gjeld, har vurdert det. Til saman kjem det på kr\u00A0{amount} og {days} {days|dag|dagar}.',
  'history.DeviationSorted.beforeOpening': '{actor} avgjorde at avvik {number} må vere ordna før opning.',
  'history.DeviationSorted.later': '{actor} avgjorde at avvik {number} kan ordnast etter opning.',
  'history.DeviationSorted.none': '{actor} avgjorde at avvik {number} ikkje krev noka endring.',
  'history.DeviationEscalated': '{actor} løfta avvik {number} til styringsgruppa.',
  'history.DeviationApproved.projectManager':
    '{actor} godkjende endringa i avvik {number}: kr\u00A0{amount} og {days} {days|dag|dagar}, innanfor toleransen.',
  'history.DeviationApproved.steeringGroup':
    'Styringsgruppa godkjende endringa i avvik {number} i vedtak {citation}: kr\u00A0{amount} og {days} {days|dag|dagar}.',
  'history.DeviationRejected.projectManager': '{actor} avviste endringa i avvik {number}.',
  'history.DeviationRejected.steeringGroup': 'Styringsgruppa avviste endringa i avvik {number} i sak {citation}.',
  'history.DeviationWorkStarted': '{actor} tok til med å gjennomføre endringa i avvik {number}.',
  'history.DeviationVerified': '{actor} kontrollerte endringa i avvik {number} og fann at ho verkar.',
  'history.DeviationVerificationFailed':
    '{actor} kontrollerte endringa i avvik {number} og fann at ho ikkje verkar enno.',
  'history.DeviationClosed': '{actor} lukka avvik {number}.',
  'history.DeviationReopened': '{actor} opna avvik {number} på nytt. Det blir no vurdert i runde {round}.',
  'history.DeviationCommented': '{actor} kommenterte avvik {number}.',
} as const satisfies Translation<typeof nb>
