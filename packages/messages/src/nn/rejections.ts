import type { rejections as nb } from '../nb/rejections.ts'
import type { Translation } from '../text-types.ts'

export const rejections = {
  'rejections.inputMisfit': 'Noko er ikkje rett fylt ut: {path}. {expected} Rett det og send på nytt.',
  'rejections.notPermitted':
    'Rolla di gjev ikkje rett til å {permission}. Dette kan berre gjerast av: {roles}. Ta kontakt med ein av dei.',
  'rejections.definitionAltered':
    'Prosessdefinisjonen {definition} er ikkje lenger den prosjektet blei starta med. Då kan prosjektet lesast, men ikkje endrast. Sei frå til dei som driv løysinga.',
  'rejections.projectUnknown': 'Prosjektet finst ikkje. Sjekk lenkja, eller finn prosjektet i oversikta.',
  'rejections.projectExists':
    'Prosjektet er alt starta, og eit prosjekt blir berre starta éin gong. Opne det frå oversikta.',
  'rejections.noPart':
    'Det finst ikkje noko slikt prosjekt som du deltek i no, og berre dei som deltek, kan gjere noko. Revisorar les. Sjekk lenkja, eller be prosjektleiaren om ei rolle dersom du skal vere med.',
  'rejections.commandIdReserved':
    'Kommandoen kom med ein id som er reservert for systemet, og vart ikkje lagra. Last sida på nytt og gjer det ein gong til. Program sender ein tilfeldig UUID av versjon 4 eller 7.',
  'rejections.commandIdTaken':
    'Noko anna er alt sendt og lagra med same id, og ein id høyrer til éin kommando for godt. Dette vart difor ikkje lagra. Last sida på nytt, sjå kva som står der, og send på nytt om det trengst.',

  'rejections.registrarNeeded':
    'Berre ein registeransvarleg kan registrere personar og verksemder og starte prosjekt. Be ein registeransvarleg gjere det.',
  'rejections.organisationKnown':
    '{name} er alt registrert, og ei verksemd blir berre registrert éin gong. Bruk den som finst.',
  'rejections.organisationUnknown':
    'Verksemda {organisation} er ikkje registrert. Berre registrerte verksemder kan vere med. Be ein registeransvarleg registrere ho først.',
  'rejections.personUnknown':
    '{person} er ikkje registrert. Berre registrerte personar kan få roller og oppgåver. Be ein registeransvarleg registrere personen først.',
  'rejections.definitionUnknown':
    'Prosessdefinisjonen {definition} er ikkje publisert, og eit prosjekt må følgje ein som er det. Vel ein frå lista.',

  'rejections.projectPaused':
    'Prosjektet er på pause. Då kan de berre stemme, kommentere, fordele roller og leggje fram sak om å ta opp att eller avslutte prosjektet eller om å nemne opp nokon. Vent til prosjektet er i gang igjen.',
  'rejections.projectTerminated':
    'Prosjektet er avslutta, og då kan ingenting endrast. Du kan framleis lese alt og laste det ned.',
  'rejections.notRunning':
    'Prosjektet er ikkje i gang, og då kan ikkje denne saka avgjerast. Legg først fram ei sak om å ta opp att prosjektet.',
  'rejections.notPaused':
    'Prosjektet er ikkje på pause, så det er ingenting å ta opp att. Last sida på nytt for å sjå korleis det står til.',

  'rejections.partnerKnown': '{partner} er alt partnar, og er med berre éin gong om gongen. Du treng ikkje gjere noko.',
  'rejections.hostKnown':
    '{partner} er alt vertskap, og eit prosjekt har berre eitt. Ta inn den nye partnaren utan å gjere han til vertskap.',
  'rejections.partnerUnknown':
    '{partner} er ikkje partnar i prosjektet. Det som blir gjort for ein partnar, krev at han er med. Vel ein annan, eller ta inn partnaren først.',
  'rejections.partnerHoldsSeats':
    '{partner} har framleis plass i styringsgruppa. Ein partnar går ut først når han ikkje har nokon plass der. Før gruppa er konstituert, avsluttar de rollene; etterpå må styringsgruppa vedta at plassane blir tekne bort.',
  'rejections.periodBackwards':
    'Perioden sluttar {to}, før han tek til {from}. Ei rolle går frå første til siste dag. Rett datoane.',
  'rejections.partnerNeeded':
    'Rolla «{role}» høyrer til ein partnar, men ingen partnar er vald. Vel kva partnar personen representerer.',
  'rejections.roleTaken':
    '{person} har alt rolla «{role}» i denne perioden, og berre éin om gongen kan ha ho. Avslutt den rolla først, eller vel ein annan periode.',
  'rejections.belongsToPartner':
    'Kven som er {role}, seier partnaren sjølv. Når styringsgruppa er konstituert, gjer representantane til partnaren det, og berre dei. Representantar kan òg nemnast opp av dei som sit i plassane til partnaren. Be ein av dei gjere endringa. Har partnaren ingen att, legg fram ei sak om å nemne opp ein representant.',
  'rejections.deputySeatUnknown':
    'Plassen du valde, høyrer ikkje til denne partnaren. Eit varamedlem må kome frå same partnar som medlemmet. Vel ein av plassane til partnaren sjølv.',
  'rejections.leaderMissing':
    'Styringsgruppa har ingen leiar enno, og utan leiar kan ho ikkje konstituerast. Gje nokon rolla som leiar først.',
  'rejections.partnerWithoutSeat':
    '{partner} har ikkje noko medlem i styringsgruppa. Alle partnarar skal ha minst eitt. Nemn opp eit medlem for {partner} først.',
  'rejections.alreadyConstituted':
    'Styringsgruppa er alt konstituert. Reglar og mandat blir no berre endra ved vedtak. Legg fram ei sak om endringa.',
  'rejections.ruleImpossible':
    'Reglane kan aldri gje eit resultat slik dei står. Ein del kan ikkje vere meir enn heile, fleire enn alle kan ikkje delta, og eit kvalifisert fleirtal må vere meir enn halvparten. Rett tala.',
  'rejections.assignmentUnknown': 'Rolla finst ikkje i prosjektet. Last sida på nytt og vel ei rolle frå lista.',
  'rejections.assignmentOver': 'Rolla er alt avslutta, og det gjer ein berre éin gong. Du treng ikkje gjere noko.',
  'rejections.seatTaken':
    'Nokon sit i plassen i denne perioden, og det sit berre éin i ein plass om gongen. Avslutt den rolla først, eller vel ein annan periode.',
  'rejections.seatOfOtherRank':
    'Plassen høyrer til rolla «{role}», og den som tek over plassen, tek rolla med. Vel den rolla, eller ein annan plass.',
  'rejections.seatNotForRole': 'Rolla «{role}» sit ikkje i ein plass i styringsgruppa. Gje rolla utan å velje plass.',
  'rejections.seatNeeded':
    'Vel kva plass personen skal ta over. Når styringsgruppa er konstituert, kjem nye plassar berre ved vedtak. Er ingen plass ledig, legg fram ei sak om ein ny.',
  'rejections.leaderSeatStays':
    'Plassen til leiaren kan ikkje takast bort, for styringsgruppa skal ha ein leiar. Vel ein annan plass.',
  'rejections.selfAppointed':
    'Ingen gjev seg sjølv rolla «{role}», for ho stemmer, møter for andre, taler for ein partnar eller avgjer. Be ein annan som kan, om å gjere det.',
  'rejections.ownerMissing':
    'Etter desse reglane avgjer prosjekteigaren, men prosjektet har ingen prosjekteigar i dag. Gje nokon den rolla først. Er styringsgruppa konstituert, legg fram ei sak om det.',
  'rejections.ownerByDecision':
    'Når styringsgruppa er konstituert, blir prosjekteigaren nemnd opp ved vedtak. Legg fram ei sak om oppnemning.',
  'rejections.seatHeld':
    '{person} sit alt i styringsgruppa i denne perioden, og ingen har to plassar. Avslutt den andre rolla først, eller vel ein annan person.',
  'rejections.auditorIndependent':
    '{person} kan ikkje vere revisor og ha ei anna rolle samtidig. Den som reviderer, skal ikkje sjølv ha teke del. Avslutt den eine rolla først, eller vel ein annan person.',
  'rejections.managerNeeded':
    'Prosjektet ville stått utan prosjektleiar, og nokon skal alltid leie det. Gje ein annan rolla først, og avslutt denne etterpå.',

  'rejections.gateUnknown':
    'Avgjerdspunktet «{gate}» finst ikkje i dette prosjektet. Last sida på nytt og vel eit frå lista.',
  'rejections.gateNotAhead':
    'Avgjerdspunktet «{gate}» fører ikkje ut av fasen prosjektet er i, og kan difor ikkje handsamast no. Vel punktet som står for tur.',
  'rejections.criterionUnknown':
    'Kriteriet «{criterion}» høyrer ikkje til dette avgjerdspunktet. Last sida på nytt og vel eit frå lista.',
  'rejections.criterionDerived':
    '«{criterion}» blir avgjort av det som er registrert i prosjektet, så ingen kan stadfeste det. Det blir oppfylt av seg sjølv når grunnlaget er på plass.',
  'rejections.notResponsible':
    'Du er ikkje ansvarleg for «{criterion}», og berre dei ansvarlege kan stadfeste det. Det er: {roles}. Gjeld det ein partnar, må det vere folka til partnaren sjølv. Be ein av dei.',
  'rejections.criterionPerPartner':
    '«{criterion}» skal stadfestast for kvar partnar, men ingen partnar er vald. Vel kva partnar du stadfestar for.',
  'rejections.criterionNotPerPartner':
    '«{criterion}» skal stadfestast éin gong for heile prosjektet, ikkje for kvar partnar. Stadfest det utan å velje partnar.',
  'rejections.evidenceMissing':
    '«{criterion}» har ingen dokumentasjon å byggje på. Ei stadfesting skal alltid vise til noko. Legg ved eit dokument, ei lenkje eller eit notat.',
  'rejections.evidenceOutdated':
    'Du såg på versjon {version} av dokumentasjonen for «{criterion}», men no finst versjon {newest}. Ei stadfesting skal byggje på den nyaste. Les ho, og stadfest så på nytt.',
  'rejections.linkUnsafe':
    'Lenkja {url} fører ikkje til ei nettside. Berre lenkjer som byrjar med https:// eller http://, kan brukast. Rett lenkja.',
  'rejections.notAttested':
    '«{criterion}» er ikkje stadfesta no, så det er inga stadfesting å trekkje. Last sida på nytt for å sjå korleis det står til.',

  'rejections.notConstituted':
    'Styringsgruppa er ikkje konstituert enno, og før det kan ho ikkje vedta noko. Konstituer ho først, med leiar, medlem frå kvar partnar og avgjerdsreglar.',
  'rejections.deadlinePast':
    'Fristen {deadline} er alt gått ut. Ei avstemming må ha ein frist fram i tid, så alle rekk å stemme. Vel ein seinare frist.',
  'rejections.gateNotReady':
    'Avgjerdspunktet «{gate}» er ikkje klart: {missing} {missing|kriterium|kriterium} manglar. Alle må vere oppfylte eller sette til side før de kan vedta å gå vidare. Sjå på sida kven som kan ordne det som manglar.',
  'rejections.proposalOpenAlready':
    'Sak {citation} om det same er alt til avstemming, og de stemmer over éi om gongen. Vent på resultatet, eller trekk saka først.',
  'rejections.conditionsMissing':
    'Å gå vidare med vilkår krev minst eitt vilkår. Skriv kva som skal gjerast, av kven og når – eller vel å gå vidare utan vilkår.',
  'rejections.conditionsUnexpected':
    'Berre «gå vidare med vilkår» kan ha vilkår. Fjern vilkåra, eller vel det utfallet.',
  'rejections.conditionDuePast':
    'Eit vilkår har fristen {due}, som er gått ut. Eit vilkår må kunne oppfyllast i tide. Vel ein seinare dag.',
  'rejections.conditionOwnerOutside':
    '{person} har inga rolle i prosjektet no. Den som skal oppfylle eit vilkår, må ha det. Vel ein annan, eller gje personen ei rolle først.',
  'rejections.conditionDueInVote':
    'Eit vilkår har fristen {due}, men avstemminga kan vare til {deadline}. Eit vilkår må kunne oppfyllast etter at saka er avgjord. Vel ein seinare dag for vilkåret, eller ein tidlegare frist for å stemme.',
  'rejections.conditionOwnerLeaves':
    '{person} har inga rolle i prosjektet lenger når fristen for å stemme går ut {deadline}. Den som skal oppfylle eit vilkår, må vere med òg då. Vel ein annan.',
  'rejections.holdDayMissing': 'Du må seie når de skal ta opp saka att. Vel ein dag etter i dag.',
  'rejections.holdEndsInVote':
    'De vil vente til {until}, men avstemminga kan vare til {deadline}. Då ville ventetida vere over før ho er vedteken. Vel ein seinare dag å vente til, eller ein tidlegare frist for å stemme.',
  'rejections.gateHeld':
    'Avgjerdspunktet «{gate}» er sett på vent til {until}, og kan ikkje avgjerast før det. Legg fram saka den dagen eller seinare.',
  'rejections.reasonMissing':
    'Det manglar ei grunngjeving. Den som vil sende tilbake, vente eller avslutte, må seie kvifor. Skriv det kort.',
  'rejections.criterionNotWaivable':
    '«{criterion}» kan ikkje setjast til side. Det er like viktig alle stader, og må oppfyllast.',
  'rejections.criterionWaivedAlready': '«{criterion}» er alt sett til side. Du treng ikkje gjere noko.',
  'rejections.deviationNotEscalated':
    'Avvik {number} er ikkje løfta til styringsgruppa, og ho avgjer berre avvik som er det. Be prosjektleiaren løfte avviket først.',
  'rejections.proposalUnknown': 'Saka finst ikkje i prosjektet. Last sida på nytt og vel ei sak frå lista.',
  'rejections.proposalNotOpen':
    'Sak {citation} er avgjord eller trekt, og avstemminga er over. Opne saka for å sjå resultatet.',
  'rejections.seatUnknown':
    'Plassen finst ikkje her, er teken bort, eller ingen sit i han. Last sida på nytt og vel ein plass frå lista.',
  'rejections.criterionFrozen':
    'Sak {citation} om å passere avgjerdspunktet er til avstemming, og då er dokumentasjonen låst. Stadfest kriteriet på den nye dokumentasjonen i same steg, så blir alle spurde på nytt, eller vent til avstemminga er over.',
  'rejections.askedAnewAlready':
    'Alle er alt spurde på nytt éin gong i sak {citation}, og det skjer ikkje fleire gonger i same avstemming. Vent til avstemminga er over.',
  'rejections.blankNotAllowed': 'Etter regelen i denne saka går det ikkje an å stemme blankt. Stem ja eller nei.',
  'rejections.inWritingUnsaid':
    'Stemma seier ikkje om du samtykkjer til å avgjere saka utan møte, og regelen krev at alle seier det. Sei ja eller nei til det òg.',
  'rejections.inWritingUnasked':
    'Regelen i denne saka spør ikkje om du samtykkjer til å avgjere ho utan møte. Stem utan å svare på det.',
  'rejections.adviceAwaited':
    'Styringsgruppa har ikkje gjeve rådet sitt i sak {citation} enno. Vent til avstemminga er over, seinast {deadline}.',
  'rejections.adviceGiven': 'Avstemminga i sak {citation} er over, og saka ligg hos prosjekteigaren. Vent på avgjerda.',
  'rejections.ownerReasonMissing':
    'Du avgjer noko anna enn styringsgruppa rådde til, og då må du seie kvifor. Skriv grunnen kort.',
  'rejections.notOwner':
    'Berre prosjekteigaren avgjer etter rådet, og den rolla har ikkje du i dag. Be prosjekteigaren avgjere.',
  'rejections.ownSeatOnly':
    'Berre medlemmet sjølv seier frå om å vere fråverande eller inhabil, tek plassen tilbake og protesterer. Be medlemmet gjere det, eller kom med ei motsegn, som dei andre i styringsgruppa avgjer.',
  'rejections.notEntitledToVote':
    'Du har ikkje stemmerett frå denne plassen. Den har berre den som sit i plassen i dag, eller varamedlemmet som møter i saka. Meiner du det er feil, ta kontakt med leiaren av styringsgruppa.',
  'rejections.seatHandedOver':
    'Medlemmet er registrert som {cause} i denne saka, så plassen er i andre hender. Den som er fråverande, kan ta plassen tilbake før varamedlemmet har stemt.',
  'rejections.objectionKnown':
    'Denne motsegna er alt komen i saka, og det skjer berre éin gong for kvar plass og årsak. Sjå i saka kva som skjer med ho.',
  'rejections.objectionUnknown':
    'Motsegna finst ikkje i saka, eller ho er avgjord. Last sida på nytt for å sjå korleis det står til.',
  'rejections.ownSeatObjected': 'Om deg sjølv seier du berre frå, utan motsegn. Overlat plassen i staden.',
  'rejections.ballotShowsPresence':
    'Medlemmet har stemt i saka og er altså til stades. Er medlemmet inhabilt, kan du kome med motsegn om det.',
  'rejections.notToRule':
    'Du er ikkje mellom dei som avgjer denne motsegna. Det gjer dei andre i styringsgruppa, utan den det gjeld, eller representantane til partnaren der dei andre er for få. Sjå i saka kven det er.',
  'rejections.deputyNeeded':
    'Når eit medlem er fråverande, må eit varamedlem møte i staden, og ingen er vald eller ledig. Plassen kan berre stå tom når medlemmet er inhabilt. Vel eit varamedlem, eller be partnaren nemne opp eit.',
  'rejections.deputyNotChosen':
    'Den som er inhabil, vel ikkje kven som møter i staden: Det første ledige varamedlemmet gjer det. Send utan å velje varamedlem.',
  'rejections.notDeputy':
    '{person} er ikkje varamedlem for denne plassen. Eit varamedlem møter berre for medlemmer frå sin eigen partnar, eller for det medlemmet det er nemnt opp for. Vel ein annan.',
  'rejections.deputyBusy':
    '{person} sit alt i ein annan plass i denne saka, og ingen stemmer frå to. Vel eit anna varamedlem.',
  'rejections.seatNotHandedOver':
    'Medlemmet sit alt sjølv i plassen, så det er ingenting å gje tilbake. Last sida på nytt for å sjå korleis det står til.',
  'rejections.deputyHasVoted':
    'Varamedlemmet har stemt, og ei stemme som er gjeven, blir ikkje stroken av det. Plassen blir hos varamedlemmet i denne saka.',
  'rejections.disqualificationStands':
    'Inhabilitet blir ikkje teken tilbake i ei sak. Plassen blir der han er til saka er avgjord.',
  'rejections.nothingToProtest':
    'Inga motsegn har teke stemma di, eller protesten er alt protokollført. Du treng ikkje gjere noko.',
  'rejections.groundMisplaced':
    'Ein grunn blir berre gjeven for inhabilitet, og dette gjeld {cause}. Kvifor nokon er fråverande, blir ikkje lagra. Send utan grunn.',
  'rejections.notSettled':
    'Sak {citation} kan ikkje avsluttast enno: Stemmer som manglar, kan endre resultatet, eller ei motsegn er ikkje avgjord. Vent til det er gjort, eller til fristen går ut {deadline}.',
  'rejections.noPartInVote':
    'Du har ingen del i avstemmingane her. Det har berre dei som sit i styringsgruppa, og varamedlemmene deira. Meiner du det er feil, ta kontakt med prosjektleiaren.',

  'rejections.conditionUnknown': 'Vilkåret finst ikkje i prosjektet. Last sida på nytt og vel eit vilkår frå lista.',
  'rejections.conditionMetAlready':
    'Vilkåret er alt meldt oppfylt, og det gjer ein berre éin gong. Du treng ikkje gjere noko.',
  'rejections.conditionNotMet': 'Vilkåret er ikkje meldt oppfylt, så det er alt ope. Du treng ikkje gjere noko.',

  'rejections.notForPartner':
    'Du kan ikkje gjere dette for {partner}. Den som handlar for ein partnar, må høyre til han eller ha ei rolle for heile prosjektet. Be nokon frå {partner} gjere det.',
  'rejections.affectedMissing':
    'Du har ikkje valt kven avviket gjeld. Det gjeld alltid minst éin partnar, og partnarane det gjeld, skal vurdere det. Vel kven det gjeld.',
  'rejections.partnerTwice': '{partner} er vald to gonger. Kvar partnar blir ført opp éin gong. Fjern den eine.',
  'rejections.notInTrial':
    'Avviket er ikkje frå prøvedrifta. Berre avvik derifrå blir sorterte i «før opning», «seinare» og «inga endring». Send utan sortering.',
  'rejections.deviationUnknown': 'Avviket finst ikkje i prosjektet. Last sida på nytt og vel eit avvik frå lista.',
  'rejections.deviationMoved':
    'Avvik {number} er no {state}, og då kan de ikkje ta dette steget. Ingen steg kan hoppast over. Last sida på nytt og sjå kva som er neste steg.',
  'rejections.aspectsIncomplete':
    'Vurderinga manglar noko. Ho må seie noko om kvart av dei seks temaa, éin gong kvar. Fyll ut resten – «ingen» er òg eit svar.',
  'rejections.notAffected':
    '{partner} er ikkje ført opp blant partnarane avviket gjeld, og berre dei vurderer det. Be prosjektleiaren føre opp {partner} om det er gale.',
  'rejections.notAssessed':
    'Avvik {number} er ikkje ferdig vurdert. Konsekvensane skal vere kjende hos alle det gjeld, før noko blir avgjort. Desse manglar: {partners}. Be dei vurdere det.',
  'rejections.overTolerance':
    'Avvik {number} kjem på kr\u00A0{costNok} og {days} {days|dag|dagar}. Toleransen er kr\u00A0{toleranceCostNok} og {toleranceDays} {toleranceDays|dag|dagar}. Utanfor han er det berre styringsgruppa som avgjer. Løft avviket til styringsgruppa.',
  'rejections.steeringGroupDecides':
    'Avvik {number} er løfta til styringsgruppa, og då er det ho som avgjer, same kor stort det er. Legg avviket fram som sak.',
  'rejections.ownWorkVerified':
    'Du gjennomførte sjølv endringa i avvik {number}, og ingen kontrollerer sitt eige arbeid. Be ein annan kontrollere det.',
  'rejections.duePast':
    'Fristen {due} er alt gått ut. Ein frist må vere i dag eller seinare når han blir sett. Vel ein seinare dag.',
  'rejections.nothingPlanned':
    'Det er ikkje noko nytt i det du sende. Endre tittel, alvorsgrad, eigar, ansvarleg eller frist, og send så.',
  'rejections.responsibleOutside':
    '{person} har inga rolle i prosjektet no. Den ansvarlege må ha det. Vel ein annan, eller gje personen ei rolle først.',
  'rejections.affectedAlready': '{partner} er alt ført opp blant partnarane avviket gjeld. Du treng ikkje gjere noko.',
  'rejections.deviationInVote':
    'Avvik {number} er til avstemming i sak {citation}, og då blir verken tittelen eller alvorsgraden endra. Vent til avstemminga er over, eller trekk saka først.',
} as const satisfies Translation<typeof nb>
