import type { Words } from './outline.ts';

export const fi: Words = {
  title: 'Paletti: taide vanhusten arjessa (esimerkki)',
  question: 'Miten arjessani on iloa ja tekemistä, vaikka tarvitsen hoivaa?',
  actors: {
    elders: {
      name: 'Hoivaa tarvitsevat ikäihmiset',
      description:
        'Asuvat kotona tai hoivakodissa ja tarvitsevat apua. Kartta on keksitty esimerkki, ei minkään hankkeen tulos.',
      activities: 'Elävät arkeaan ja kertovat elämästään.',
      audience: 'Itselleen ja seuraaville polville.',
      strengths: 'Muistavat, mitä muut eivät ole nähneet.',
    },
    homeCare: {
      name: 'Kotihoito',
      description: 'Hyvinvointialueen kotihoito auttaa kotona.',
      activities: 'Antaa hoivaa, lääkkeet ja turvaa.',
      audience: 'Kotona asuville ikäihmisille.',
      strengths: 'Näkee ihmisen arjen joka päivä.',
    },
    careHome: {
      name: 'Hoivakoti',
      description: 'Yksityinen koti, jossa hoivaa saa vuorokauden ympäri.',
      activities: 'Tarjoaa asumisen, hoivan ja yhteiset hetket.',
      audience: 'Ikäihmisille, jotka eivät pärjää yksin.',
      strengths: 'On koti, johon on helppo tulla.',
    },
    artists: {
      name: 'Taiteilijaryhmä',
      description: 'Muusikoita, tanssijoita ja kuvataiteilijoita.',
      activities: 'Tekee taidetta yhdessä ihmisten kanssa.',
      audience: 'Kaikille, myös niille, jotka eivät pääse ulos.',
      strengths: 'Saa ihmiset innostumaan ja muistelemaan.',
    },
    culture: {
      name: 'Kunnan kulttuuripalvelut',
      description: 'Järjestää kulttuuria kuntalaisille.',
      activities: 'Palkkaa taiteilijat ja sopii aikataulut.',
      audience: 'Kaikille kuntalaisille.',
      strengths: 'Tuntee tekijät ja tilat.',
    },
    comprehensiveSchool: {
      name: 'Peruskoulu',
      description: 'Koulu hoivakodin naapurissa.',
      activities: 'Vie luokkia vierailulle ja tekee yhteisiä projekteja.',
      audience: 'Oppilaille ja heidän perheilleen.',
      strengths: 'Tuo lasten naurun mukanaan.',
    },
    pensioners: {
      name: 'Eläkeläiskuoro',
      description: 'Yhdistys, joka laulaa ja tapaa viikoittain.',
      activities: 'Laulaa hoivakodeissa ja kutsuu mukaan.',
      audience: 'Laulamisesta pitäville ja yksinäisille.',
      strengths: 'Osaa vanhat laulut ulkoa.',
    },
    foundation: {
      name: 'Säätiö',
      description: 'Tukee taidetta ja vanhusten hyvää elämää.',
      activities: 'Myöntää apurahoja.',
      audience: 'Taiteilijoille ja hankkeille.',
      strengths: 'Uskaltaa tukea uutta.',
    },
    families: {
      name: 'Omaiset',
      description: 'Ikäihmisten lapset, puolisot ja ystävät.',
      activities: 'Vierailevat ja pitävät yhteyttä.',
      audience: 'Omalle läheiselleen.',
      strengths: 'Tuntevat elämäntarinan.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinaattori',
      description: 'Sovittaa taiteilijat, kodit ja koulut yhteen.',
    },
    funder: {
      name: 'Rahoittaja',
      description: 'Maksaa sen, mikä ei synny talkoilla.',
    },
    cultureCompanion: {
      name: 'Kulttuurikaveri',
      description: 'Lähtee ikäihmisen seuraksi konserttiin tai näyttelyyn.',
    },
    storyKeeper: {
      name: 'Tarinoiden tallentaja',
      description: 'Kirjaa muistot ylös, jotta ne eivät katoa.',
    },
  },
  items: {
    knowsClients: 'tieto siitä, kuka on yksin',
    referral: 'vinkki taidehetkistä kotikäynnillä',
    joyToWork: 'iloa raskaisiin työpäiviin',
    livingRoom: 'sali ja piano',
    rehearsalRoom: 'harjoitustila iltaisin',
    program: 'ohjelmaa viikonloppuihin',
    workshops: 'taidetunteja pienille ryhmille',
    craft: 'ammattitaito ja ideat',
    steadyWork: 'säännöllistä työtä',
    contacts: 'suhteet tekijöihin ja tiloihin',
    exhibitionWall: 'näyttelyseinä kirjastossa',
    children: 'uteliaat lapset',
    oldStories: 'kertomuksia entisajasta',
    choir: 'yhteislaulua kerran kuussa',
    transport: 'kyyti kuorolaisille',
    projectMoney: 'apurahat',
    memories: 'muistoja ja vanhoja taitoja',
    wayOut: 'pääsy konserttiin',
  },
  flows: {
    dailyCare: {
      deliverable: 'hoiva kotona',
      costTangible: 'Hoitajien työaika ja matkat.',
      benefitTangible: 'Kotona voi asua pidempään.',
      missed: 'Moni joutuisi muuttamaan kotoaan.',
      owner: 'Kotihoidon esihenkilö',
    },
    dailyLife: {
      deliverable: 'luottamus',
    },
    housing: {
      deliverable: 'asuminen ja hoiva',
      benefitTangible: 'Apu on aina lähellä.',
      owner: 'Hoivakodin johtaja',
    },
    rent: {
      deliverable: 'vuokra ja maksut',
    },
    artHours: {
      deliverable: 'taidetunnit',
      costTangible: 'Taiteilijan palkkio ja tarvikkeet.',
      benefitIntangible: 'Päivässä on jotain, mitä odottaa.',
      missed: 'Viikot olisivat keskenään samanlaisia.',
    },
    lifeStories: {
      deliverable: 'elämäntarinat',
      benefitIntangible: 'Taiteilija saa aiheita ja kosketuksen elämään.',
    },
    fees: {
      deliverable: 'palkkiot',
      costTangible: '12 000 euroa vuodessa.',
      benefitTangible: 'Taiteilija saa työstään palkan.',
      owner: 'Kulttuurituottaja',
    },
    works: {
      deliverable: 'esitykset ja teokset',
    },
    projectGrant: {
      deliverable: 'hankeraha',
      benefitTangible: 'Uutta voi kokeilla kaksi vuotta.',
      missed: 'Taidetyö loppuisi kesken.',
      owner: 'Säätiön asiamies',
    },
    residency: {
      deliverable: 'työskentelyapuraha',
      benefitTangible: 'Taiteilija voi syventyä työhönsä.',
    },
    space: {
      deliverable: 'sali ja piano',
    },
    liveliness: {
      deliverable: 'eloa taloon',
      benefitIntangible: 'Myös hoitajat jaksavat paremmin.',
    },
    visitsByClass: {
      deliverable: 'luokkien vierailut',
      costIntangible: 'Vierailu vie aikaa oppitunneilta.',
      benefitIntangible: 'Lasten tulo piristää koko päivän.',
    },
    meeting: {
      deliverable: 'vanhat taidot',
    },
    artLessons: {
      deliverable: 'taidetyöpajat',
    },
    singing: {
      deliverable: 'yhteislaulu',
    },
    audience: {
      deliverable: 'kiitollinen yleisö',
    },
    hintOfLonely: {
      deliverable: 'tieto yksinäisistä',
      costIntangible: 'Lupa kysytään aina ensin.',
      benefitIntangible: 'Kuoro osaa mennä sinne, missä sitä kaivataan.',
    },
    familyVisits: {
      deliverable: 'vierailut',
    },
    knowingTheLife: {
      deliverable: 'tieto elämästä',
      benefitIntangible: 'Hoivassa osataan ottaa tavat huomioon.',
    },
    news: {
      deliverable: 'kuulumiset',
    },
    clubRoom: {
      deliverable: 'harjoitustila',
    },
  },
  agreements: {
    ownChoice: {
      text: 'Jokainen saa itse valita, osallistuuko vai ei.',
    },
    fairPay: {
      text: 'Taiteilijalle maksetaan työstä aina palkkio.',
    },
    team: {
      text: 'Kulttuuripalvelut kokoaa kumppanit ja sopii seuraavan kauden.',
      owner: 'Kunnan kulttuuripalvelut',
      meets: 'neljä kertaa vuodessa',
    },
    reached: {
      text: 'Kotihoidon asiakkaita mukana taidehetkissä',
      owner: 'Kotihoito',
      baseline: '15',
      target: '60',
    },
    mood: {
      text: 'Kuinka moni sanoo olleensa tällä viikolla iloinen',
      owner: 'Hoivakoti',
      baseline: '48 %',
      target: '65 %',
    },
  },
};
