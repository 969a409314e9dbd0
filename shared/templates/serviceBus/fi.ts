import type { Words } from './outline.ts';

export const fi: Words = {
  title: 'LINKKU-palvelubussi (esimerkki)',
  question: 'Miten saan palvelut, seuran ja neuvot omalle kylälle?',
  actors: {
    bus: {
      name: 'LINKKU-palvelubussi',
      description:
        'Hyvinvointialueen bussi, joka tuo palveluja kylille. Kartta on keksitty esimerkki, ei minkään hankkeen tulos.',
      activities: 'Tarjoaa hoitajan vastaanoton, neuvontaa ja pieniä tapahtumia.',
      audience: 'Niille, joilla on pitkä matka palvelujen luo.',
      strengths: 'Liikkuu sinne, missä ihmiset ovat.',
    },
    residents: {
      name: 'Kylien asukkaat',
      description: 'Ihmisiä, joiden lähin palvelu voi olla kymmenien kilometrien päässä.',
      activities: 'Hoitavat asioitaan ja tapaavat toisiaan bussilla.',
      audience: 'Omalle kylälle ja naapureille.',
      strengths: 'Tietävät, mikä kylällä toimii.',
    },
    municipality: {
      name: 'Kunta',
      description: 'Edistää hyvinvointia ja pitää kylät mukana.',
      activities: 'Rahoittaa bussin pysäkkejä ja tiedottaa niistä.',
      audience: 'Kaikille kuntalaisille.',
      strengths: 'Tavoittaa kaikki taloudet.',
    },
    appliedSciences: {
      name: 'Ammattikorkeakoulu',
      description: 'Kouluttaa sosiaali- ja terveysalan ammattilaisia.',
      activities: 'Tuo opiskelijoita bussiin ja tutkii, mitä siitä on hyötyä.',
      audience: 'Opiskelijoille ja alueen toimijoille.',
      strengths: 'Osaa arvioida ja kehittää palveluja.',
    },
    vocationalSchool: {
      name: 'Ammattiopisto',
      description: 'Kouluttaa lähihoitajia ja hiusalan osaajia.',
      activities: 'Opiskelijat tekevät asiakastyötä bussissa.',
      audience: 'Opiskelijoille ja kylien asukkaille.',
      strengths: 'Tuo käden taidot lähelle.',
    },
    seniors: {
      name: 'Eläkeläisyhdistys',
      description: 'Kokoaa eläkeläiset yhteen.',
      activities: 'Järjestää kerhoja, retkiä ja opastusta puhelimen käyttöön.',
      audience: 'Eläkeläisille, myös niille, jotka eivät ole jäseniä.',
      strengths: 'Neuvoo samanikäisenä ja kiireettä.',
    },
    diabetes: {
      name: 'Diabetesyhdistys',
      description: 'Diabetesta sairastavien ja läheisten yhdistys.',
      activities: 'Mittaa verensokeria ja kertoo arjesta diabeteksen kanssa.',
      audience: 'Sairastuneille ja riskissä oleville.',
      strengths: 'Puhuu omasta kokemuksesta.',
    },
    library: {
      name: 'Kirjasto',
      description: 'Lainaa kirjoja ja auttaa löytämään tietoa.',
      activities: 'Kokoaa kirjalaatikoita ja vinkkaa luettavaa.',
      audience: 'Kaiken ikäisille lukijoille.',
      strengths: 'Löytää jokaiselle jotain luettavaa.',
    },
    shop: {
      name: 'Kyläkauppa',
      description: 'Kylän kauppa, jossa moni käy viikoittain.',
      activities: 'Myy ruokaa ja hoitaa paketit.',
      audience: 'Kyläläisille ja mökkiläisille.',
      strengths: 'Tuntee asiakkaansa nimeltä.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinaattori',
      description: 'Suunnittelee reitin ja kutsuu kumppanit kyytiin.',
    },
    stopHost: {
      name: 'Pysäkin isäntä',
      description: 'Pitää paikan avoinna ja toivottaa väen tervetulleeksi.',
    },
    digitalGuide: {
      name: 'Digiopastaja',
      description: 'Näyttää kädestä pitäen, miten asiat hoituvat verkossa.',
    },
    crier: {
      name: 'Sanansaattaja',
      description: 'Kertoo bussin tulosta niille, jotka eivät seuraa tiedotteita.',
    },
  },
  items: {
    vehicle: 'bussi, jossa on kaksi vastaanottohuonetta',
    weeklyRoute: 'pysähdys joka toinen viikko',
    tutors: 'opastajia sähköiseen asiointiin',
    fuel: 'rahaa polttoaineeseen',
    residentNews: 'ilmoitus kunnan tiedotteessa',
    villageMood: 'tietoa siitä, miten kylillä voidaan',
    research: 'tutkittua tietoa liikkuvista palveluista',
    survey: 'kysely bussin käyttäjille',
    realCases: 'oikeita asiakastilanteita opiskelijoille',
    hairdressers: 'hiustenleikkuu opiskelijahintaan',
    practice: 'paikkoja harjoitella asiakastyötä',
    members: 'kaksisataa jäsentä eri kylissä',
    tripCompany: 'matkaseuraa lääkäriin',
    meter: 'verensokerimittarit',
    younger: 'nuorempia jäseniä',
    yard: 'valaistu piha ja sähkö',
    books: 'kirjoja ja äänikirjoja',
    prescription: 'lääkkeet ilman matkaa apteekkiin',
    someoneToTalk: 'joku, jolle jutella',
  },
  flows: {
    services: {
      deliverable: 'lähipalvelut',
      costTangible: 'Hoitajan työaika ja ajokilometrit.',
      benefitTangible: 'Asiat hoituvat ilman kaupunkimatkaa.',
      missed: 'Moni lykkäisi hoitoon lähtöä.',
      owner: 'Palvelubussin vastaava hoitaja',
    },
    feedback: {
      deliverable: 'palaute ja toiveet',
      benefitIntangible: 'Reitti osuu oikeisiin paikkoihin.',
    },
    grant: {
      deliverable: 'pysäkkiraha',
      costTangible: '500 euroa pysäkiltä vuodessa.',
      benefitTangible: 'Bussi voi pysähtyä useammassa kylässä.',
      owner: 'Kunnan hyvinvointikoordinaattori',
    },
    picture: {
      deliverable: 'kuva kylien tilanteesta',
      costIntangible: 'Havaintojen kirjaaminen vie aikaa.',
      benefitIntangible: 'Päätöksiä voidaan tehdä tietoon nojaten.',
    },
    ideas: {
      deliverable: 'asukkaiden ajatukset',
    },
    studentClinic: {
      deliverable: 'opiskelijatyö',
      costTangible: 'Opettajan ohjausaika.',
      benefitTangible: 'Vastaanotolle mahtuu enemmän väkeä.',
      missed: 'Jalkahoito ja mittaukset loppuisivat.',
      owner: 'Ammattikorkeakoulun lehtori',
    },
    learning: {
      deliverable: 'oppi työstä',
    },
    evaluation: {
      deliverable: 'arvio hyödyistä',
      benefitIntangible: 'Kunta näkee, mitä rahalla saa.',
    },
    commission: {
      deliverable: 'toimeksianto',
    },
    hairAndFeet: {
      deliverable: 'hiusten ja jalkojen hoito',
      benefitTangible: 'Palvelun saa edullisesti läheltä.',
    },
    encounters: {
      deliverable: 'asiakaskokemus',
    },
    ride: {
      deliverable: 'kyyti ja työtila',
    },
    digitalHelp: {
      deliverable: 'digiopastus',
      missed: 'Pankkiasiat jäisivät lasten hoidettaviksi.',
    },
    participants: {
      deliverable: 'osallistujat kerhoihin',
    },
    roomOnBoard: {
      deliverable: 'tila opastukseen',
    },
    tutoring: {
      deliverable: 'opastusvuorot',
      costIntangible: 'Vapaaehtoinen sitoutuu säännölliseen vuoroon.',
      benefitIntangible: 'Hoitajalle jää aikaa hoitotyöhön.',
    },
    measuring: {
      deliverable: 'verensokerin mittaus',
    },
    referrals: {
      deliverable: 'uudet kävijät',
    },
    parking: {
      deliverable: 'piha ja sähkö',
      costTangible: 'Sähkö ja auraus.',
      benefitTangible: 'Bussilla on lämmin ja turvallinen pysäkki.',
      owner: 'Kauppias',
    },
    customers: {
      deliverable: 'asiakkaat kauppaan',
    },
    purchases: {
      deliverable: 'ostokset',
      missed: 'Kyläkauppa ei kannattaisi.',
    },
    bookBox: {
      deliverable: 'kirjalaatikko',
      benefitTangible: 'Lukemista saa samalla käynnillä.',
    },
  },
  agreements: {
    sameDay: {
      text: 'Bussi tulee aina samana viikonpäivänä ja samaan aikaan.',
    },
    studentsAndGuides: {
      text: 'Opiskelijalla on aina ohjaaja mukana.',
    },
    planning: {
      text: 'Kumppanit sopivat yhdessä seuraavan puolen vuoden reitin.',
      owner: 'Palvelubussi',
      meets: 'kaksi kertaa vuodessa',
    },
    visits: {
      text: 'Asiakkaita yhdellä pysähdyksellä',
      owner: 'Palvelubussi',
      baseline: '9',
      target: '15',
    },
    volunteers: {
      text: 'Vapaaehtoisia opastajia mukana reitillä',
      owner: 'Eläkeläisyhdistys',
      baseline: '0',
      target: '6',
    },
  },
};
