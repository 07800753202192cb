/// Words that Dutch compounds are often made of. A site that has `afvalstoffenheffing` need not have
/// `heffing`; with these it is found by it all the same.
enum CompoundParts {
  static let all: Set<String> = Set(list.listedWords)

  private static let list = """
    aanbod aangifte aanmelding aanpak aanslag aansluiting aansprakelijkheid aanvraag aanvrager
    aanvulling aanwijzing abonnement absentie achtergrond achterstand actie adres advies
    adviseur advocaat afdeling afrekening afsluiting afspraak afval agenda akte alcohol
    ambtenaar analyse antwoord apotheek apparaat apparatuur arbeid archief armoede artikel arts
    auto avond baan bad balie bank basis basisschool bed bedrag bedrijf bedrijven been
    begeleider begeleiding begroting behandeling beheer behoefte bekken belang belasting beleid
    bemiddeling beoordeling berekening bericht beroep beroeps bescheiden bescherming besluit
    besparing bestand bestelling bestuur betaling bevalling bevolking bevoorrading bewijs
    bewoner bewoners bezoek bezoeker bezoekers bezorging bezwaar bibliotheek bijdrage
    bijeenkomst bijstand biljet blad bloed blok boek boeken boete bond boom boot borg borst bouw
    branche brand brandstof breuk brief brieven bril brood brug budget buiten burger burgers bus
    buurt cadeau calamiteit camera cel centrum certificaat chef chip cijfer client club coach
    code collectie college combinatie commissie compensatie complex computer concert congres
    constructie consulent consult contact contract contributie controle coordinator crisis
    cultuur cursus cyclus dag dagen dak datum debat deel deelnemer deskundige detail deur
    diagnose dieet diefstal dienst diensten dienstverband dieren digitaal diploma dokter donatie
    donor dossier drank drempel duur dwang echo effect eigenaar eigendom eiland eind elektra
    energie enquete erf etage examen export factuur familie fase feest fiets film folder fonds
    formulier fout functie fusie fysio gang garage garantie gas gast gebied gebouw gebruik
    gebruiker gegevens gehandicapten gehoor geld geluid gemeenschap gemeente geneeskunde geschil
    gesprek getuigschrift gevel gewicht gezin gezondheid gids gift glas glasvezel goederen graf
    grens groen groep groepen grond grondstof haard hal handel handicap hart haven heffing
    herstel heup hoek hond honden hoofd hoogte horeca hotel hout huid huis huisarts huizen hulp
    hulpmiddel hulpmiddelen huren huur huurder huurders hygiene identiteit import inburgering
    incasso incident index indicatie industrie informatie injectie inkomen inkomens inkomsten
    inkoop inname inrichting inschrijving inspectie installatie instelling integratie internet
    investering inwoner inwoners inzet isolatie jaar jeugd jongeren justitie kaart kaarten kabel
    kachel kalender kamer kamers kanker kansen kantoor kapitaal kast kat kelder kenteken ketel
    keuken keuring keuze kind kinder kinderen klacht klachten klant klanten klas kleding klimaat
    kliniek knie koop kosteloos kosten kraam kracht krant krediet kring kunst kussen kwaliteit
    kwartaal laad lading lamp land laser last lasten leeftijd leen leer leerling leerlingen
    leger leiding lengte lening leningen les lessen letsel leven levens leverancier levering
    licht lid lidmaatschap lift lijn lijst lijsten limiet locatie logistiek logo loket loon
    lucht luister maaltijd maand maatregel maatschappij machine macht mail man manager mantel
    mantelzorg marge markt massa materiaal matras medewerker media medicijn medicijnen medisch
    melder melding melk mensen menu merk mest meter metro middel middelen milieu minimum
    mobiliteit model moeder mond monument motor museum muur muziek nacht nadeel natuur netwerk
    nier nood noot norm nota nummer oefening offerte ogen olie omgeving onderhoud onderneming
    ondersteuning onderwijs onderzoek ongeval ontslag ontwerp ontwikkeling oog oogst oor
    opbrengst opdracht operatie opgave opleiding opleidings oplossing opname opslag opvang
    opzegging order oren organisatie ouder ouderen ouders oven overdracht overeenkomst overgang
    overlast overleg overlijden overzicht paal pacht pagina pakket pand paneel panelen papier
    park parkeer partij partner pas paspoort patient patienten pensioen periode personeel
    personeels personen persoon pijn pil plaats plaatsing plafond plan plannen planning plant
    plek plicht ploeg poli polikliniek polis politie pols pomp poort portaal post praktijk
    premie prestatie preventie prijs prijzen printer prioriteit procedure proces product
    productie proef professional profiel programma project psycho puls punt punten quotum raad
    raads raam raming rand rapport reactie recept recht rechten rechter rechtspraak reclame
    recreatie regel regeling regio register registratie reis reizen rek rekening rente
    reorganisatie reparatie reserve restaurant rijbewijs rijks rijles ring risico rol rolstoel
    rook route rug ruil ruimte ruimten saldo samen saneer sanering scan schade scherm school
    schoon schouder schrift schuld schulden score sector seizoen serie service sessie signaal
    situatie slaap slacht sleutel sloop slot sluiting snelheid sociaal soort spaar speel spel
    spier spoed spoor sport spraak spreek spreekuur spuit staal staat stad stads stage stand
    station stelling stelsel stem stemming steun stichting stikstof stoel stof stoffen storing
    straat straf strategie stroom student studenten studie subsidie systeem taak taal tand
    tandarts tarief teken tekort tekst telefoon teller telling termijn terrein test thema
    therapeut therapie tijd tijdschrift tocht toegang toelage toelating toerisme toernooi
    toeslag toestel toestemming toets toezicht toilet tol toren trainer training traject
    transitie transport trap trein tuin tunnel type uitgave uitkering uitleen uitleg uitslag
    uitstel uitstoot uitvoering unie uniform uren uur vaar vaardigheid vaart vaccin vaccinatie
    vader vak vakantie vangnet vee verbouwing verbruik vereniging vergadering vergelijking
    vergoeding vergunning verhaal verhoging verhouding verhuis verhuizing verhuur verkeer
    verkiezing verklaring verkoop verlaging verlening verlies verlof vermindering vermogen
    vernieuwing verpleegkundige verpleging verplichting verschil verslag verslaving versterking
    verstrekking vertaling vertegenwoordiger vertrek vervoer vervoers verwarming verwerking
    verzekeraar verzekering verzoek verzorging video vlees vloer vlucht voeding voedsel voet
    volgorde voordeel voorkeur voorlichting voorraad voorschool voorschot voorwaarde voorwaarden
    voorziening vorm vraag vrachtwagen vragen vrijwilliger vrijwilligers vrouw vrouwen vuil vuur
    waarborg waarde waardering wacht wagen wandel wapen warmte water wedstrijd weefsel week weer
    weg wegen weide weiger weken wekker welzijn wereld werk werkgever werkgevers werknemer
    werkplek werkzaamheden werving wet wetenschap wetgeving wijk wijkteam wijn wijziging wind
    winkel winst winter wissel wond wonen woning woningen woon woorden zaak zaal zadel zak zaken
    zand zee zege zekerheid ziek ziekenhuis ziekte zitting zomer zone zonne zorg zuivel
    zuivering zuurstof zwanger zwangerschap zwem
    """
}
