import type { Words } from './outline.ts';

export const fi: Words = {
  title: 'Padasjoki: hyvinvoinnin arvoverkko (esimerkki)',
  question: 'Mitä meillä jo on, ja miten siitä syntyy hyvä arki jokaiselle padasjokelaiselle?',
  actors: {
    residents: {
      name: 'Asukkaat',
      description:
        'Kirkonkylän ja kylien väkeä vauvasta vaariin. Kartta on keksitty esimerkki, ei minkään hankkeen tulos.',
      activities: 'Elävät, harrastavat ja auttavat naapureita.',
      audience: 'Omalle perheelle ja naapureille.',
      strengths: 'Tuntevat toisensa.',
    },
    municipality: {
      name: 'Kunta',
      description: 'Vastaa hyvinvoinnin edistämisestä ja peruspalveluista.',
      activities: 'Järjestää varhaiskasvatuksen, koulun, liikunnan ja kulttuurin.',
      audience: 'Kaikille kuntalaisille.',
      strengths: 'Kokoaa toimijat ja pitää huolta tiloista.',
    },
    county: {
      name: 'Hyvinvointialue',
      description: 'Vastaa sosiaali- ja terveyspalveluista.',
      activities: 'Pitää sote-asemaa ja auttaa kotona.',
      audience: 'Kaikille, jotka tarvitsevat hoitoa tai tukea.',
      strengths: 'Näkee, mihin ihmiset tarvitsevat apua.',
    },
    villages: {
      name: 'Kyläyhdistykset',
      description: 'Kuusi kylää, joista jokaisella on oma yhdistys.',
      activities: 'Pitävät kylätaloja, talkoita ja juhlia.',
      audience: 'Kylän väelle ja kesävieraille.',
      strengths: 'Saavat paljon aikaan pienellä rahalla.',
    },
    parish: {
      name: 'Seurakunta',
      description: 'Kulkee mukana arjessa ja juhlassa.',
      activities: 'Järjestää diakoniaa, kerhoja ja leirejä.',
      audience: 'Kaiken ikäisille, myös yksinäisille.',
      strengths: 'Tuntee kodit ja niiden huolet.',
    },
    school: {
      name: 'Yhtenäiskoulu',
      description: 'Kunnan ainoa koulu ja lukio.',
      activities: 'Opettaa lapsia ja nuoria.',
      audience: 'Oppilaille ja perheille.',
      strengths: 'Tavoittaa jokaisen lapsen.',
    },
    businesses: {
      name: 'Yrittäjät',
      description: 'Kauppoja, matkailua, rakentajia ja maatiloja.',
      activities: 'Myyvät palveluja ja antavat työtä.',
      audience: 'Asukkaille, mökkiläisille ja matkailijoille.',
      strengths: 'Tarttuvat nopeasti toimeen.',
    },
    sports: {
      name: 'Urheiluseura',
      description: 'Liikuttaa lapsia ja aikuisia.',
      activities: 'Järjestää harjoituksia ja kilpailuja.',
      audience: 'Lapsille, nuorille ja kuntoilijoille.',
      strengths: 'Saa vanhemmat mukaan talkoisiin.',
    },
    summerResidents: {
      name: 'Mökkiläiset',
      description: 'Heitä on kesällä enemmän kuin vakituisia asukkaita.',
      activities: 'Viettävät kesää ja käyttävät palveluja.',
      audience: 'Omalle perheelle ja mökkikylälle.',
      strengths: 'Tuovat osaamista ja ostovoimaa.',
    },
    youth: {
      name: 'Nuorten porukka',
      description: 'Yläkoululaisia ja lukiolaisia, jotka haluavat vaikuttaa.',
      activities: 'Keksii tapahtumia ja tekee videoita.',
      audience: 'Nuorille ja niille, jotka kuuntelevat.',
      strengths: 'Uskaltaa ehdottaa uutta.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinaattori',
      description: 'Pitää kyläsuunnitelman liikkeessä ja kaikki mukana.',
    },
    convener: {
      name: 'Koollekutsuja',
      description: 'Kutsuu oman väkensä saman pöydän ääreen.',
    },
    funder: {
      name: 'Rahoittaja',
      description: 'Antaa pienen alkurahan kokeiluihin.',
    },
    neighbourHelper: {
      name: 'Naapuriavun järjestäjä',
      description: 'Yhdistää avun tarvitsijan ja auttajan.',
    },
  },
  items: {
    rooms: 'tyhjät tilat vanhassa koulussa',
    grants: 'pieniä avustuksia kokeiluihin',
    planInputs: 'kylien omat suunnitelmat',
    nurse: 'terveydenhoitaja',
    earlyWord: 'tieto huolesta ajoissa',
    localKnowledge: 'tieto siitä, kuka osaa mitäkin',
    bakeOven: 'kylätalo ja leivinuuni',
    newDoers: 'uusia tekijöitä',
    campCentre: 'leirikeskus talvikaudella',
    gym: 'liikuntasali iltaisin',
    workPlaces: 'työelämään tutustumisen paikkoja',
    summerJobs: 'kesätöitä nuorille',
    workers: 'osaavia työntekijöitä',
    coaches: 'koulutetut valmentajat',
    evenSpace: 'sali talven harjoituksiin',
    expertise: 'ammattilaisen neuvoja ilmaiseksi',
    ownSpace: 'oma paikka, jossa olla',
    videos: 'videoita tapahtumista',
    homeHelp: 'apua lumitöihin ja pihaan',
  },
  flows: {
    localServices: {
      deliverable: 'peruspalvelut',
      costTangible: 'Palkat ja kiinteistöt.',
      benefitTangible: 'Arki sujuu omassa kunnassa.',
      owner: 'Kunnanjohtaja',
    },
    taxes: {
      deliverable: 'verot ja maksut',
    },
    villageGrant: {
      deliverable: 'kyläavustus',
      costTangible: '1 000 euroa kylälle vuodessa.',
      benefitTangible: 'Kylätalo pysyy kunnossa.',
      missed: 'Pienimmät kylätalot suljettaisiin.',
      owner: 'Hyvinvointikoordinaattori',
    },
    villagePlans: {
      deliverable: 'kyläsuunnitelmat',
      costIntangible: 'Suunnittelu vie monta iltaa.',
      benefitIntangible: 'Kunta kuulee, mitä kylissä halutaan.',
    },
    events: {
      deliverable: 'tapahtumat',
      benefitIntangible: 'Tutustuu naapureihin.',
    },
    talkoot: {
      deliverable: 'talkootyö',
      costIntangible: 'Vapaa-aikaa kuluu.',
      benefitTangible: 'Työt tulevat tehdyiksi ilman suurta rahaa.',
      missed: 'Yhdistykset hiipuisivat.',
    },
    healthServices: {
      deliverable: 'sote-palvelut',
      missed: 'Hoitoon olisi lähdettävä Lahteen.',
      owner: 'Sote-aseman esihenkilö',
    },
    wellbeingFigures: {
      deliverable: 'hyvinvointitieto',
    },
    prevention: {
      deliverable: 'ehkäisevä työ',
    },
    earlySigns: {
      deliverable: 'varhainen huoli',
      costIntangible: 'Huolen puheeksi ottaminen on vaikeaa.',
      benefitIntangible: 'Apu ehtii ajoissa.',
    },
    diaconia: {
      deliverable: 'diakoniatyö',
      benefitIntangible: 'Yksinäinen saa juttuseuraa.',
    },
    clubs: {
      deliverable: 'kerhot ja leirit',
    },
    lateHall: {
      deliverable: 'salivuorot',
      costTangible: 'Valot ja siivous illalla.',
      benefitTangible: 'Talvella voi harjoitella sisällä.',
    },
    coaching: {
      deliverable: 'liikuntatunnit',
    },
    hobbies: {
      deliverable: 'harrastukset',
    },
    volunteers: {
      deliverable: 'talkoolaiset',
    },
    sponsorship: {
      deliverable: 'tukiraha',
      benefitTangible: 'Lapset pääsevät kisamatkoille.',
      owner: 'Yrittäjäyhdistyksen puheenjohtaja',
    },
    goodName: {
      deliverable: 'hyvä maine',
    },
    jobs: {
      deliverable: 'työpaikat',
      missed: 'Nuoret aikuiset muuttaisivat pois.',
    },
    purchases: {
      deliverable: 'ostokset',
      benefitTangible: 'Kauppa pysyy auki myös talvella.',
    },
    services: {
      deliverable: 'palvelut mökille',
    },
    workPractice: {
      deliverable: 'tutustumispaikat',
      costIntangible: 'Nuoren opastaminen vie aikaa.',
      benefitIntangible: 'Nuori näkee, että kotikunnassa on töitä.',
    },
    knowHow: {
      deliverable: 'osaaminen',
      benefitIntangible: 'Kunta saa neuvoja, joihin sillä ei olisi varaa.',
    },
    youthRoom: {
      deliverable: 'tila nuorille',
      costTangible: 'Valvonta perjantai-iltaisin.',
      benefitTangible: 'Nuorilla on paikka, jossa olla.',
    },
  },
  agreements: {
    open: {
      text: 'Kokouksiin saa tulla kuka tahansa, ja muistiot ovat kaikkien luettavissa.',
    },
    smallSteps: {
      text: 'Aloitetaan pienestä: jokainen lupaa vain sen, minkä pystyy pitämään.',
    },
    group: {
      text: 'Hyvinvointiryhmässä on jokaisen kylän ja toimijan edustaja.',
      owner: 'Kunta',
      meets: 'joka toinen kuukausi',
    },
    villagesIn: {
      text: 'Kyliä, joilla on oma suunnitelma',
      owner: 'Kunta',
      baseline: '1',
      target: '6',
    },
    doers: {
      text: 'Ihmisiä, jotka ovat olleet talkoissa vuoden aikana',
      owner: 'Kyläyhdistykset',
      baseline: '140',
      target: '220',
    },
  },
};
