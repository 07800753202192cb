extension WordForms {
  /// What every site starts from; `content/register/woordvormen.yaml` adds to it. Written for this
  /// project: forms that no rule finds, and words that the rules would take for forms of another.
  package static let builtIn = WordForms(
    forms: pairs(irregular), stems: words(ownStems), geStems: words(stemsWithGe),
    adjectives: words(compared))

  private static func words(_ text: String) -> Set<String> {
    Set(text.listedWords)
  }

  /// `lid: leden; stad: steden`
  private static func pairs(_ text: String) -> [String: [String]] {
    var pairs: [String: [String]] = [:]
    for entry in text.utf8.split(separator: UInt8(ascii: ";")) {
      let parts = entry.split(separator: UInt8(ascii: ":")).map {
        String(Substring($0)).listedWords
      }
      guard parts.count == 2, let lemma = parts[0].first else { continue }
      pairs[lemma] = parts[1]
    }
    return pairs
  }

  private static let irregular = """
    ambtenaar: ambtenaren; app: apps; bad: baden; bak: gebakken; basis: bases basissen;
    bedenk: bedacht bedachten; bederf: bedorven; bedrag: bedragen; bedrieg: bedroog bedrogen;
    bedrijf: bedreven; been: beenderen; begin: begon begonnen; begrijp: begrepen begreep;
    behoed: behoeden; behoud: behield behouden; beleidskader: beleidskaders; ben: is zijn was
    waren geweest wees bent; beneem: benomen; bereid: bereiden; bescherm: beschermd;
    beschrijf: beschreven; besef: beseffen; beslis: beslissen; besluit: besloot besloten;
    bespreek: besproken; besta: bestaan; besteed: besteden besteedt besteedde besteedden;
    bestel: besteld; betref: betroffen betreft betreffende; betrek: betrok betrokken; beval:
    beviel bevallen; bevel: bevelen; bevind: bevonden; bevorder: bevorderd; bevries: bevroren;
    beweeg: bewoog bewogen; bewijs: bewees bewezen; bezit: bezat bezaten; bezoek: bezocht
    bezochten; bezwijk: bezweken; bid: bad baden gebeden; bied: bood boden geboden; bijt: beet
    gebeten; bind: bond gebonden; bisdom: bisdommen; blaas: blies bliezen geblazen; blad:
    bladen bladeren blaadje; blijf: bleef bleven gebleven; breek: brak braken gebroken; breng:
    bracht brachten gebracht; buig: boog bogen gebogen; bus: bussen; chef: chefs; club: clubs;
    coach: coaches coacht coachte gecoacht coachen; crisis: crises crisissen; daal: dalen;
    dag: dagen; dak: daken; dal: dalen; denk: dacht dachten gedacht; dode: doden; doe: doet
    doen deed deden gedaan; download: downloaden gedownload; draag: droeg droegen dragen
    gedragen; drijf: dreef dreven gedreven; dring: drong drongen gedrongen; drink: dronk
    dronken gedronken; duik: dook doken gedoken; dwing: dwong dwongen gedwongen; eet: at aten
    gegeten; ei: eieren; eis: eisen geeist; erf: geerfd; ervaar: ervoer ervaren; examen:
    examens examina; fluit: floot gefloten; ga: gaat gaan ging gingen gegaan; gat: gaten;
    gebed: gebeden; gebod: geboden; geboren: geboorte; gebrek: gebreken; gedrag: gedragen;
    geef: gaf gaven gegeven; gek: gekke gekken; gelag: gelagen; geld: gold golden gegolden;
    gemoed: gemoederen; gen: genen; geniet: genoot genoten; gevaar: gevaren; gevoel:
    gevoelens; giet: goot goten gegoten; glas: glazen glaasje; god: goden; goed: goederen
    betere beter best beste; graaf: groef groeven gegraven; graag: liever liefst; graf:
    graven; grijp: greep grepen gegrepen; groei: groeien; grof: grove; hang: hing hingen
    gehangen; heb: heeft hebben had hadden gehad hebt; heet: heette geheten; hef: hief hieven
    geheven; help: hielp hielpen geholpen; hertog: hertogen; hoen: hoenderen; hof: hoven; hol:
    holen; houd: hou hield hielden gehouden; index: indices indexen; job: jobs; jongere:
    jongeren; kalf: kalveren; kan: kunnen kunt kon konden gekund; kies: koos kozen gekozen
    verkozen; kijk: keek keken gekeken; kind: kinderen; klim: klom klommen geklommen; koe:
    koeien; kom: komt komen kwam kwamen gekomen; koop: kocht kochten gekocht gekochte; krijg:
    kreeg kregen gekregen; kruip: kroop kropen gekropen; laat: liet lieten gelaten later;
    lach: gelachen; lam: lammeren; leef: leven leeft leefde leefden geleefd; lees: las lazen
    gelezen; leg: legde legden; leraar: leraren; lever: leveren; lid: leden; lied: liederen;
    lief: liever liefst liefste lieve; lieg: loog logen gelogen; lig: lag lagen gelegen; lijd:
    leed geleden; lijk: leek leken geleken; loop: liep liepen gelopen; lot: loten; lunch:
    lunches; maat: maten; mag: mogen mocht mochten; match: matches matcht matchte gematcht
    matchen; matrix: matrices; meet: mat maten gemeten; moet: moeten moest moesten; neem: nam
    namen genomen; nood: noden; onderbreek: onderbroken; onderneem: ondernomen; ondervind:
    ondervonden; onderzoek: onderzocht onderzochten; ontbied: ontboden; ontbind: ontbonden;
    ontbreek: ontbroken; ontgin: ontgonnen; onthoud: onthield onthouden; ontloop: ontliep;
    ontneem: ontnomen; ontsta: ontstaan; ontvang: ontving ontvingen ontvangen; ontwerp:
    ontwierp ontworpen; oorlog: oorlogen; oudere: ouderen; overdrijf: overdreven; overleg:
    overlegd; overlijd: overleed overleden; overschrijd: overschreed overschreden; overtreed:
    overtrad overtreden; overweeg: overwoog overwogen; pad: paden paadje; raad: ried geraden;
    rad: raderen; rede: redes; rijd: rij reed gereden; roep: riep riepen geroepen; ruik: rook
    roken geroken; rund: runderen; scheer: geschoren; scheid: gescheiden; scheld: schold
    gescholden; schep: schiep geschapen; schiet: schoot schoten geschoten; schijn: scheen
    schenen geschenen; schip: schepen scheepje; schot: schoten; schrijf: schreef schreven
    geschreven; schrik: schrok geschrokken; schuif: schoof schoven geschoven; sla: slaat slaan
    sloeg sloegen geslagen slagen; slaap: sliep sliepen geslapen; slag: slagen; slijt: sleet
    gesleten; slot: sloten; sluip: sloop geslopen; sluit: sloot sloten gesloten; smelt: smolt
    gesmolten; smid: smeden; smijt: smeet gesmeten; snijd: snij sneed sneden gesneden; speel:
    spelen; spel: spelen; spijt: speet gespeten; spin: spon gesponnen; spreek: sprak spraken
    gesproken; spring: sprong sprongen gesprongen; spuit: spoot gespoten; sta: staat staan
    stond stonden gestaan; stad: steden; staf: staven; steek: stak staken gestoken; steel:
    stal stalen gestolen; sterf: stierf stierven gestorven; stijg: steeg stegen gestegen;
    stink: stonk; strijd: streed streden gestreden; team: teams; tip: tips; tred: treden;
    treed: trad traden getreden; tref: trof troffen getroffen; trek: trok trokken getrokken;
    update: updaten geupdatet; upload: uploaden geupload; vaar: voer gevaren; val: viel vielen
    gevallen; vang: ving vingen gevangen; vat: vaten; vecht: vocht vochten gevochten; veel:
    vele meer meest meeste; verbied: verbood verboden; verbind: verbonden verbond; verblijf:
    verbleef verbleven; verbod: verboden; verbreek: verbroken; verdrag: verdragen; verdwijn:
    verdween verdwenen; verga: vergaan; vergeet: vergat vergaten vergeten; vergelijk:
    vergeleken; verhef: verheven; verkoop: verkocht verkochten; verlaat: verliet verlieten
    verlaten; verlies: verloor verloren; verlof: verloven; verloop: verliep verlopen; vermijd:
    vermeed vermeden; vermoed: vermoeden vermoedt; verneem: vernomen; verschijn: verscheen
    verschenen; versta: verstaan; vertrek: vertrekken; vervang: verving vervingen vervangen;
    verwerf: verworven; verwijs: verwezen; verzin: verzon verzonnen; verzoek: verzocht
    verzochten; vind: vond vonden gevonden; vlieg: vloog vlogen gevlogen; vlo: vlooien;
    vlucht: gevlucht; voldoe: voldaan; volk: volkeren; vraag: vroeg vroegen; vreet: vrat
    gevreten; vries: vroor gevroren; was: gewassen wassen; weeg: woog wogen gewogen wegen;
    weet: weten wist wisten geweten; weg: wegen; weinig: weinige minder minst minste; werf:
    wierf wierven geworven worven; werp: wierp wierpen geworpen; wijk: week weken geweken;
    wijs: wees wezen gewezen; wil: willen wou wilde wilden gewild wilt; win: won wonnen
    gewonnen; word: worden wordt werd werden geworden; wrijf: wreef gewreven; zal: zullen zult
    zou zouden; zee: zeeen; zeg: zei zeiden gezegd; zend: zond zonden gezonden; zie: ziet zien
    zag zagen gezien; zing: zong zongen gezongen; zink: zonk gezonken; zit: zat zaten gezeten;
    zoek: zocht zochten gezocht; zone: zonen; zoon: zonen; zuig: zoog gezogen; zweer: zwoer
    gezworen; zwem: zwom zwommen gezwommen; zwijg: zweeg zwegen gezwegen
    """

  private static let ownStems = """
    aandacht aanpak aarde advies advocaat aflevering afstand agent alinea alles apparaat
    arbeid aspect avond band basis bed beeld beer beest begeerte behoefte beleid belofte bende
    best betekenis beurs beurt bewijs bijdrage bijlage bijstand binnen bloed bocht bode boete
    bond bonus borst boven brand breedte brood budget buiten buurt campus candidaat cent
    centrum certificaat code college computer conflict consulent contract crisis cursus daad
    dans deur dienst diepte district document dood dorp dorst dossier draad drukte duizend
    eenheid effect eind einde eis episode etage export feest formaat functie gans gast gebed
    gebeente gebergte gebeurtenis gebied geboorte gebouw gebruik gedachte gedeelte gedicht
    gedrag geduld geest gegeven gehakt gehalte gelaat geld gelid geluid geluk gemeente
    gemiddeld gerecht geschil geslacht geur gevaar gevangenis gevoel gevolg geweld gewest
    gewicht gewoon gewoonte gezag gezicht gezin gezond gisteren graad grens groente groet
    grond grootte gunst halte hand hart haven heden heer held hier hoed hond honderd hoogte
    huis iets import indicatie inkomen internet inzicht jacht jongen kaars kaart kade kamer
    kandidaat kans kant kast kennis kers keuken klacht klant kleur koers komst kost kous
    kracht krant krapte kunst kust laars land last leegte leer legende lengte lens licht
    liefde lijst list lood lucht lust maand maat macht mais mandaat markt meer mens methode
    midden mode moed moment mond morgen munt museum nacht negen nest net niets nummer object
    ode ondanks onder oord opdracht orde oven over overzicht paard paars pand patient paus
    peer percent periode pest pet plaat plaats plant plicht poort post prijs procent proces
    product project punt raad rand rapport recht rechts reden reeds reis rente restant
    resultaat ronde route ruimte rust samen saus schaarste schade schuld service set sinds
    slechts soms soort sport staat stage stand start status steeds sterkte stilte straat
    straks strand strijd student subject succes taart tablet tand tante tegen teken tekst tent
    test thuis tijd tocht toestand traject transport trots tussen type uitkering uitzicht
    update variant vast veld verband vergunning verleden vermogen vers virus vlucht voet
    volgens voorbeeld vorst vrede vriend vrucht waarde wacht wagen wand want warmte water
    website weekend weer wens wereld werkgever werknemer wet wetenschap winst winter woord
    worst zand zeer zeven zicht ziekte zomer zone zorg zwakte
    """

  private static let stemsWithGe = """
    garandeer gebeur gebied gebruik gedraag gehoorzaam gelei gelijk geloof geneer genees genereer
    geniet geraak geschied getroost getuig gewen
    """

  private static let compared = """
    actief actueel arm bang bekend bezig bitter blauw blij boos braaf breed bruin centraal
    compleet concreet dapper deskundig dicht diep dik direct dom doof dringend droog druk
    duidelijk dun duur edel eenvoudig eerlijk effectief ernstig fel fijn financieel flexibel
    formeel fraai geel gehoorzaam gek geschikt gewoon gezellig gezond glad goedkoop groen grof
    groot handig hard helder hoog individueel intensief jong klaar klein knap kort koud krap laag
    laat lang langzaam lastig leeg lekker leuk licht lief los luid mager makkelijk mooi nat nauw
    negatief nieuw normaal nuttig open oud paars passend positief precies puur raar rauw recht
    redelijk rijk rond rood ruim rustig scherp schoon serieus simpel slecht slim smal snel sociaal
    soepel speciaal stabiel sterk stil stipt streng stug taai tevreden trots vaak vast ver vies
    vol volledig volwassen vrij vroeg vuil warm wijd wijs wit zacht zeker zelfstandig ziek zoet
    zuiver zuur zwaar zwak zwart
    """
}
