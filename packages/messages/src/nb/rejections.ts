/** Every refusal: what happened, which rule stands behind it, what to do now. The key ends in the domain's code. */
export const rejections = {
  'rejections.inputMisfit': 'Noe er ikke riktig fylt ut: {path}. {expected} Rett det og send på nytt.',
  'rejections.notPermitted':
    'Rollen din gir ikke rett til å {permission}. Dette kan bare gjøres av: {roles}. Ta kontakt med en av dem.',
  'rejections.definitionAltered':
    'Prosessdefinisjonen {definition} er ikke lenger den prosjektet ble startet med. Da kan prosjektet leses, men ikke endres. Si fra til dem som driver løsningen.',
  'rejections.projectUnknown': 'Prosjektet finnes ikke. Sjekk lenken, eller finn prosjektet i oversikten.',
  'rejections.projectExists':
    'Prosjektet er allerede startet, og et prosjekt startes bare én gang. Åpne det fra oversikten.',
  'rejections.noPart':
    'Det finnes ikke noe slikt prosjekt som du deltar i nå, og bare de som deltar, kan gjøre noe. Revisorer leser. Sjekk lenken, eller be prosjektlederen om en rolle hvis du skal være med.',
  'rejections.commandIdReserved':
    'Kommandoen kom med en id som er forbeholdt systemet, og ble ikke lagret. Last siden på nytt og gjør det en gang til. Programmer sender en tilfeldig UUID av versjon 4 eller 7.',
  'rejections.commandIdTaken':
    'Noe annet er allerede sendt og lagret med samme id, og en id hører til én kommando for godt. Dette ble derfor ikke lagret. Last siden på nytt, se hva som står der, og send på nytt om det trengs.',

  'rejections.registrarNeeded':
    'Bare en registeransvarlig kan registrere personer og virksomheter og starte prosjekter. Be en registeransvarlig gjøre det.',
  'rejections.organisationKnown':
    '{name} er allerede registrert, og en virksomhet registreres bare én gang. Bruk den som finnes.',
  'rejections.organisationUnknown':
    'Virksomheten {organisation} er ikke registrert. Bare registrerte virksomheter kan være med. Be en registeransvarlig registrere den først.',
  'rejections.personUnknown':
    '{person} er ikke registrert. Bare registrerte personer kan få roller og oppgaver. Be en registeransvarlig registrere personen først.',
  'rejections.definitionUnknown':
    'Prosessdefinisjonen {definition} er ikke publisert, og et prosjekt må følge en som er det. Velg en fra listen.',

  'rejections.projectPaused':
    'Prosjektet er på pause. Da kan dere bare stemme, kommentere, fordele roller og legge fram sak om å ta opp igjen eller avslutte prosjektet eller om å oppnevne noen. Vent til prosjektet er i gang igjen.',
  'rejections.projectTerminated':
    'Prosjektet er avsluttet, og da kan ingenting endres. Du kan fortsatt lese alt og laste det ned.',
  'rejections.notRunning':
    'Prosjektet er ikke i gang, og da kan ikke denne saken avgjøres. Legg først fram en sak om å ta opp igjen prosjektet.',
  'rejections.notPaused':
    'Prosjektet er ikke på pause, så det er ingenting å ta opp igjen. Last siden på nytt for å se hvordan det står til.',

  'rejections.partnerKnown':
    '{partner} er allerede partner, og er med bare én gang om gangen. Du trenger ikke gjøre noe.',
  'rejections.hostKnown':
    '{partner} er allerede vertskap, og et prosjekt har bare ett. Ta inn den nye partneren uten å gjøre den til vertskap.',
  'rejections.partnerUnknown':
    '{partner} er ikke partner i prosjektet. Det som gjøres for en partner, krever at den er med. Velg en annen, eller ta inn partneren først.',
  'rejections.partnerHoldsSeats':
    '{partner} har fortsatt plass i styringsgruppen. En partner går ut først når den ikke har noen plass der. Før gruppen er konstituert, avslutter dere rollene; etterpå må styringsgruppen vedta at plassene tas bort.',
  'rejections.periodBackwards':
    'Perioden slutter {to}, før den begynner {from}. En rolle løper fra første til siste dag. Rett datoene.',
  'rejections.partnerNeeded':
    'Rollen «{role}» hører til en partner, men ingen partner er valgt. Velg hvilken partner personen representerer.',
  'rejections.roleTaken':
    '{person} har allerede rollen «{role}» i denne perioden, og bare én om gangen kan ha den. Avslutt den rollen først, eller velg en annen periode.',
  'rejections.belongsToPartner':
    'Hvem som er {role}, sier partneren selv. Når styringsgruppen er konstituert, gjør partnerens representanter det, og bare de. Representanter kan også oppnevnes av dem som sitter i partnerens plasser. Be en av dem gjøre endringen. Har partneren ingen igjen, legg fram en sak om å oppnevne en representant.',
  'rejections.deputySeatUnknown':
    'Plassen du valgte, hører ikke til denne partneren. Et varamedlem må komme fra samme partner som medlemmet. Velg en av partnerens egne plasser.',
  'rejections.leaderMissing':
    'Styringsgruppen har ingen leder ennå, og uten leder kan den ikke konstitueres. Gi noen rollen som leder først.',
  'rejections.partnerWithoutSeat':
    '{partner} har ikke noe medlem i styringsgruppen. Alle partnere skal ha minst ett. Oppnevn et medlem for {partner} først.',
  'rejections.alreadyConstituted':
    'Styringsgruppen er allerede konstituert. Regler og mandat endres nå bare ved vedtak. Legg fram en sak om endringen.',
  'rejections.ruleImpossible':
    'Reglene kan aldri gi et resultat slik de står. En andel kan ikke være mer enn det hele, flere enn alle kan ikke delta, og et kvalifisert flertall må være mer enn halvparten. Rett tallene.',
  'rejections.assignmentUnknown': 'Rollen finnes ikke i prosjektet. Last siden på nytt og velg en rolle fra listen.',
  'rejections.assignmentOver': 'Rollen er allerede avsluttet, og det gjøres bare én gang. Du trenger ikke gjøre noe.',
  'rejections.seatTaken':
    'Noen sitter i plassen i denne perioden, og det sitter bare én i en plass om gangen. Avslutt den rollen først, eller velg en annen periode.',
  'rejections.seatOfOtherRank':
    'Plassen tilhører rollen «{role}», og den som overtar plassen, får den rollen. Velg den rollen, eller en annen plass.',
  'rejections.seatNotForRole':
    'Rollen «{role}» sitter ikke i en plass i styringsgruppen. Gi rollen uten å velge plass.',
  'rejections.seatNeeded':
    'Velg hvilken plass personen skal overta. Når styringsgruppen er konstituert, kommer nye plasser bare ved vedtak. Er ingen plass ledig, legg fram en sak om en ny.',
  'rejections.leaderSeatStays':
    'Lederens plass kan ikke tas bort, for styringsgruppen skal ha en leder. Velg en annen plass.',
  'rejections.selfAppointed':
    'Ingen gir seg selv rollen «{role}», for den stemmer, møter for andre, taler for en partner eller avgjør. Be en annen som kan, om å gjøre det.',
  'rejections.ownerMissing':
    'Etter disse reglene avgjør prosjekteieren, men prosjektet har ingen prosjekteier i dag. Gi noen den rollen først. Er styringsgruppen konstituert, legg fram en sak om det.',
  'rejections.ownerByDecision':
    'Når styringsgruppen er konstituert, oppnevnes prosjekteieren ved vedtak. Legg fram en sak om oppnevning.',
  'rejections.seatHeld':
    '{person} sitter allerede i styringsgruppen i denne perioden, og ingen har to plasser. Avslutt den andre rollen først, eller velg en annen person.',
  'rejections.auditorIndependent':
    '{person} kan ikke være revisor og ha en annen rolle samtidig. Den som reviderer, skal ikke selv ha tatt del. Avslutt den ene rollen først, eller velg en annen person.',
  'rejections.managerNeeded':
    'Prosjektet ville stått uten prosjektleder, og noen skal alltid lede det. Gi en annen rollen først, og avslutt denne etterpå.',

  'rejections.gateUnknown':
    'Beslutningspunktet «{gate}» finnes ikke i dette prosjektet. Last siden på nytt og velg et fra listen.',
  'rejections.gateNotAhead':
    'Beslutningspunktet «{gate}» fører ikke ut av fasen prosjektet er i, og kan derfor ikke behandles nå. Velg punktet som står for tur.',
  'rejections.criterionUnknown':
    'Kriteriet «{criterion}» hører ikke til dette beslutningspunktet. Last siden på nytt og velg et fra listen.',
  'rejections.criterionDerived':
    '«{criterion}» avgjøres av det som er registrert i prosjektet, så ingen kan bekrefte det. Det blir oppfylt av seg selv når grunnlaget er på plass.',
  'rejections.notResponsible':
    'Du er ikke ansvarlig for «{criterion}», og bare de ansvarlige kan bekrefte det. Det er: {roles}. Gjelder det en partner, må det være partnerens egne folk. Be en av dem.',
  'rejections.criterionPerPartner':
    '«{criterion}» bekreftes for hver partner, men ingen partner er valgt. Velg hvilken partner du bekrefter for.',
  'rejections.criterionNotPerPartner':
    '«{criterion}» bekreftes én gang for hele prosjektet, ikke for hver partner. Bekreft det uten å velge partner.',
  'rejections.evidenceMissing':
    '«{criterion}» har ingen dokumentasjon å bygge på. En bekreftelse skal alltid vise til noe. Legg ved et dokument, en lenke eller et notat.',
  'rejections.evidenceOutdated':
    'Du så på versjon {version} av dokumentasjonen for «{criterion}», men nå finnes versjon {newest}. En bekreftelse skal bygge på den nyeste. Les den, og bekreft så på nytt.',
  'rejections.linkUnsafe':
    'Lenken {url} fører ikke til en nettside. Bare lenker som begynner med https:// eller http://, kan brukes. Rett lenken.',
  'rejections.notAttested':
    '«{criterion}» er ikke bekreftet nå, så det er ingen bekreftelse å trekke. Last siden på nytt for å se hvordan det står til.',

  'rejections.notConstituted':
    'Styringsgruppen er ikke konstituert ennå, og før det kan den ikke vedta noe. Konstituer den først, med leder, medlem fra hver partner og beslutningsregler.',
  'rejections.deadlinePast':
    'Fristen {deadline} er allerede passert. En avstemning må ha en frist fram i tid, så alle rekker å stemme. Velg en senere frist.',
  'rejections.gateNotReady':
    'Beslutningspunktet «{gate}» er ikke klart: {missing} {missing|kriterium|kriterier} mangler. Alle må være oppfylt eller satt til side før dere kan vedta å gå videre. Se på siden hvem som kan ordne det som mangler.',
  'rejections.proposalOpenAlready':
    'Sak {citation} om det samme er allerede til avstemning, og dere stemmer over én om gangen. Vent på resultatet, eller trekk saken først.',
  'rejections.conditionsMissing':
    'Å gå videre med vilkår krever minst ett vilkår. Skriv hva som skal gjøres, av hvem og når – eller velg å gå videre uten vilkår.',
  'rejections.conditionsUnexpected':
    'Bare «gå videre med vilkår» kan ha vilkår. Fjern vilkårene, eller velg det utfallet.',
  'rejections.conditionDuePast':
    'Et vilkår har fristen {due}, som er passert. Et vilkår må kunne oppfylles i tide. Velg en senere dag.',
  'rejections.conditionOwnerOutside':
    '{person} har ingen rolle i prosjektet nå. Den som skal oppfylle et vilkår, må ha det. Velg en annen, eller gi personen en rolle først.',
  'rejections.conditionDueInVote':
    'Et vilkår har fristen {due}, men avstemningen kan vare til {deadline}. Et vilkår må kunne oppfylles etter at saken er avgjort. Velg en senere dag for vilkåret, eller en tidligere frist for å stemme.',
  'rejections.conditionOwnerLeaves':
    '{person} har ingen rolle i prosjektet lenger når fristen for å stemme går ut {deadline}. Den som skal oppfylle et vilkår, må være med også da. Velg en annen.',
  'rejections.holdDayMissing': 'Du må si når dere skal ta opp saken igjen. Velg en dag etter i dag.',
  'rejections.holdEndsInVote':
    'Dere vil vente til {until}, men avstemningen kan vare til {deadline}. Da ville ventetiden være over før den er vedtatt. Velg en senere dag å vente til, eller en tidligere frist for å stemme.',
  'rejections.gateHeld':
    'Beslutningspunktet «{gate}» er satt på vent til {until}, og kan ikke avgjøres før det. Legg fram saken den dagen eller senere.',
  'rejections.reasonMissing':
    'Det mangler en begrunnelse. Den som vil sende tilbake, vente eller avslutte, må si hvorfor. Skriv det kort.',
  'rejections.criterionNotWaivable':
    '«{criterion}» kan ikke settes til side. Det er like viktig alle steder, og må oppfylles.',
  'rejections.criterionWaivedAlready': '«{criterion}» er allerede satt til side. Du trenger ikke gjøre noe.',
  'rejections.deviationNotEscalated':
    'Avvik {number} er ikke løftet til styringsgruppen, og den avgjør bare avvik som er det. Be prosjektlederen løfte avviket først.',
  'rejections.proposalUnknown': 'Saken finnes ikke i prosjektet. Last siden på nytt og velg en sak fra listen.',
  'rejections.proposalNotOpen':
    'Sak {citation} er avgjort eller trukket, og avstemningen er over. Åpne saken for å se resultatet.',
  'rejections.seatUnknown':
    'Plassen finnes ikke her, er tatt bort, eller ingen sitter i den. Last siden på nytt og velg en plass fra listen.',
  'rejections.criterionFrozen':
    'Sak {citation} om å passere beslutningspunktet er til avstemning, og da er dokumentasjonen låst. Bekreft kriteriet på den nye dokumentasjonen i samme steg, så spørres alle på nytt, eller vent til avstemningen er over.',
  'rejections.askedAnewAlready':
    'Alle er allerede spurt på nytt én gang i sak {citation}, og det skjer ikke flere ganger i samme avstemning. Vent til avstemningen er over.',
  'rejections.blankNotAllowed': 'Etter regelen i denne saken går det ikke an å stemme blankt. Stem ja eller nei.',
  'rejections.inWritingUnsaid':
    'Stemmen sier ikke om du samtykker til å avgjøre saken uten møte, og regelen krever at alle sier det. Si ja eller nei til det også.',
  'rejections.inWritingUnasked':
    'Regelen i denne saken spør ikke om du samtykker til å avgjøre den uten møte. Stem uten å svare på det.',
  'rejections.adviceAwaited':
    'Styringsgruppen har ikke gitt sitt råd i sak {citation} ennå. Vent til avstemningen er over, senest {deadline}.',
  'rejections.adviceGiven':
    'Avstemningen i sak {citation} er over, og saken ligger hos prosjekteieren. Vent på avgjørelsen.',
  'rejections.ownerReasonMissing':
    'Du avgjør noe annet enn styringsgruppen rådet til, og da må du si hvorfor. Skriv grunnen kort.',
  'rejections.notOwner':
    'Bare prosjekteieren avgjør etter rådet, og den rollen har ikke du i dag. Be prosjekteieren avgjøre.',
  'rejections.ownSeatOnly':
    'Bare medlemmet selv sier fra om å være fraværende eller inhabil, tar plassen tilbake og protesterer. Be medlemmet gjøre det, eller reis en innsigelse, som de andre i styringsgruppen avgjør.',
  'rejections.notEntitledToVote':
    'Du har ikke stemmerett fra denne plassen. Den har bare den som sitter i plassen i dag, eller varamedlemmet som møter i saken. Mener du det er feil, ta kontakt med lederen av styringsgruppen.',
  'rejections.seatHandedOver':
    'Medlemmet er registrert som {cause} i denne saken, så plassen er i andre hender. Den som er fraværende, kan ta plassen tilbake før varamedlemmet har stemt.',
  'rejections.objectionKnown':
    'Denne innsigelsen er allerede reist i saken, og det skjer bare én gang for hver plass og årsak. Se i saken hva som skjer med den.',
  'rejections.objectionUnknown':
    'Innsigelsen finnes ikke i saken, eller den er avgjort. Last siden på nytt for å se hvordan det står til.',
  'rejections.ownSeatObjected': 'Om deg selv sier du bare fra, uten innsigelse. Overlat plassen i stedet.',
  'rejections.ballotShowsPresence':
    'Medlemmet har stemt i saken og er altså til stede. Er medlemmet inhabilt, kan du reise innsigelse om det.',
  'rejections.notToRule':
    'Du er ikke blant dem som avgjør denne innsigelsen. Det gjør de andre i styringsgruppen, uten den det gjelder, eller partnerens representanter der de andre er for få. Se i saken hvem det er.',
  'rejections.deputyNeeded':
    'Når et medlem er fraværende, må et varamedlem møte i stedet, og ingen er valgt eller ledig. Plassen kan bare stå tom når medlemmet er inhabilt. Velg et varamedlem, eller be partneren oppnevne ett.',
  'rejections.deputyNotChosen':
    'Den som er inhabil, velger ikke hvem som møter i stedet: Det første ledige varamedlemmet gjør det. Send uten å velge varamedlem.',
  'rejections.notDeputy':
    '{person} er ikke varamedlem for denne plassen. Et varamedlem møter bare for medlemmer fra sin egen partner, eller for det medlemmet det er oppnevnt for. Velg en annen.',
  'rejections.deputyBusy':
    '{person} sitter allerede i en annen plass i denne saken, og ingen stemmer fra to. Velg et annet varamedlem.',
  'rejections.seatNotHandedOver':
    'Medlemmet sitter allerede selv i plassen, så det er ingenting å gi tilbake. Last siden på nytt for å se hvordan det står til.',
  'rejections.deputyHasVoted':
    'Varamedlemmet har stemt, og en stemme som er gitt, strykes ikke av det. Plassen blir hos varamedlemmet i denne saken.',
  'rejections.disqualificationStands':
    'Inhabilitet tas ikke tilbake i en sak. Plassen blir der den er til saken er avgjort.',
  'rejections.nothingToProtest':
    'Ingen innsigelse har tatt stemmen din, eller protesten er allerede protokollført. Du trenger ikke gjøre noe.',
  'rejections.groundMisplaced':
    'En grunn oppgis bare for inhabilitet, og dette gjelder {cause}. Hvorfor noen er fraværende, lagres ikke. Send uten grunn.',
  'rejections.notSettled':
    'Sak {citation} kan ikke avsluttes ennå: Stemmer som mangler, kan endre resultatet, eller en innsigelse er ikke avgjort. Vent til det er gjort, eller til fristen går ut {deadline}.',
  'rejections.noPartInVote':
    'Du har ingen del i avstemningene her. Det har bare de som sitter i styringsgruppen, og varamedlemmene deres. Mener du det er feil, ta kontakt med prosjektlederen.',

  'rejections.conditionUnknown': 'Vilkåret finnes ikke i prosjektet. Last siden på nytt og velg et vilkår fra listen.',
  'rejections.conditionMetAlready':
    'Vilkåret er allerede meldt oppfylt, og det gjøres bare én gang. Du trenger ikke gjøre noe.',
  'rejections.conditionNotMet': 'Vilkåret er ikke meldt oppfylt, så det er allerede åpent. Du trenger ikke gjøre noe.',

  'rejections.notForPartner':
    'Du kan ikke gjøre dette for {partner}. Den som handler for en partner, må høre til den eller ha en rolle for hele prosjektet. Be noen fra {partner} gjøre det.',
  'rejections.affectedMissing':
    'Ingen berørte partnere er valgt. Et avvik berører alltid minst én, og de berørte skal vurdere det. Velg hvem det gjelder.',
  'rejections.partnerTwice': '{partner} er valgt to ganger. Hver berørt partner føres opp én gang. Fjern den ene.',
  'rejections.notInTrial':
    'Avviket er ikke fra prøvedriften. Bare avvik derfra sorteres i «før åpning», «senere» og «ingen endring». Send uten sortering.',
  'rejections.deviationUnknown': 'Avviket finnes ikke i prosjektet. Last siden på nytt og velg et avvik fra listen.',
  'rejections.deviationMoved':
    'Avvik {number} er nå {state}, og da kan dere ikke ta dette steget. Ingen steg kan hoppes over. Last siden på nytt og se hva som er neste steg.',
  'rejections.aspectsIncomplete':
    'Vurderingen mangler noe. Den må si noe om hvert av de seks temaene, én gang hver. Fyll ut resten – «ingen» er også et svar.',
  'rejections.notAffected':
    '{partner} er ikke ført opp som berørt, og bare berørte partnere vurderer avviket. Be prosjektlederen føre opp {partner} hvis det er galt.',
  'rejections.notAssessed':
    'Avvik {number} er ikke ferdig vurdert. Konsekvensene skal være kjent hos alle berørte før noe avgjøres. Disse mangler: {partners}. Be dem vurdere det.',
  'rejections.overTolerance':
    'Avvik {number} kommer på kr\u00A0{costNok} og {days} {days|dag|dager}. Toleransen er kr\u00A0{toleranceCostNok} og {toleranceDays} {toleranceDays|dag|dager}. Utenfor den er det bare styringsgruppen som avgjør. Løft avviket til styringsgruppen.',
  'rejections.steeringGroupDecides':
    'Avvik {number} er løftet til styringsgruppen, og da er det den som avgjør, uansett hvor stort det er. Legg avviket fram som sak.',
  'rejections.ownWorkVerified':
    'Du gjennomførte selv endringen i avvik {number}, og ingen kontrollerer sitt eget arbeid. Be en annen kontrollere det.',
  'rejections.duePast':
    'Fristen {due} er allerede passert. En frist må være i dag eller senere når den settes. Velg en senere dag.',
  'rejections.nothingPlanned':
    'Det er ikke noe nytt i det du sendte. Endre tittel, alvorsgrad, eier, ansvarlig eller frist, og send så.',
  'rejections.responsibleOutside':
    '{person} har ingen rolle i prosjektet nå. Den ansvarlige må ha det. Velg en annen, eller gi personen en rolle først.',
  'rejections.affectedAlready': '{partner} er allerede ført opp som berørt. Du trenger ikke gjøre noe.',
  'rejections.deviationInVote':
    'Avvik {number} er til avstemning i sak {citation}, og da endres verken tittelen eller alvorsgraden. Vent til avstemningen er over, eller trekk saken først.',
} as const
