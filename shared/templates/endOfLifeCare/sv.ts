import type { Words } from './outline.ts';

export const sv: Words = {
  title: 'Partner i vården i livets slutskede (exempel)',
  question: 'Hur kan jag leva gott ända till slutet och vara där jag vill?',
  actors: {
    client: {
      name: 'Människan i livets slutskede',
      description:
        'Lever den sista tiden av sitt liv. Kartan är ett påhittat exempel, inte resultatet av något projekt.',
      activities: 'Bestämmer om sin vård och lever sin egen vardag.',
      audience: 'För sig själv och sina närmaste.',
      strengths: 'Vet själv vad som är viktigt.',
    },
    family: {
      name: 'De närmaste',
      description: 'Familj och vänner som går bredvid.',
      activities: 'Vårdar, vakar och håller ihop vardagen.',
      audience: 'För den som står dem nära.',
      strengths: 'Känner människan och hennes vanor.',
    },
    homeHospital: {
      name: 'Hemsjukhuset',
      description: 'Ger vård på sjukhusnivå i hemmet.',
      activities: 'Lindrar smärta och andra besvär hemma, också på natten.',
      audience: 'För dem som vill vara hemma den sista tiden.',
      strengths: 'Kan vården i livets slutskede och kommer snabbt.',
    },
    ward: {
      name: 'Palliativa avdelningen',
      description: 'Välfärdsområdets avdelning med vårdplatser för livets slutskede.',
      activities: 'Vårdar dem vars besvär inte lindras hemma.',
      audience: 'För svårt sjuka och deras närmaste.',
      strengths: 'Det finns alltid en skötare på plats och en läkare att nå.',
    },
    cancerAssociation: {
      name: 'Cancerföreningen',
      description: 'En förening för cancersjuka och deras närmaste.',
      activities: 'Ordnar kamratstöd, sorgegrupper och utbildning.',
      audience: 'För sjuka, närstående och frivilliga.',
      strengths: 'Förenar yrkeskunskap med egen erfarenhet.',
    },
    volunteers: {
      name: 'Frivilliga stödpersoner',
      description: 'Utbildade människor som ger av sin tid.',
      activities: 'Kommer som sällskap hem och till avdelningen.',
      audience: 'För sjuka och trötta närstående.',
      strengths: 'De har tid att sitta ner och lyssna.',
    },
    parish: {
      name: 'Församlingen',
      description: 'Prästen och diakonen finns till stöd när livet tar slut.',
      activities: 'Samtalar, följer med och ordnar sorgegrupper.',
      audience: 'För alla som vill tala med någon.',
      strengths: 'Möter döden och sorgen på ett naturligt sätt.',
    },
    careHome: {
      name: 'Vårdhemmet',
      description: 'Ett privat vårdhem där man kan bo till slutet.',
      activities: 'Ger vård dygnet runt.',
      audience: 'För äldre som inte klarar sig hemma.',
      strengths: 'Erbjuder ett eget rum och bekanta skötare.',
    },
    school: {
      name: 'Yrkesinstitutet',
      description: 'Utbildar närvårdare.',
      activities: 'Undervisar i vård i livets slutskede och ordnar fortbildning.',
      audience: 'För studerande och skötare i arbetslivet.',
      strengths: 'För forskningen ut i det praktiska arbetet.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinator',
      description: 'Ser till att alla vet vem som hjälper och när.',
    },
    listener: {
      name: 'Lyssnare',
      description: 'Är närvarande och lyssnar utan brådska.',
    },
    trainer: {
      name: 'Utbildare',
      description: 'Lär andra hur man vårdar i livets slutskede.',
    },
    nightCompanion: {
      name: 'Nattvak',
      description: 'Vakar på natten så att den närstående får sova.',
    },
  },
  items: {
    nurseDayAndNight: 'skötare dygnet runt',
    advice: 'råd per telefon till alla partner',
    timeToSit: 'någon som har tid att sitta bredvid',
    beds: 'sex vårdplatser',
    leavingWard: 'visshet om vem som hjälper hemma',
    groupLeaders: 'erfarna gruppledare',
    griefGroup: 'sorgegrupp för närstående',
    courseRoom: 'lokal för utbildning av frivilliga',
    time: 'tid på dagar och kvällar',
    company: 'sällskap en gång i veckan',
    ownSupport: 'handledning och eget stöd',
    parishHall: 'församlingssalen på veckosluten',
    music: 'en musikstund hemma eller på avdelningen',
    quietRoom: 'ett lugnt rum där en närstående kan övernatta',
    skills: 'säkerhet i smärtlindring',
    teaching: 'en utbildningsdag för skötare',
    nightBreak: 'en natt då man får sova i lugn och ro',
    someoneToAsk: 'ett nummer man får ringa när som helst',
  },
  flows: {
    care: {
      deliverable: 'vård i hemmet',
      costTangible: 'Skötarnas arbetstid, resor och läkemedel.',
      benefitTangible: 'Man kan vara hemma till slutet.',
      missed: 'De sista veckorna skulle gå åt på jouren.',
      owner: 'Hemsjukhusets avdelningsskötare',
    },
    wishes: {
      deliverable: 'önskemål om vården',
      benefitIntangible: 'Vården träffar det som är viktigt.',
    },
    bedPromise: {
      deliverable: 'lovad vårdplats',
      costTangible: 'En plats hålls ledig vid behov.',
      benefitTangible: 'Man kommer direkt till avdelningen utan att gå via jouren.',
      owner: 'Läkaren på palliativa avdelningen',
    },
    lighterLoad: {
      deliverable: 'lugn på avdelningen',
    },
    guidance: {
      deliverable: 'råd och stöd',
      benefitIntangible: 'Den närstående vågar vårda.',
    },
    dailyNews: {
      deliverable: 'dagliga rapporter',
      costIntangible: 'Det är tröttsamt att följa med hela tiden.',
    },
    closeness: {
      deliverable: 'närhet',
      costIntangible: 'Den egna sömnen och arbetet blir lidande.',
      missed: 'Människan skulle bli ensam bland främmande.',
    },
    gratitude: {
      deliverable: 'tid tillsammans',
    },
    roundTheClock: {
      deliverable: 'vård dygnet runt',
      benefitTangible: 'Hjälpen finns alltid utanför dörren.',
      owner: 'Vårdhemmets föreståndare',
    },
    serviceFee: {
      deliverable: 'klientavgift',
    },
    peerSupport: {
      deliverable: 'kamratstöd',
      benefitIntangible: 'Man kan tala också om det svåra.',
      missed: 'Rädslorna skulle förbli osagda.',
      owner: 'Cancerföreningens verksamhetsledare',
    },
    volunteerTraining: {
      deliverable: 'utbildning för uppgiften',
      costTangible: 'Utbildarens arvode och servering.',
    },
    visits: {
      deliverable: 'vilostund för närstående',
      benefitIntangible: 'Den närstående får en stund för sig själv.',
      missed: 'De närmaste skulle bli utmattade.',
    },
    trust: {
      deliverable: 'förtroende',
    },
    volunteerTime: {
      deliverable: 'frivilligas tid',
    },
    talks: {
      deliverable: 'samtalsstöd',
    },
    spiritualSupport: {
      deliverable: 'andligt stöd',
    },
    carePlaces: {
      deliverable: 'praktikplatser',
    },
    newSkills: {
      deliverable: 'nya färdigheter',
    },
    trainingDay: {
      deliverable: 'utbildningsdag',
      costTangible: 'Lärarens arbetsdag.',
      benefitTangible: 'De frivilliga får aktuell kunskap.',
    },
    experience: {
      deliverable: 'erfarenhetskunskap',
    },
    company: {
      deliverable: 'sällskap',
      benefitIntangible: 'Det finns något att se fram emot på dagen.',
    },
  },
  agreements: {
    clientDecides: {
      text: 'Inget bestäms utan människan själv.',
    },
    silence: {
      text: 'Det man hör i hemmet stannar i hemmet.',
    },
    group: {
      text: 'Partnerna går tillsammans igenom vad som fungerar och vad som inte gör det.',
      owner: 'Hemsjukhuset',
      meets: 'varannan månad',
    },
    ownPlace: {
      text: 'Hur många som fick vara där de önskade den sista tiden',
      owner: 'Hemsjukhuset',
      baseline: '55 %',
      target: '75 %',
    },
    volunteerVisits: {
      text: 'Stödpersonernas besök per månad',
      owner: 'Cancerföreningen',
      baseline: '12',
      target: '30',
    },
  },
};
