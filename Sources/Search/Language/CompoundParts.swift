/// Words that Dutch compounds are often made of. A site that has `afvalstoffenheffing` need not have
/// `heffing`; with these it is found by it all the same.
enum CompoundParts {
  static let all: Set<String> = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let list = """
    aanbod aangifte aanpak aanslag aanvraag aanvrager aanvulling aanwijzing achterstand actie adres
    advies adviseur afdeling afspraak afval agenda akte alcohol ambtenaar analyse antwoord apotheek
    apparaat arbeid archief armoede arts auto avond baan balie bank basis bedrag bedrijf bedrijven
    begeleider begeleiding begroting beheer belang belasting beleid bemiddeling beoordeling bericht
    beroep bescheiden bescherming besluit bestand bestuur betaling bevolking bewijs bewoner bewoners
    bezoek bezoeker bezoekers bezwaar bibliotheek bijdrage bijstand bloed boek boeken boete bond
    boom borg bouw brand brief brieven bril brood budget buiten burger burgers bus buurt centrum
    chef client club coach code college commissie computer consulent contact contract contributie
    controle coordinator crisis cultuur cursus dag dagen dak datum deel deelnemer deskundige dienst
    dienstverband dieren digitaal dossier drank duur effect eigenaar eigendom eiland energie examen
    familie feest fiets film folder fonds formulier fout functie gebied gebouw gebruik gebruiker
    gegevens gehandicapten geld gemeente gesprek getuigschrift gevel gezin gezondheid gids gift
    goederen graf groen groep groepen grond haard hal handel handicap haven heffing herstel hoek
    hond honden hoofd horeca huis huisarts huizen hulp huren huur huurder huurders hygiene
    identiteit inburgering indicatie informatie inkomen inkomens inkomsten inkoop inrichting
    inschrijving instelling integratie internet inwoner inwoners inzet jaar jeugd jongeren kaart
    kaarten kabel kamer kamers kanker kansen kantoor kapitaal kenteken keuken keuring keuze kind
    kinderen klacht klachten klant klanten klas kleding klimaat kosten kracht krediet kring kunst
    kwaliteit land last lasten leeftijd leer leerling leerlingen leger lening leningen les lessen
    leven levens levering licht lid lidmaatschap lijn lijst lijsten locatie loket loon lucht maand
    maatregel maatschappij macht mail man markt materiaal medewerker media medicijn medicijnen
    melding mensen meter milieu minimum model moeder mond monument motor museum muziek natuur
    netwerk nood norm nota nummer oefening offerte onderhoud onderneming onderwijs onderzoek ongeval
    opbrengst opdracht opgave opleiding opleidings oplossing opname opslag opvang organisatie ouder
    ouderen ouders overeenkomst overgang overlast overleg overlijden overzicht pakket papier park
    parkeer partij partner pas paspoort patient patienten pensioen periode personeel personeels
    personen persoon pijn plaats plaatsing plan plannen planning plant plek plicht ploeg polis
    politie portaal post praktijk premie prijs prijzen printer procedure proces product productie
    proef professional profiel programma project punt raad raads rapport recht rechten rechter regel
    regeling regio register registratie reis reizen rekening rente reparatie reserve rijbewijs rijk
    rijks risico rol rolstoel ruil ruimte ruimten saldo samen schade scherm school schrift schuld
    schulden seizoen service sessie situatie slaap sleutel sloop sociaal soort speel spel spoed
    spoor sport spraak spreek staat stad stads stage stand station stelling stelsel stichting stoel
    stof stoffen straat strategie stroom student studenten studie subsidie systeem taak taal tand
    tandarts tarief teken telefoon termijn terrein test tijd toegang toelage toelating toeslag
    toestel toets toezicht toilet trainer training traject transport trap tuin type uitgave
    uitkering uitleen uitleg uitvoering uren uur vaardigheid vaart vader vak vakantie vereniging
    vergadering vergoeding vergunning verhaal verhuis verhuizing verhuur verkeer verkiezing verkoop
    verlening verlies verlof vermogen vervoer vervoers verzekeraar verzekering verzoek video voedsel
    voet volgorde voorlichting voorwaarde voorwaarden voorziening vorm vraag vragen vrijwilliger
    vrijwilligers vrouw vrouwen vuil vuur waarborg waarde wacht wagen wandel warmte was water week
    weer weg wegen weken welzijn wereld werk werkgever werkgevers werknemer werkplek werkzaamheden
    wet wetgeving wijk wijkteam wijziging winkel winter wonen woning woningen woon zaak zaal zak
    zaken ziek ziekenhuis ziekte zitting zomer zone zorg zwem
    """
}
