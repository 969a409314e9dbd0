import type { Words } from './outline.ts';

export const en: Words = {
  title: 'LINKKU service bus (example)',
  question: 'How do I get services, company and advice in my own village?',
  actors: {
    bus: {
      name: 'LINKKU service bus',
      description:
        'The wellbeing services county’s bus that brings services to the villages. This map is an invented example, not the result of any project.',
      activities: 'Offers a nurse’s clinic, advice and small events.',
      audience: 'For those who live far from services.',
      strengths: 'Goes where people are.',
    },
    residents: {
      name: 'Village residents',
      description: 'People whose nearest service can be tens of kilometres away.',
      activities: 'Run their errands and meet each other at the bus.',
      audience: 'For their own village and neighbours.',
      strengths: 'Know what works in the village.',
    },
    municipality: {
      name: 'Municipality',
      description: 'Promotes wellbeing and keeps the villages on board.',
      activities: 'Pays for the bus’s stops and tells people about them.',
      audience: 'For all residents of the municipality.',
      strengths: 'Reaches every household.',
    },
    appliedSciences: {
      name: 'University of applied sciences',
      description: 'Trains professionals for health and social care.',
      activities: 'Brings students to the bus and studies what good it does.',
      audience: 'For students and for actors in the region.',
      strengths: 'Knows how to evaluate and develop services.',
    },
    vocationalSchool: {
      name: 'Vocational college',
      description: 'Trains practical nurses and hairdressers.',
      activities: 'Its students serve clients in the bus.',
      audience: 'For students and village residents.',
      strengths: 'Brings manual skills close to people.',
    },
    seniors: {
      name: 'Pensioners’ association',
      description: 'Brings pensioners together.',
      activities: 'Runs clubs, trips and help with using a phone.',
      audience: 'For pensioners, members or not.',
      strengths: 'Gives advice as a peer and without hurry.',
    },
    diabetes: {
      name: 'Diabetes association',
      description: 'An association of people with diabetes and those close to them.',
      activities: 'Measures blood sugar and tells about life with diabetes.',
      audience: 'For people with diabetes or at risk of it.',
      strengths: 'Speaks from its own experience.',
    },
    library: {
      name: 'Library',
      description: 'Lends books and helps to find information.',
      activities: 'Packs boxes of books and suggests what to read.',
      audience: 'For readers of all ages.',
      strengths: 'Finds something to read for everybody.',
    },
    shop: {
      name: 'Village shop',
      description: 'The shop where many come every week.',
      activities: 'Sells food and handles parcels.',
      audience: 'For villagers and summer residents.',
      strengths: 'Knows its customers by name.',
    },
  },
  roles: {
    coordinator: {
      name: 'Coordinator',
      description: 'Plans the route and invites partners on board.',
    },
    stopHost: {
      name: 'Stop host',
      description: 'Keeps the place open and welcomes people.',
    },
    digitalGuide: {
      name: 'Digital guide',
      description: 'Shows step by step how things are done online.',
    },
    crier: {
      name: 'Messenger',
      description: 'Tells those who don’t follow the news that the bus is coming.',
    },
  },
  items: {
    vehicle: 'a bus with two consulting rooms',
    weeklyRoute: 'a stop every other week',
    tutors: 'guides for online services',
    fuel: 'money for fuel',
    residentNews: 'a notice in the municipal newsletter',
    villageMood: 'knowledge of how people in the villages are doing',
    research: 'research on mobile services',
    survey: 'a survey among those who use the bus',
    realCases: 'real encounters for students',
    hairdressers: 'haircuts at student prices',
    practice: 'places to practise with clients',
    members: 'two hundred members in different villages',
    tripCompany: 'company on the way to the doctor',
    meter: 'blood sugar meters',
    younger: 'younger members',
    yard: 'a lit yard and electricity',
    books: 'books and audiobooks',
    prescription: 'medicines without a trip to the pharmacy',
    someoneToTalk: 'somebody to talk to',
  },
  flows: {
    services: {
      deliverable: 'local services',
      costTangible: 'The nurse’s working time and the kilometres driven.',
      benefitTangible: 'Errands are run without a trip to town.',
      missed: 'Many would put off seeking care.',
      owner: 'The nurse in charge of the bus',
    },
    feedback: {
      deliverable: 'feedback and wishes',
      benefitIntangible: 'The route reaches the right places.',
    },
    grant: {
      deliverable: 'money for stops',
      costTangible: '500 euros a stop each year.',
      benefitTangible: 'The bus can stop in more villages.',
      owner: 'The municipality’s wellbeing coordinator',
    },
    picture: {
      deliverable: 'picture of the villages',
      costIntangible: 'Writing down what is seen takes time.',
      benefitIntangible: 'Decisions can rest on knowledge.',
    },
    ideas: {
      deliverable: 'residents’ thoughts',
    },
    studentClinic: {
      deliverable: 'student work',
      costTangible: 'A teacher’s time for guidance.',
      benefitTangible: 'The clinic has room for more people.',
      missed: 'Foot care and measuring would end.',
      owner: 'The lecturer of the university of applied sciences',
    },
    learning: {
      deliverable: 'learning at work',
    },
    evaluation: {
      deliverable: 'evaluation',
      benefitIntangible: 'The municipality sees what the money brings.',
    },
    commission: {
      deliverable: 'commission',
    },
    hairAndFeet: {
      deliverable: 'hair and foot care',
      benefitTangible: 'The service is near and affordable.',
    },
    encounters: {
      deliverable: 'client experience',
    },
    ride: {
      deliverable: 'a ride and a workspace',
    },
    digitalHelp: {
      deliverable: 'digital help',
      missed: 'Banking would be left to the children.',
    },
    participants: {
      deliverable: 'people for the clubs',
    },
    roomOnBoard: {
      deliverable: 'room for guidance',
    },
    tutoring: {
      deliverable: 'guidance shifts',
      costIntangible: 'A volunteer commits to regular shifts.',
      benefitIntangible: 'The nurse has time left for nursing.',
    },
    measuring: {
      deliverable: 'blood sugar checks',
    },
    referrals: {
      deliverable: 'new visitors',
    },
    parking: {
      deliverable: 'yard and electricity',
      costTangible: 'Electricity and snow clearing.',
      benefitTangible: 'The bus has a warm and safe stop.',
      owner: 'The shopkeeper',
    },
    customers: {
      deliverable: 'customers for the shop',
    },
    purchases: {
      deliverable: 'shopping',
      missed: 'The village shop would not pay its way.',
    },
    bookBox: {
      deliverable: 'box of books',
      benefitTangible: 'There is something to read from the same visit.',
    },
  },
  agreements: {
    sameDay: {
      text: 'The bus always comes on the same weekday at the same time.',
    },
    studentsAndGuides: {
      text: 'A student always has a supervisor along.',
    },
    planning: {
      text: 'The partners agree together on the route of the next six months.',
      owner: 'Service bus',
      meets: 'twice a year',
    },
    visits: {
      text: 'Clients at one stop',
      owner: 'Service bus',
      baseline: '9',
      target: '15',
    },
    volunteers: {
      text: 'Volunteer guides along on the route',
      owner: 'Pensioners’ association',
      baseline: '0',
      target: '6',
    },
  },
};
