import type { Words } from './outline.ts';

export const sv: Words = {
  title: 'Servicebussen LINKKU (exempel)',
  question: 'Hur får jag service, sällskap och råd i min egen by?',
  actors: {
    bus: {
      name: 'Servicebussen LINKKU',
      description:
        'Välfärdsområdets buss som för service till byarna. Kartan är ett påhittat exempel, inte resultatet av något projekt.',
      activities: 'Erbjuder skötarmottagning, rådgivning och små evenemang.',
      audience: 'För dem som har långt till service.',
      strengths: 'Kör dit där människorna finns.',
    },
    residents: {
      name: 'Byarnas invånare',
      description: 'Människor som kan ha flera mil till närmaste service.',
      activities: 'Uträttar ärenden och träffar varandra vid bussen.',
      audience: 'För den egna byn och grannarna.',
      strengths: 'Vet vad som fungerar i byn.',
    },
    municipality: {
      name: 'Kommunen',
      description: 'Främjar välbefinnandet och håller byarna med.',
      activities: 'Finansierar bussens hållplatser och informerar om dem.',
      audience: 'För alla kommuninvånare.',
      strengths: 'Når alla hushåll.',
    },
    appliedSciences: {
      name: 'Yrkeshögskolan',
      description: 'Utbildar yrkesfolk för social- och hälsovården.',
      activities: 'Tar med studerande till bussen och undersöker vilken nytta den gör.',
      audience: 'För studerande och aktörer i regionen.',
      strengths: 'Kan utvärdera och utveckla service.',
    },
    vocationalSchool: {
      name: 'Yrkesinstitutet',
      description: 'Utbildar närvårdare och frisörer.',
      activities: 'De studerande arbetar med kunder i bussen.',
      audience: 'För studerande och byarnas invånare.',
      strengths: 'För hantverket nära människorna.',
    },
    seniors: {
      name: 'Pensionärsföreningen',
      description: 'Samlar pensionärerna.',
      activities: 'Ordnar klubbar, utfärder och hjälp med telefonen.',
      audience: 'För pensionärer, också dem som inte är medlemmar.',
      strengths: 'Ger råd som jämnårig och utan brådska.',
    },
    diabetes: {
      name: 'Diabetesföreningen',
      description: 'En förening för diabetiker och deras närmaste.',
      activities: 'Mäter blodsocker och berättar om vardagen med diabetes.',
      audience: 'För diabetiker och dem som är i riskzonen.',
      strengths: 'Talar av egen erfarenhet.',
    },
    library: {
      name: 'Biblioteket',
      description: 'Lånar ut böcker och hjälper till att hitta fakta.',
      activities: 'Packar boklådor och ger lästips.',
      audience: 'För läsare i alla åldrar.',
      strengths: 'Hittar något att läsa för var och en.',
    },
    shop: {
      name: 'Bybutiken',
      description: 'Byns butik där många handlar varje vecka.',
      activities: 'Säljer mat och sköter paketen.',
      audience: 'För byborna och sommargästerna.',
      strengths: 'Känner sina kunder vid namn.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinator',
      description: 'Planerar rutten och bjuder in partnerna.',
    },
    stopHost: {
      name: 'Hållplatsvärd',
      description: 'Håller öppet och hälsar folk välkomna.',
    },
    digitalGuide: {
      name: 'Digital handledare',
      description: 'Visar steg för steg hur man sköter ärenden på nätet.',
    },
    crier: {
      name: 'Budbärare',
      description: 'Berättar att bussen kommer för dem som inte följer med informationen.',
    },
  },
  items: {
    vehicle: 'en buss med två mottagningsrum',
    weeklyRoute: 'ett stopp varannan vecka',
    tutors: 'handledare för e-tjänster',
    fuel: 'pengar till bränsle',
    residentNews: 'en notis i kommunbladet',
    villageMood: 'kunskap om hur man mår i byarna',
    research: 'forskning om rörlig service',
    survey: 'en enkät till bussens besökare',
    realCases: 'verkliga kundmöten för studerande',
    hairdressers: 'klippning till studerandepris',
    practice: 'platser för att öva kundarbete',
    members: 'tvåhundra medlemmar i olika byar',
    tripCompany: 'sällskap på läkarresan',
    meter: 'blodsockermätare',
    younger: 'yngre medlemmar',
    yard: 'en upplyst gårdsplan och el',
    books: 'böcker och ljudböcker',
    prescription: 'mediciner utan resa till apoteket',
    someoneToTalk: 'någon att prata med',
  },
  flows: {
    services: {
      deliverable: 'närservice',
      costTangible: 'Skötarens arbetstid och körda kilometer.',
      benefitTangible: 'Ärendena sköts utan en resa till stan.',
      missed: 'Många skulle skjuta upp att söka vård.',
      owner: 'Servicebussens ansvariga skötare',
    },
    feedback: {
      deliverable: 'respons och önskemål',
      benefitIntangible: 'Rutten går till rätt ställen.',
    },
    grant: {
      deliverable: 'hållplatspeng',
      costTangible: '500 euro per hållplats om året.',
      benefitTangible: 'Bussen kan stanna i fler byar.',
      owner: 'Kommunens välfärdskoordinator',
    },
    picture: {
      deliverable: 'en bild av läget i byarna',
      costIntangible: 'Det tar tid att anteckna det man ser.',
      benefitIntangible: 'Beslut kan fattas utifrån kunskap.',
    },
    ideas: {
      deliverable: 'invånarnas tankar',
    },
    studentClinic: {
      deliverable: 'studerandes arbete',
      costTangible: 'Lärarens tid för handledning.',
      benefitTangible: 'Fler ryms med på mottagningen.',
      missed: 'Fotvården och mätningarna skulle upphöra.',
      owner: 'Yrkeshögskolans lektor',
    },
    learning: {
      deliverable: 'lärdom i arbetet',
    },
    evaluation: {
      deliverable: 'bedömd nytta',
      benefitIntangible: 'Kommunen ser vad man får för pengarna.',
    },
    commission: {
      deliverable: 'uppdrag',
    },
    hairAndFeet: {
      deliverable: 'hår- och fotvård',
      benefitTangible: 'Man får servicen förmånligt och nära.',
    },
    encounters: {
      deliverable: 'kunderfarenhet',
    },
    ride: {
      deliverable: 'skjuts och arbetsrum',
    },
    digitalHelp: {
      deliverable: 'digital handledning',
      missed: 'Bankärendena skulle falla på barnen.',
    },
    participants: {
      deliverable: 'deltagare i klubbarna',
    },
    roomOnBoard: {
      deliverable: 'plats för handledning',
    },
    tutoring: {
      deliverable: 'handledningsturer',
      costIntangible: 'Den frivilliga binder sig vid regelbundna turer.',
      benefitIntangible: 'Skötaren får tid för vårdarbetet.',
    },
    measuring: {
      deliverable: 'blodsockermätning',
    },
    referrals: {
      deliverable: 'nya besökare',
    },
    parking: {
      deliverable: 'gårdsplan och el',
      costTangible: 'El och snöplogning.',
      benefitTangible: 'Bussen har en varm och trygg hållplats.',
      owner: 'Butiksägaren',
    },
    customers: {
      deliverable: 'kunder till butiken',
    },
    purchases: {
      deliverable: 'inköp',
      missed: 'Bybutiken skulle inte löna sig.',
    },
    bookBox: {
      deliverable: 'boklåda',
      benefitTangible: 'Man får något att läsa vid samma besök.',
    },
  },
  agreements: {
    sameDay: {
      text: 'Bussen kommer alltid samma veckodag och vid samma tid.',
    },
    studentsAndGuides: {
      text: 'En studerande har alltid en handledare med sig.',
    },
    planning: {
      text: 'Partnerna kommer tillsammans överens om rutten för nästa halvår.',
      owner: 'Servicebussen',
      meets: 'två gånger om året',
    },
    visits: {
      text: 'Besökare per stopp',
      owner: 'Servicebussen',
      baseline: '9',
      target: '15',
    },
    volunteers: {
      text: 'Frivilliga handledare med på rutten',
      owner: 'Pensionärsföreningen',
      baseline: '0',
      target: '6',
    },
  },
};
