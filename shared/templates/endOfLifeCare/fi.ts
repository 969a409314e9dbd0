import type { Words } from './outline.ts';

export const fi: Words = {
  title: 'Saattohoidon kumppanit (esimerkki)',
  question: 'Miten voin elää loppuun asti hyvin ja siellä, missä haluan?',
  actors: {
    client: {
      name: 'Saattohoidossa oleva ihminen',
      description: 'Elää elämänsä viimeistä aikaa. Kartta on keksitty esimerkki, ei minkään hankkeen tulos.',
      activities: 'Päättää hoidostaan ja elää omannäköistä arkea.',
      audience: 'Itselleen ja läheisilleen.',
      strengths: 'Tietää itse, mikä on tärkeää.',
    },
    family: {
      name: 'Läheiset',
      description: 'Perhe ja ystävät, jotka kulkevat rinnalla.',
      activities: 'Hoivaavat, valvovat ja pitävät arkea koossa.',
      audience: 'Omalle läheiselleen.',
      strengths: 'Tuntevat ihmisen ja hänen tapansa.',
    },
    homeHospital: {
      name: 'Kotisairaala',
      description: 'Hoitaa sairaalatasoisesti kotona.',
      activities: 'Hoitaa kipua ja muita oireita kotona, myös öisin.',
      audience: 'Niille, jotka haluavat olla lopun ajan kotona.',
      strengths: 'Osaa saattohoidon ja tulee paikalle nopeasti.',
    },
    ward: {
      name: 'Saattohoito-osasto',
      description: 'Hyvinvointialueen osasto, jossa on saattohoidon paikkoja.',
      activities: 'Hoitaa niitä, joiden oireet eivät helpota kotona.',
      audience: 'Saattohoidossa oleville ja heidän läheisilleen.',
      strengths: 'Paikalla on aina hoitaja ja lääkäri tavoitettavissa.',
    },
    cancerAssociation: {
      name: 'Syöpäyhdistys',
      description: 'Syöpään sairastuneiden ja läheisten yhdistys.',
      activities: 'Järjestää vertaistukea, sururyhmiä ja koulutusta.',
      audience: 'Sairastuneille, läheisille ja vapaaehtoisille.',
      strengths: 'Yhdistää ammattitaidon ja oman kokemuksen.',
    },
    volunteers: {
      name: 'Vapaaehtoiset tukihenkilöt',
      description: 'Koulutettuja ihmisiä, jotka antavat aikaansa.',
      activities: 'Käyvät kotona ja osastolla seurana.',
      audience: 'Sairaille ja väsyneille läheisille.',
      strengths: 'Heillä on aikaa istua ja kuunnella.',
    },
    parish: {
      name: 'Seurakunta',
      description: 'Pappi ja diakoniatyöntekijä ovat tukena, kun elämä päättyy.',
      activities: 'Keskustelee, saattaa ja järjestää sururyhmiä.',
      audience: 'Kaikille, jotka toivovat keskustelua.',
      strengths: 'Kohtaa kuoleman ja surun luontevasti.',
    },
    careHome: {
      name: 'Hoivakoti',
      description: 'Yksityinen hoivakoti, jossa voi asua loppuun asti.',
      activities: 'Antaa ympärivuorokautista hoivaa.',
      audience: 'Ikäihmisille, jotka eivät pärjää kotona.',
      strengths: 'Tarjoaa oman huoneen ja tutut hoitajat.',
    },
    school: {
      name: 'Ammattiopisto',
      description: 'Kouluttaa lähihoitajia.',
      activities: 'Opettaa saattohoitoa ja järjestää täydennyskoulutusta.',
      audience: 'Opiskelijoille ja työssä oleville hoitajille.',
      strengths: 'Tuo tutkitun tiedon käytännön työhön.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinaattori',
      description: 'Huolehtii, että jokainen tietää, kuka auttaa ja milloin.',
    },
    listener: {
      name: 'Kuuntelija',
      description: 'On läsnä ja kuuntelee ilman kiirettä.',
    },
    trainer: {
      name: 'Kouluttaja',
      description: 'Opettaa saattohoidon taitoja muille.',
    },
    nightCompanion: {
      name: 'Yövalvoja',
      description: 'Valvoo yöllä, jotta läheinen saa nukkua.',
    },
  },
  items: {
    nurseDayAndNight: 'hoitaja vuorokauden ympäri',
    advice: 'neuvoja puhelimessa kaikille kumppaneille',
    timeToSit: 'joku, jolla on aikaa istua vierellä',
    beds: 'kuusi saattohoidon paikkaa',
    leavingWard: 'varmuus siitä, kuka auttaa kotona',
    groupLeaders: 'kokeneet ryhmänohjaajat',
    griefGroup: 'sururyhmä läheisille',
    courseRoom: 'tila vapaaehtoisten koulutukseen',
    time: 'aikaa päivisin ja iltaisin',
    company: 'seuraa kerran viikossa',
    ownSupport: 'työnohjausta ja omaa tukea',
    parishHall: 'seurakuntasali viikonloppuisin',
    music: 'musiikkihetki kotona tai osastolla',
    quietRoom: 'rauhallinen huone, jossa läheinen voi yöpyä',
    skills: 'varmuutta kivun hoitoon',
    teaching: 'koulutuspäivä hoitajille',
    nightBreak: 'yö, jonka voi nukkua rauhassa',
    someoneToAsk: 'numero, johon saa soittaa milloin vain',
  },
  flows: {
    care: {
      deliverable: 'hoito kotona',
      costTangible: 'Hoitajien työaika, matkat ja lääkkeet.',
      benefitTangible: 'Kotona voi olla loppuun asti.',
      missed: 'Viimeiset viikot kuluisivat päivystyksessä.',
      owner: 'Kotisairaalan osastonhoitaja',
    },
    wishes: {
      deliverable: 'toiveet hoidosta',
      benefitIntangible: 'Hoito osuu siihen, mikä on tärkeää.',
    },
    bedPromise: {
      deliverable: 'lupapaikka',
      costTangible: 'Paikka pidetään tarvittaessa tyhjänä.',
      benefitTangible: 'Osastolle pääsee suoraan, ilman päivystystä.',
      owner: 'Saattohoito-osaston lääkäri',
    },
    lighterLoad: {
      deliverable: 'rauhaa osastolle',
    },
    guidance: {
      deliverable: 'neuvot ja tuki',
      benefitIntangible: 'Läheinen uskaltaa hoitaa.',
    },
    dailyNews: {
      deliverable: 'kuulumiset päivittäin',
      costIntangible: 'Seuraaminen väsyttää.',
    },
    closeness: {
      deliverable: 'läheisyys',
      costIntangible: 'Oma uni ja työ kärsivät.',
      missed: 'Ihminen jäisi yksin vieraiden keskelle.',
    },
    gratitude: {
      deliverable: 'yhteinen aika',
    },
    roundTheClock: {
      deliverable: 'ympärivuorokautinen hoiva',
      benefitTangible: 'Apu on aina oven takana.',
      owner: 'Hoivakodin johtaja',
    },
    serviceFee: {
      deliverable: 'asiakasmaksu',
    },
    peerSupport: {
      deliverable: 'vertaistuki',
      benefitIntangible: 'Vaikeistakin asioista voi puhua.',
      missed: 'Pelot jäisivät sanomatta.',
      owner: 'Syöpäyhdistyksen toiminnanjohtaja',
    },
    volunteerTraining: {
      deliverable: 'koulutus tehtävään',
      costTangible: 'Kouluttajan palkkio ja tarjoilu.',
    },
    visits: {
      deliverable: 'lepohetki läheiselle',
      benefitIntangible: 'Läheinen saa hetken omaa aikaa.',
      missed: 'Läheiset uupuisivat.',
    },
    trust: {
      deliverable: 'luottamus',
    },
    volunteerTime: {
      deliverable: 'vapaaehtoisten aika',
    },
    talks: {
      deliverable: 'keskusteluapu',
    },
    spiritualSupport: {
      deliverable: 'hengellinen tuki',
    },
    carePlaces: {
      deliverable: 'harjoittelupaikat',
    },
    newSkills: {
      deliverable: 'uudet taidot',
    },
    trainingDay: {
      deliverable: 'koulutuspäivä',
      costTangible: 'Opettajan työpäivä.',
      benefitTangible: 'Vapaaehtoiset saavat ajantasaista oppia.',
    },
    experience: {
      deliverable: 'kokemustieto',
    },
    company: {
      deliverable: 'seura',
      benefitIntangible: 'Päivässä on jotain odotettavaa.',
    },
  },
  agreements: {
    clientDecides: {
      text: 'Mitään ei päätetä ilman ihmistä itseään.',
    },
    silence: {
      text: 'Se, mitä kotona kuulee, jää kotiin.',
    },
    group: {
      text: 'Kumppanit käyvät yhdessä läpi, mikä toimii ja mikä ei.',
      owner: 'Kotisairaala',
      meets: 'joka toinen kuukausi',
    },
    ownPlace: {
      text: 'Kuinka moni sai olla lopun ajan siellä, missä toivoi',
      owner: 'Kotisairaala',
      baseline: '55 %',
      target: '75 %',
    },
    volunteerVisits: {
      text: 'Tukihenkilöiden käyntejä kuukaudessa',
      owner: 'Syöpäyhdistys',
      baseline: '12',
      target: '30',
    },
  },
};
