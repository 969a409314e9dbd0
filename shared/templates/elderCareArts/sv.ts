import type { Words } from './outline.ts';

export const sv: Words = {
  title: 'Paletti: konst i äldres vardag (exempel)',
  question: 'Hur får jag glädje och sysselsättning i vardagen fast jag behöver vård?',
  actors: {
    elders: {
      name: 'Äldre som behöver vård',
      description:
        'Bor hemma eller på vårdhem och behöver hjälp. Kartan är ett påhittat exempel, inte resultatet av något projekt.',
      activities: 'Lever sin vardag och berättar om sitt liv.',
      audience: 'För sig själva och för kommande generationer.',
      strengths: 'Minns sådant som andra inte har sett.',
    },
    homeCare: {
      name: 'Hemvården',
      description: 'Välfärdsområdets hemvård hjälper till hemma.',
      activities: 'Ger vård, mediciner och trygghet.',
      audience: 'För äldre som bor hemma.',
      strengths: 'Ser människans vardag varje dag.',
    },
    careHome: {
      name: 'Vårdhemmet',
      description: 'Ett privat hem med vård dygnet runt.',
      activities: 'Erbjuder boende, vård och gemensamma stunder.',
      audience: 'För äldre som inte klarar sig ensamma.',
      strengths: 'Är ett hem som det är lätt att komma till.',
    },
    artists: {
      name: 'Konstnärsgruppen',
      description: 'Musiker, dansare och bildkonstnärer.',
      activities: 'Gör konst tillsammans med människor.',
      audience: 'För alla, också dem som inte kommer ut.',
      strengths: 'Får människor att bli ivriga och minnas.',
    },
    culture: {
      name: 'Kommunens kulturtjänster',
      description: 'Ordnar kultur för kommuninvånarna.',
      activities: 'Anlitar konstnärerna och kommer överens om tiderna.',
      audience: 'För alla kommuninvånare.',
      strengths: 'Känner utövarna och lokalerna.',
    },
    comprehensiveSchool: {
      name: 'Grundskolan',
      description: 'Skolan som är granne med vårdhemmet.',
      activities: 'Tar klasser på besök och gör gemensamma projekt.',
      audience: 'För eleverna och deras familjer.',
      strengths: 'Har barnens skratt med sig.',
    },
    pensioners: {
      name: 'Pensionärskören',
      description: 'En förening som sjunger och träffas varje vecka.',
      activities: 'Sjunger på vårdhem och bjuder in fler.',
      audience: 'För dem som tycker om att sjunga och för ensamma.',
      strengths: 'Kan de gamla sångerna utantill.',
    },
    foundation: {
      name: 'Stiftelsen',
      description: 'Stöder konst och ett gott liv för äldre.',
      activities: 'Beviljar stipendier och bidrag.',
      audience: 'För konstnärer och projekt.',
      strengths: 'Vågar stödja det nya.',
    },
    families: {
      name: 'De anhöriga',
      description: 'De äldres barn, makar och vänner.',
      activities: 'Hälsar på och håller kontakt.',
      audience: 'För den som står dem nära.',
      strengths: 'Känner livshistorien.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinator',
      description: 'Passar ihop konstnärer, hem och skolor.',
    },
    funder: {
      name: 'Finansiär',
      description: 'Betalar det som inte blir gjort med talko.',
    },
    cultureCompanion: {
      name: 'Kulturkompis',
      description: 'Följer med en äldre på konsert eller utställning.',
    },
    storyKeeper: {
      name: 'Minnessamlare',
      description: 'Skriver ner minnena så att de inte försvinner.',
    },
  },
  items: {
    knowsClients: 'vetskap om vem som är ensam',
    referral: 'tips om konststunder vid hembesök',
    joyToWork: 'glädje i tunga arbetsdagar',
    livingRoom: 'en sal med piano',
    rehearsalRoom: 'övningslokal på kvällarna',
    program: 'program för veckosluten',
    workshops: 'konsttimmar för små grupper',
    craft: 'yrkeskunskap och idéer',
    steadyWork: 'regelbundet arbete',
    contacts: 'kontakter till utövare och lokaler',
    exhibitionWall: 'en utställningsvägg i biblioteket',
    children: 'nyfikna barn',
    oldStories: 'berättelser från förr',
    choir: 'allsång en gång i månaden',
    transport: 'skjuts för körsångarna',
    projectMoney: 'stipendier och bidrag',
    memories: 'minnen och gamla färdigheter',
    wayOut: 'att komma ut på konsert',
  },
  flows: {
    dailyCare: {
      deliverable: 'vård i hemmet',
      costTangible: 'Skötarnas arbetstid och resor.',
      benefitTangible: 'Man kan bo hemma längre.',
      missed: 'Många skulle tvingas flytta hemifrån.',
      owner: 'Hemvårdens chef',
    },
    dailyLife: {
      deliverable: 'förtroende',
    },
    housing: {
      deliverable: 'boende och vård',
      benefitTangible: 'Hjälpen är alltid nära.',
      owner: 'Vårdhemmets föreståndare',
    },
    rent: {
      deliverable: 'hyra och avgifter',
    },
    artHours: {
      deliverable: 'konsttimmar',
      costTangible: 'Konstnärens arvode och material.',
      benefitIntangible: 'Det finns något att se fram emot på dagen.',
      missed: 'Veckorna skulle vara likadana.',
    },
    lifeStories: {
      deliverable: 'livsberättelser',
      benefitIntangible: 'Konstnären får motiv och kontakt med livet.',
    },
    fees: {
      deliverable: 'arvoden',
      costTangible: '12 000 euro om året.',
      benefitTangible: 'Konstnären får lön för sitt arbete.',
      owner: 'Kulturproducenten',
    },
    works: {
      deliverable: 'föreställningar och verk',
    },
    projectGrant: {
      deliverable: 'projektbidrag',
      benefitTangible: 'Man kan pröva nytt i två år.',
      missed: 'Konstarbetet skulle avbrytas.',
      owner: 'Stiftelsens ombudsman',
    },
    residency: {
      deliverable: 'arbetsstipendium',
      benefitTangible: 'Konstnären kan fördjupa sig i sitt arbete.',
    },
    space: {
      deliverable: 'sal och piano',
    },
    liveliness: {
      deliverable: 'liv i huset',
      benefitIntangible: 'Också skötarna orkar bättre.',
    },
    visitsByClass: {
      deliverable: 'klassbesök',
      costIntangible: 'Besöket tar tid från lektionerna.',
      benefitIntangible: 'När barnen kommer lyser hela dagen upp.',
    },
    meeting: {
      deliverable: 'gamla färdigheter',
    },
    artLessons: {
      deliverable: 'konstverkstäder',
    },
    singing: {
      deliverable: 'allsång',
    },
    audience: {
      deliverable: 'tacksam publik',
    },
    hintOfLonely: {
      deliverable: 'vetskap om ensamma',
      costIntangible: 'Man frågar alltid först om lov.',
      benefitIntangible: 'Kören vet vart den ska gå där den behövs.',
    },
    familyVisits: {
      deliverable: 'besök',
    },
    knowingTheLife: {
      deliverable: 'kunskap om livet',
      benefitIntangible: 'I vården kan man ta hänsyn till vanorna.',
    },
    news: {
      deliverable: 'nyheter om vardagen',
    },
    clubRoom: {
      deliverable: 'övningslokal',
    },
  },
  agreements: {
    ownChoice: {
      text: 'Var och en väljer själv om hen deltar eller inte.',
    },
    fairPay: {
      text: 'Konstnären får alltid arvode för sitt arbete.',
    },
    team: {
      text: 'Kulturtjänsterna samlar partnerna och kommer överens om nästa säsong.',
      owner: 'Kommunens kulturtjänster',
      meets: 'fyra gånger om året',
    },
    reached: {
      text: 'Hemvårdens klienter med i konststunderna',
      owner: 'Hemvården',
      baseline: '15',
      target: '60',
    },
    mood: {
      text: 'Hur många som säger att de har varit glada den här veckan',
      owner: 'Vårdhemmet',
      baseline: '48 %',
      target: '65 %',
    },
  },
};
