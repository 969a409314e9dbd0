import type { Words } from './outline.ts';

export const sv: Words = {
  title: 'Padasjoki: välfärdens värdenätverk (exempel)',
  question: 'Vad har vi redan, och hur blir det en god vardag för var och en i Padasjoki?',
  actors: {
    residents: {
      name: 'Invånarna',
      description:
        'Folk i kyrkbyn och byarna, från de minsta till de äldsta. Kartan är ett påhittat exempel, inte resultatet av något projekt.',
      activities: 'Lever, har hobbyer och hjälper sina grannar.',
      audience: 'För den egna familjen och grannarna.',
      strengths: 'Känner varandra.',
    },
    municipality: {
      name: 'Kommunen',
      description: 'Ansvarar för att främja välbefinnandet och för basservicen.',
      activities: 'Ordnar småbarnspedagogik, skola, idrott och kultur.',
      audience: 'För alla kommuninvånare.',
      strengths: 'Samlar aktörerna och sköter lokalerna.',
    },
    county: {
      name: 'Välfärdsområdet',
      description: 'Ansvarar för social- och hälsovården.',
      activities: 'Driver social- och hälsostationen och hjälper hemma.',
      audience: 'För alla som behöver vård eller stöd.',
      strengths: 'Ser vad människor behöver hjälp med.',
    },
    villages: {
      name: 'Byaföreningarna',
      description: 'Sex byar som alla har sin egen förening.',
      activities: 'Sköter byagårdar, talko och fester.',
      audience: 'För byborna och sommargästerna.',
      strengths: 'Får mycket gjort med små medel.',
    },
    parish: {
      name: 'Församlingen',
      description: 'Är med i vardag och fest.',
      activities: 'Ordnar diakoni, klubbar och läger.',
      audience: 'För alla åldrar, också för ensamma.',
      strengths: 'Känner hemmen och deras bekymmer.',
    },
    school: {
      name: 'Enhetsskolan',
      description: 'Kommunens enda skola och gymnasium.',
      activities: 'Undervisar barn och unga.',
      audience: 'För elever och familjer.',
      strengths: 'Når varje barn.',
    },
    businesses: {
      name: 'Företagarna',
      description: 'Butiker, turism, byggare och lantgårdar.',
      activities: 'Säljer tjänster och ger arbete.',
      audience: 'För invånare, sommargäster och turister.',
      strengths: 'Tar snabbt itu med saken.',
    },
    sports: {
      name: 'Idrottsföreningen',
      description: 'Får barn och vuxna att röra på sig.',
      activities: 'Ordnar träningar och tävlingar.',
      audience: 'För barn, unga och motionärer.',
      strengths: 'Får föräldrarna med på talko.',
    },
    summerResidents: {
      name: 'Sommargästerna',
      description: 'På sommaren är de fler än de bofasta.',
      activities: 'Tillbringar sommaren och använder service.',
      audience: 'För den egna familjen och stugbyn.',
      strengths: 'Kommer med kunnande och köpkraft.',
    },
    youth: {
      name: 'Ungdomsgänget',
      description: 'Högstadieelever och gymnasister som vill påverka.',
      activities: 'Hittar på evenemang och gör videor.',
      audience: 'För unga och för dem som lyssnar.',
      strengths: 'Vågar föreslå något nytt.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinator',
      description: 'Håller byaplanen i rörelse och alla med.',
    },
    convener: {
      name: 'Sammankallare',
      description: 'Bjuder sina egna till samma bord.',
    },
    funder: {
      name: 'Finansiär',
      description: 'Ger ett litet startbidrag för försök.',
    },
    neighbourHelper: {
      name: 'Samordnare för grannhjälp',
      description: 'För samman den som behöver hjälp och den som hjälper.',
    },
  },
  items: {
    rooms: 'tomma lokaler i gamla skolan',
    grants: 'små bidrag för försök',
    planInputs: 'byarnas egna planer',
    nurse: 'en hälsovårdare',
    earlyWord: 'besked i tid om något oroar',
    localKnowledge: 'vetskap om vem som kan vad',
    bakeOven: 'byagård med bakugn',
    newDoers: 'nya krafter',
    campCentre: 'lägergården på vintern',
    gym: 'gymnastiksalen på kvällarna',
    workPlaces: 'platser för arbetslivsorientering',
    summerJobs: 'sommarjobb för unga',
    workers: 'kunnig arbetskraft',
    coaches: 'utbildade tränare',
    evenSpace: 'en sal för vinterträning',
    expertise: 'gratis råd av en yrkesmänniska',
    ownSpace: 'ett eget ställe att vara på',
    videos: 'videor från evenemang',
    homeHelp: 'hjälp med snö och gård',
  },
  flows: {
    localServices: {
      deliverable: 'basservice',
      costTangible: 'Löner och fastigheter.',
      benefitTangible: 'Vardagen fungerar i den egna kommunen.',
      owner: 'Kommundirektören',
    },
    taxes: {
      deliverable: 'skatter och avgifter',
    },
    villageGrant: {
      deliverable: 'bybidrag',
      costTangible: '1 000 euro per by om året.',
      benefitTangible: 'Byagården hålls i skick.',
      missed: 'De minsta byagårdarna skulle stängas.',
      owner: 'Välfärdskoordinatorn',
    },
    villagePlans: {
      deliverable: 'byaplaner',
      costIntangible: 'Planeringen tar många kvällar.',
      benefitIntangible: 'Kommunen får höra vad man vill i byarna.',
    },
    events: {
      deliverable: 'evenemang',
      benefitIntangible: 'Man lär känna sina grannar.',
    },
    talkoot: {
      deliverable: 'talkoarbete',
      costIntangible: 'Det går åt fritid.',
      benefitTangible: 'Arbetet blir gjort utan stora pengar.',
      missed: 'Föreningarna skulle tyna bort.',
    },
    healthServices: {
      deliverable: 'social- och hälsovård',
      missed: 'Man skulle behöva åka till Lahtis för vård.',
      owner: 'Social- och hälsostationens chef',
    },
    wellbeingFigures: {
      deliverable: 'välfärdsdata',
    },
    prevention: {
      deliverable: 'förebyggande arbete',
    },
    earlySigns: {
      deliverable: 'tidiga tecken',
      costIntangible: 'Det är svårt att ta upp sin oro.',
      benefitIntangible: 'Hjälpen hinner fram i tid.',
    },
    diaconia: {
      deliverable: 'diakoniarbete',
      benefitIntangible: 'Den ensamma får någon att prata med.',
    },
    clubs: {
      deliverable: 'klubbar och läger',
    },
    lateHall: {
      deliverable: 'turer i salen',
      costTangible: 'Belysning och städning på kvällen.',
      benefitTangible: 'På vintern kan man träna inomhus.',
    },
    coaching: {
      deliverable: 'idrottstimmar',
    },
    hobbies: {
      deliverable: 'hobbyer',
    },
    volunteers: {
      deliverable: 'frivilliga',
    },
    sponsorship: {
      deliverable: 'sponsorpengar',
      benefitTangible: 'Barnen kommer i väg på tävlingsresor.',
      owner: 'Företagarföreningens ordförande',
    },
    goodName: {
      deliverable: 'gott rykte',
    },
    jobs: {
      deliverable: 'arbetsplatser',
      missed: 'De unga vuxna skulle flytta bort.',
    },
    purchases: {
      deliverable: 'inköp',
      benefitTangible: 'Butiken håller öppet också på vintern.',
    },
    services: {
      deliverable: 'service till stugan',
    },
    workPractice: {
      deliverable: 'prao-platser',
      costIntangible: 'Det tar tid att handleda en ung.',
      benefitIntangible: 'Den unga ser att det finns jobb i hemkommunen.',
    },
    knowHow: {
      deliverable: 'kunnande',
      benefitIntangible: 'Kommunen får råd som den inte annars skulle ha råd med.',
    },
    youthRoom: {
      deliverable: 'ungdomslokal',
      costTangible: 'Övervakning på fredagskvällarna.',
      benefitTangible: 'De unga har någonstans att vara.',
    },
  },
  agreements: {
    open: {
      text: 'Vem som helst får komma till mötena, och alla får läsa anteckningarna.',
    },
    smallSteps: {
      text: 'Vi börjar i det lilla: var och en lovar bara det som hen kan hålla.',
    },
    group: {
      text: 'I välfärdsgruppen finns en företrädare för varje by och aktör.',
      owner: 'Kommunen',
      meets: 'varannan månad',
    },
    villagesIn: {
      text: 'Byar som har en egen plan',
      owner: 'Kommunen',
      baseline: '1',
      target: '6',
    },
    doers: {
      text: 'Människor som har varit med på talko under året',
      owner: 'Byaföreningarna',
      baseline: '140',
      target: '220',
    },
  },
};
