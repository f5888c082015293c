/** Every event as a sentence. What people wrote themselves – a reason, a comment – stands beside it, not in it. */
export const history = {
  'history.OrganisationRegistered': '{actor} registrerte virksomheten {partner}.',
  'history.PersonRegistered': '{actor} registrerte {person}.',
  'history.PersonCorrected': '{actor} rettet opplysningene om {person}.',

  'history.ProjectStarted': '{actor} startet prosjektet «{title}» i fasen {phase}.',
  'history.PhaseEntered': 'Prosjektet gikk inn i fasen {phase} etter vedtak {citation}.',
  'history.PhaseEntered.again':
    'Prosjektet gikk inn i fasen {phase} på nytt etter vedtak {citation}. Dette er runde {visit}.',
  'history.ProjectPaused': 'Prosjektet ble satt på pause etter vedtak {citation}.',
  'history.ProjectResumed': 'Prosjektet ble tatt opp igjen etter vedtak {citation}.',
  'history.ProjectTerminated': 'Prosjektet ble avsluttet før tiden etter vedtak {citation}.',

  'history.PartnerAdmitted': '{actor} tok inn {partner} som partner.',
  'history.PartnerAdmitted.host': '{actor} tok inn {partner} som partner og vertskap.',
  'history.PartnerLeft': '{actor} registrerte at {partner} gikk ut av samarbeidet.',
  'history.RoleAssigned': '{actor} ga {person} rollen {role} fra {date}.',
  'history.RoleAssigned.until': '{actor} ga {person} rollen {role} fra {date} til og med {lastDay}.',
  'history.RoleAssigned.partner': '{actor} ga {person} rollen {role} for {partner} fra {date}.',
  'history.RoleAssigned.partner.until':
    '{actor} ga {person} rollen {role} for {partner} fra {date} til og med {lastDay}.',
  'history.RoleAssigned.deputy': '{actor} oppnevnte {person} som varamedlem for {member} fra {date}.',
  'history.RoleAssigned.deputy.until':
    '{actor} oppnevnte {person} som varamedlem for {member} fra {date} til og med {lastDay}.',
  'history.RoleAssigned.decision': 'Vedtak {citation} ga {person} rollen {role} fra {date}.',
  'history.RoleAssigned.decision.partner': 'Vedtak {citation} ga {person} rollen {role} for {partner} fra {date}.',
  'history.RoleEnded': '{actor} avsluttet rollen {person} hadde som {role}. Siste dag er {date}.',
  'history.RoleEnded.decision': 'Vedtak {citation} avsluttet rollen {person} hadde som {role}. Siste dag er {date}.',
  'history.SeatAdded': 'Vedtak {citation} ga {partner} en plass til i styringsgruppen.',
  'history.SeatRemoved': 'Vedtak {citation} tok bort en plass {partner} hadde i styringsgruppen.',
  'history.SteeringGroupConstituted': '{actor} konstituerte styringsgruppen.',
  'history.RulesAdopted': 'Styringsgruppen tok i bruk beslutningsregler, versjon {version}.',
  'history.RulesAdopted.decision':
    'Styringsgruppen vedtok nye beslutningsregler, versjon {version}, i vedtak {citation}.',
  'history.RulesAdopted.preset': 'Styringsgruppen tok i bruk beslutningsregler, versjon {version}: «{rules}».',
  'history.RulesAdopted.decision.preset':
    'Styringsgruppen vedtok nye beslutningsregler, versjon {version}, i vedtak {citation}: «{rules}».',
  'history.MandateAdopted':
    'Mandatet, versjon {version}, lar prosjektlederen avgjøre endringer på inntil kr\u00A0{amount} og {days} {days|dag|dager}.',
  'history.MandateAdopted.decision':
    'Vedtak {citation} ga nytt mandat, versjon {version}: Prosjektlederen avgjør endringer på inntil kr\u00A0{amount} og {days} {days|dag|dager}.',

  'history.EvidenceSubmitted': '{actor} la fram dokumentasjon, versjon {version}, for «{criterion}».',
  'history.EvidenceSubmitted.partner':
    '{actor} la fram dokumentasjon, versjon {version}, for «{criterion}» på vegne av {partner}.',
  'history.CriterionAttested': '{actor} bekreftet «{criterion}» på grunnlag av versjon {version}.',
  'history.CriterionAttested.partner':
    '{actor} bekreftet «{criterion}» for {partner} på grunnlag av versjon {version}.',
  'history.AttestationWithdrawn': '{actor} trakk bekreftelsen av «{criterion}».',
  'history.AttestationWithdrawn.partner': '{actor} trakk bekreftelsen av «{criterion}» for {partner}.',
  'history.CriterionWaived': 'Kriteriet «{criterion}» ble satt til side i vedtak {citation}.',
  'history.GateSentBack': 'Beslutningspunktet «{gate}» ble sendt tilbake for mer arbeid i vedtak {citation}.',
  'history.GateHeld': 'Beslutningspunktet «{gate}» ble satt på vent til {date} i vedtak {citation}.',

  'history.ProposalPut.gate':
    '{actor} la fram sak {citation} om beslutningspunktet «{gate}»: {outcome}. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.pause':
    '{actor} la fram sak {citation} om å sette prosjektet på pause. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.resume':
    '{actor} la fram sak {citation} om å ta opp igjen prosjektet. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.terminate':
    '{actor} la fram sak {citation} om å avslutte prosjektet. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.waiver':
    '{actor} la fram sak {citation} om å sette til side kriteriet «{criterion}». Fristen for å stemme er {deadline}.',
  'history.ProposalPut.deviation':
    '{actor} la fram sak {citation} om avvik {number}, «{title}». Fristen for å stemme er {deadline}.',
  'history.ProposalPut.rules':
    '{actor} la fram sak {citation} om nye beslutningsregler. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.addSeat':
    '{actor} la fram sak {citation} om en ny plass for {partner} i styringsgruppen. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.removeSeat':
    '{actor} la fram sak {citation} om å ta bort en plass {partner} har i styringsgruppen. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.appointment':
    '{actor} la fram sak {citation} om å oppnevne {person} som {role}. Fristen for å stemme er {deadline}.',
  'history.ProposalPut.mandate':
    '{actor} la fram sak {citation} om nytt mandat med toleranse på kr\u00A0{amount} og {days} {days|dag|dager}. Fristen for å stemme er {deadline}.',
  'history.SeatHandedOver.absent':
    '{deputy} møter for {person}, som er fraværende, i sak {citation}. {actor} registrerte det.',
  'history.SeatHandedOver.disqualified':
    '{deputy} møter for {person}, som er inhabil, i sak {citation}. {actor} registrerte det.',
  'history.SeatHandedOver.disqualified.empty':
    '{actor} registrerte at {person} er inhabil i sak {citation}. Ingen møter i stedet, og plassen teller ikke med.',
  'history.SeatHandedOver.own.absent': '{person} er fraværende i sak {citation}. {deputy} møter i stedet.',
  'history.SeatHandedOver.own.disqualified':
    '{person} sa fra om å være inhabil i sak {citation}. {deputy} møter i stedet.',
  'history.SeatHandedOver.own.disqualified.empty':
    '{person} sa fra om å være inhabil i sak {citation}. Ingen møter i stedet, og plassen har ingen stemme.',
  'history.SeatHandedOver.objection.absent':
    '{deputy} møter for {person}, som er fraværende, i sak {citation}, fordi innsigelsen ble tatt til følge.',
  'history.SeatHandedOver.objection.disqualified':
    '{deputy} møter for {person}, som er inhabil, i sak {citation}, fordi innsigelsen ble tatt til følge.',
  'history.SeatHandedOver.objection.disqualified.empty':
    '{person} er inhabil i sak {citation}, fordi innsigelsen ble tatt til følge. Ingen møter i stedet, og plassen har ingen stemme.',
  'history.ObjectionRaised.ground': 'Grunn: {ground}.',
  'history.SeatTakenBack': '{actor} registrerte at {person} selv møter i sak {citation}.',
  'history.BallotCast': '{actor} stemte {choice} i sak {citation}.',
  'history.BallotCast.deputy': '{actor} stemte {choice} i sak {citation} på vegne av {person}.',
  'history.BallotCast.inWriting': 'Samtykker til å avgjøre saken uten møte.',
  'history.BallotCast.notInWriting': 'Samtykker ikke til å avgjøre saken uten møte.',
  'history.ObjectionRaised.absent': '{actor} reiste innsigelse i sak {citation}: {person} er fraværende.',
  'history.ObjectionRaised.disqualified': '{actor} reiste innsigelse i sak {citation}: {person} er inhabil.',
  'history.ObjectionRuledOn.upholds': '{actor} sa ja til innsigelsen om {person} i sak {citation}.',
  'history.ObjectionRuledOn.dismisses': '{actor} sa nei til innsigelsen om {person} i sak {citation}.',
  'history.ObjectionDecided.upheld': 'Innsigelsen om {person} i sak {citation} ble tatt til følge.',
  'history.ObjectionDecided.dismissed': 'Innsigelsen om {person} i sak {citation} ble ikke tatt til følge.',
  'history.ObjectionDecided.fell': 'Ingen kunne avgjøre innsigelsen om {person} i sak {citation}, så den falt bort.',
  'history.ProtestRecorded': '{actor} protesterte mot at stemmen ble strøket i sak {citation}.',
  'history.BasisRenewed':
    '{actor} la fram ny dokumentasjon for «{criterion}» mens sak {citation} var til avstemning. Alle spørres på nytt, og fristen er {deadline}.',
  'history.AdviceGiven.favours':
    'Styringsgruppen rådet til å vedta sak {citation}: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}. Prosjekteieren avgjør.',
  'history.AdviceGiven.against':
    'Styringsgruppen rådet fra å vedta sak {citation}: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}. Prosjekteieren avgjør.',
  'history.ProposalClosed.adopted':
    'Sak {citation} ble vedtatt med {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}.',
  'history.ProposalClosed.notAdopted':
    'Sak {citation} ble ikke vedtatt: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}.',
  'history.ProposalClosed.lapsed':
    'Sak {citation} falt bort uten vedtak: {yes} ja, {no} nei og {blank} {blank|blank stemme|blanke stemmer}.',
  'history.ProposalClosed.adopted.owner': '{actor} vedtok sak {citation} som prosjekteier.',
  'history.ProposalClosed.notAdopted.owner': '{actor} avslo sak {citation} som prosjekteier.',
  'history.ProposalClosed.lapsed.owner': '{actor} ville vedta sak {citation} som prosjekteier, men den falt bort.',
  'history.ProposalClosed.asOf': 'Stemmene er talt slik de stod {date}.',
  'history.ProposalWithdrawn': '{actor} trakk sak {citation}.',

  'history.ConditionImposed': 'Vedtak {citation} satte et vilkår som {person} skal oppfylle innen {date}: «{title}»',
  'history.ConditionMet': '{actor} meldte vilkåret «{title}» oppfylt.',
  'history.ConditionReopened': '{actor} meldte at vilkåret «{title}» likevel ikke er oppfylt.',

  'history.DeviationReported': '{actor} meldte avvik {number}, «{title}», for {partner}.',
  'history.DeviationPlanned': '{actor} endret avvik {number}: {changes}.',
  'history.DeviationPlanned.change.title': 'ny tittel «{title}»',
  'history.DeviationPlanned.change.severity': 'alvorsgrad {severity}',
  'history.DeviationPlanned.change.owner': 'eier {partner}',
  'history.DeviationPlanned.change.responsible': 'ansvarlig {person}',
  'history.DeviationPlanned.change.due': 'frist {date}',
  'history.DeviationPartnerInvolved': '{actor} tok med {partner} blant dem avvik {number} berører.',
  'history.DeviationAssessed':
    '{actor} vurderte avvik {number} for {partner}: kr\u00A0{amount} og {days} {days|dag|dager}.',
  'history.DeviationAssessmentCompleted':
    'Alle berørte partnere har vurdert avvik {number}. Til sammen kommer det på kr\u00A0{amount} og {days} {days|dag|dager}.',
  'history.DeviationSorted.beforeOpening': '{actor} bestemte at avvik {number} må være ordnet før åpning.',
  'history.DeviationSorted.later': '{actor} bestemte at avvik {number} kan ordnes etter åpning.',
  'history.DeviationSorted.none': '{actor} bestemte at avvik {number} ikke krever noen endring.',
  'history.DeviationEscalated': '{actor} løftet avvik {number} til styringsgruppen.',
  'history.DeviationApproved.projectManager':
    '{actor} godkjente endringen i avvik {number}: kr\u00A0{amount} og {days} {days|dag|dager}, innenfor toleransen.',
  'history.DeviationApproved.steeringGroup':
    'Styringsgruppen godkjente endringen i avvik {number} i vedtak {citation}: kr\u00A0{amount} og {days} {days|dag|dager}.',
  'history.DeviationRejected.projectManager': '{actor} avviste endringen i avvik {number}.',
  'history.DeviationRejected.steeringGroup': 'Styringsgruppen avviste endringen i avvik {number} i sak {citation}.',
  'history.DeviationWorkStarted': '{actor} begynte å gjennomføre endringen i avvik {number}.',
  'history.DeviationVerified': '{actor} kontrollerte endringen i avvik {number} og fant at den virker.',
  'history.DeviationVerificationFailed':
    '{actor} kontrollerte endringen i avvik {number} og fant at den ikke virker ennå.',
  'history.DeviationClosed': '{actor} lukket avvik {number}.',
  'history.DeviationReopened': '{actor} åpnet avvik {number} på nytt. Det vurderes nå i runde {round}.',
  'history.DeviationCommented': '{actor} kommenterte avvik {number}.',
} as const
