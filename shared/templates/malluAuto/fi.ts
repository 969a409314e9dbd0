import type { Words } from './outline.ts';

export const fi: Words = {
  title: 'Mallu-auto ja yhdistykset (esimerkki)',
  question: 'Miten haja-asutusalueen asukas saa tuen läheltä?',
  actors: {
    'mallu-auto': {
      name: 'Mallu-auto',
      description:
        'Terveyspalveluja kylille tuova auto. Tämä kartta on keksitty esimerkki: se ei kerro oikean hankkeen tuloksista.',
      activities: 'Sairaanhoitajan vastaanotto ja terveystarkastukset kylillä.',
      audience: 'Niille, joilla on pitkä matka terveysasemalle.',
      strengths: 'Tulee lähelle ja näkee, miten ihmiset voivat.',
    },
    municipality: {
      name: 'Rantakylän kunta',
      description: 'Vastaa kuntalaisten hyvinvoinnin edistämisestä.',
      activities: 'Suunnittelee hyvinvointityötä ja jakaa avustuksia yhdistyksille.',
      audience: 'Kaikille kuntalaisille, myös syrjäkylillä.',
      strengths: 'Tuntee alueen ja saa eri tahot saman pöydän ääreen.',
    },
    university: {
      name: 'Ammattikorkeakoulu',
      description: 'Kouluttaa sairaanhoitajia ja terveydenhoitajia.',
      activities: 'Opettaa hoitotyötä ja etsii opiskelijoille harjoittelupaikkoja.',
      audience: 'Opiskelijoille ja alueen työnantajille.',
      strengths: 'Tuo uutta tietoa ja innokkaita tekijöitä.',
    },
    martat: {
      name: 'Rantakylän Martat',
      description: 'Arjen taitoja ja ruokaa kylillä: kurssit, neuvonta, talkoot.',
      activities: 'Järjestää ruokakursseja ja antaa neuvoja arkeen.',
      audience: 'Kaiken ikäisille, jotka haluavat oppia arjen taitoja.',
      strengths: 'Osaa neuvoa niin, että jokainen uskaltaa kokeilla.',
    },
    'heart-association': {
      name: 'Sydänyhdistys',
      description: 'Sydänsairaiden ja heidän läheistensä vertaisryhmät.',
      activities: 'Pitää vertaisryhmiä ja liikuntailtoja.',
      audience: 'Sydänsairaille ja heidän läheisilleen.',
      strengths: 'Tietää omasta kokemuksesta, mitä sairastuminen muuttaa.',
    },
    'village-association': {
      name: 'Kyläyhdistys',
      description: 'Pitää kylätaloa ja kutsuu väen koolle.',
      activities: 'Järjestää tapahtumia ja talkoita kylätalolla.',
      audience: 'Kylän väelle ja mökkiläisille.',
      strengths: 'Tuntee talot ja tiet ja saa väen liikkeelle.',
    },
    residents: {
      name: 'Kylien asukkaat',
      description: 'Monella on pitkä matka terveysasemalle eikä omaa autoa.',
      activities: 'Pitävät kylän elävänä ja naapureista huolta.',
      audience: 'Omalle väelle ja naapureille.',
      strengths: 'Tietävät parhaiten, mitä kylällä tarvitaan.',
    },
    parish: {
      name: 'Seurakunta',
      description: 'Diakoniatyöntekijä käy kodeissa ja on mukana arjessa.',
      activities: 'Tekee kotikäyntejä ja järjestää yhteisiä aterioita.',
      audience: 'Yksinäisille ja niille, joilla on vaikeaa.',
      strengths: 'Kuuntelee kiireettä, ja siihen luotetaan.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinaattori',
      description: 'Sopii reitin ja pitää kaikki ajan tasalla.',
    },
    host: {
      name: 'Isäntäväki',
      description: 'Avaa ovet ja ottaa väen vastaan.',
    },
    'peer-supporter': {
      name: 'Vertaistukija',
      description: 'Kuuntelee ja kertoo omasta kokemuksestaan.',
    },
    driver: {
      name: 'Kyyditsijä',
      description: 'Hakee kotoa ne, jotka eivät pääse pysähdyspaikalle itse.',
    },
  },
  items: {
    'mallu-nurse': 'sairaanhoitajan vastaanotto kerran kuussa',
    'mallu-van': 'auto, jossa on vastaanottohuone',
    'mallu-stop': 'pysähdyspaikka ja sähkö',
    'municipality-networks': 'suhteet kaikkiin alueen toimijoihin',
    'municipality-news': 'ilmoitustila kuntatiedotteessa',
    'university-students': 'opettajien ja opiskelijoiden tuore tieto',
    'university-practice': 'harjoittelupaikkoja syrjäseudulta',
    'village-hall': 'kylätalo keittiöineen',
    'village-trust': 'kylän väen luottamus',
    'village-events': 'syy tulla kylätalolle',
    'martat-kitchen': 'ruokaneuvonta pienelle budjetille',
    'martat-members': 'uusia jäseniä',
    'heart-experience': 'kokemusasiantuntijan puheenvuoro',
    'heart-instructor': 'ohjaaja liikuntailtoihin',
    'parish-minibus': 'pikkubussi kyyteihin',
    'parish-visits': 'kotikäynnit yksin asuvien luo',
    'residents-ride': 'kyyti pysähdyspaikalle',
    'residents-digital': 'apua sähköiseen asiointiin',
  },
  flows: {
    funding: {
      deliverable: 'avustus',
      costTangible: '20 000 euroa vuodessa.',
      benefitTangible: 'Auto voi ajaa myös pienimpiin kyliin.',
      missed: 'Reitistä jäisi pois puolet kylistä.',
      owner: 'Kunnan hyvinvointikoordinaattori',
    },
    'wellbeing-data': {
      deliverable: 'hyvinvointitieto',
      costIntangible: 'Tiedon kokoaminen vie hoitajan aikaa.',
      benefitIntangible: 'Kunta näkee, mitä kylillä tarvitaan.',
    },
    premises: {
      deliverable: 'tilat ja sähkö',
      costTangible: 'Lämmitys ja siivous.',
      benefitTangible: 'Auto saa pysähdyspaikan ja lämpimän odotustilan.',
      missed: 'Pysähdyspaikka pitäisi vuokrata.',
      owner: 'Kyläyhdistyksen puheenjohtaja',
    },
    visibility: {
      deliverable: 'näkyvyys kylässä',
      benefitIntangible: 'Kylätalolle tulee väkeä.',
    },
    'check-ups': {
      deliverable: 'terveystarkastukset',
      costTangible: 'Hoitajan työaika ja tarvikkeet.',
      benefitTangible: 'Ei matkaa terveysasemalle.',
      missed: 'Moni jättäisi tarkastuksen väliin.',
      owner: 'Mallu-auton sairaanhoitaja',
    },
    'local-needs': {
      deliverable: 'tieto tarpeista',
      benefitIntangible: 'Reitti ja ajat voidaan sovittaa kylän arkeen.',
    },
    'coffee-morning': {
      deliverable: 'aamukahvit',
    },
    companionship: {
      deliverable: 'rinnalla kulkeminen',
      costIntangible: 'Kuunteleminen kysyy voimia.',
      benefitIntangible: 'Yksinäisyys helpottaa.',
    },
    'peer-support': {
      deliverable: 'vertaistuki',
      benefitIntangible: 'Sairastunut tapaa muita saman kokeneita.',
      missed: 'Sairastunut jäisi kokemuksensa kanssa yksin.',
      owner: 'Sydänyhdistyksen ryhmänohjaaja',
    },
    'group-guidance': {
      deliverable: 'ohjaus ryhmiin',
    },
    'food-advice': {
      deliverable: 'ruokaneuvonta',
    },
    'new-members': {
      deliverable: 'uudet jäsenet',
    },
    'student-work': {
      deliverable: 'opiskelijatyö',
      costIntangible: 'Opiskelijaa pitää ohjata.',
      benefitTangible: 'Autossa on enemmän käsipareja.',
    },
    placements: {
      deliverable: 'harjoittelupaikat',
    },
    'operating-grant': {
      deliverable: 'toiminta-avustus',
      benefitTangible: 'Kylätalo pysyy lämpimänä läpi talven.',
      owner: 'Kunnan hyvinvointikoordinaattori',
    },
    'voluntary-work': {
      deliverable: 'talkootyö',
      missed: 'Kylätalo jouduttaisiin sulkemaan.',
    },
    'shared-rides': {
      deliverable: 'kimppakyydit',
      costTangible: 'Polttoaine ja kuljettajan aika.',
      benefitTangible: 'Vastaanotolle pääsee ilman omaa autoa.',
    },
    'lived-experience': {
      deliverable: 'kokemustieto',
    },
    'digital-help': {
      deliverable: 'digiopastus',
    },
    'new-peers': {
      deliverable: 'omat kokemukset',
    },
    'own-kitchen': {
      deliverable: 'keittiö kursseille',
    },
    'cooking-together': {
      deliverable: 'ruokakurssit',
      benefitIntangible: 'Kylätalolla on taas eloa arki-iltoina.',
    },
  },
  agreements: {
    consent: {
      text: 'Asukkaan asioista puhutaan vain hänen luvallaan.',
    },
    voice: {
      text: 'Jokainen saa sanoa asiansa loppuun, ja pienikin yhdistys on tasavertainen.',
    },
    'route-meeting': {
      text: 'Mallu-auto kutsuu kumppanit koolle ja valmistelee reitin.',
      owner: 'Mallu-auto',
      meets: 'kaksi kertaa vuodessa',
    },
    visitors: {
      text: 'Kävijöitä pysähdyspaikoilla kuukaudessa',
      owner: 'Mallu-auto',
      baseline: '60',
      target: '90',
    },
    referrals: {
      text: 'Vastaanotolta vertaisryhmiin ohjattuja puolessa vuodessa',
      owner: 'Sydänyhdistys',
      baseline: '5',
      target: '20',
    },
  },
};
