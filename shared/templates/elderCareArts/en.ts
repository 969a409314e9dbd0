import type { Words } from './outline.ts';

export const en: Words = {
  title: 'Paletti: art in older people’s days (example)',
  question: 'How do I have joy and things to do when I need care?',
  actors: {
    elders: {
      name: 'Older people who need care',
      description:
        'Live at home or in a care home and need help. This map is an invented example, not the result of any project.',
      activities: 'Live their days and tell about their lives.',
      audience: 'For themselves and the generations to come.',
      strengths: 'Remember what others have not seen.',
    },
    homeCare: {
      name: 'Home care',
      description: 'The wellbeing services county’s home care helps at home.',
      activities: 'Gives care, medicines and safety.',
      audience: 'For older people who live at home.',
      strengths: 'Sees a person’s everyday life every day.',
    },
    careHome: {
      name: 'Care home',
      description: 'A private home with care around the clock.',
      activities: 'Offers housing, care and time together.',
      audience: 'For older people who can’t manage alone.',
      strengths: 'Is a home that is easy to come to.',
    },
    artists: {
      name: 'Artists’ group',
      description: 'Musicians, dancers and visual artists.',
      activities: 'Makes art together with people.',
      audience: 'For everybody, also those who can’t go out.',
      strengths: 'Gets people keen and remembering.',
    },
    culture: {
      name: 'Municipal culture services',
      description: 'Arrange culture for residents.',
      activities: 'Hire the artists and agree on times.',
      audience: 'For all residents of the municipality.',
      strengths: 'Know the artists and the places.',
    },
    comprehensiveSchool: {
      name: 'Comprehensive school',
      description: 'The school next door to the care home.',
      activities: 'Takes classes to visit and does projects together.',
      audience: 'For pupils and their families.',
      strengths: 'Brings children’s laughter along.',
    },
    pensioners: {
      name: 'Pensioners’ choir',
      description: 'An association that sings and meets every week.',
      activities: 'Sings in care homes and invites people to join.',
      audience: 'For those who like to sing, and for the lonely.',
      strengths: 'Knows the old songs by heart.',
    },
    foundation: {
      name: 'Foundation',
      description: 'Supports art and a good life for older people.',
      activities: 'Gives grants.',
      audience: 'For artists and projects.',
      strengths: 'Dares to support what is new.',
    },
    families: {
      name: 'Families',
      description: 'Older people’s children, spouses and friends.',
      activities: 'Visit and keep in touch.',
      audience: 'For the one they love.',
      strengths: 'Know the life story.',
    },
  },
  roles: {
    coordinator: {
      name: 'Coordinator',
      description: 'Brings artists, homes and schools together.',
    },
    funder: {
      name: 'Funder',
      description: 'Pays for what voluntary work can’t make.',
    },
    cultureCompanion: {
      name: 'Culture companion',
      description: 'Goes with an older person to a concert or an exhibition.',
    },
    storyKeeper: {
      name: 'Keeper of stories',
      description: 'Writes memories down so that they are not lost.',
    },
  },
  items: {
    knowsClients: 'knowledge of who is alone',
    referral: 'a word about art sessions on home visits',
    joyToWork: 'joy in hard working days',
    livingRoom: 'a hall with a piano',
    rehearsalRoom: 'a rehearsal room in the evenings',
    program: 'something to do at weekends',
    workshops: 'art sessions for small groups',
    craft: 'professional skill and ideas',
    steadyWork: 'steady work',
    contacts: 'contacts with artists and places',
    exhibitionWall: 'an exhibition wall in the library',
    children: 'curious children',
    oldStories: 'stories of the old days',
    choir: 'singing together once a month',
    transport: 'a ride for the choir',
    projectMoney: 'grants',
    memories: 'memories and old skills',
    wayOut: 'a way to get to a concert',
  },
  flows: {
    dailyCare: {
      deliverable: 'care at home',
      costTangible: 'Nurses’ working time and travel.',
      benefitTangible: 'One can live at home for longer.',
      missed: 'Many would have to move from home.',
      owner: 'The manager of home care',
    },
    dailyLife: {
      deliverable: 'trust',
    },
    housing: {
      deliverable: 'housing and care',
      benefitTangible: 'Help is always near.',
      owner: 'The manager of the care home',
    },
    rent: {
      deliverable: 'rent and fees',
    },
    artHours: {
      deliverable: 'art sessions',
      costTangible: 'The artist’s fee and materials.',
      benefitIntangible: 'The day has something to look forward to.',
      missed: 'Every week would be the same.',
    },
    lifeStories: {
      deliverable: 'life stories',
      benefitIntangible: 'The artist finds subjects and a touch of life.',
    },
    fees: {
      deliverable: 'fees',
      costTangible: '12,000 euros a year.',
      benefitTangible: 'The artist is paid for the work.',
      owner: 'The cultural producer',
    },
    works: {
      deliverable: 'performances and works',
    },
    projectGrant: {
      deliverable: 'project grant',
      benefitTangible: 'New things can be tried for two years.',
      missed: 'The art work would stop halfway.',
      owner: 'The secretary of the foundation',
    },
    residency: {
      deliverable: 'working grant',
      benefitTangible: 'The artist can concentrate on the work.',
    },
    space: {
      deliverable: 'hall and piano',
    },
    liveliness: {
      deliverable: 'life in the house',
      benefitIntangible: 'The nurses feel better too.',
    },
    visitsByClass: {
      deliverable: 'visits by classes',
      costIntangible: 'A visit takes time from lessons.',
      benefitIntangible: 'The children brighten the whole day.',
    },
    meeting: {
      deliverable: 'old skills',
    },
    artLessons: {
      deliverable: 'art workshops',
    },
    singing: {
      deliverable: 'singing together',
    },
    audience: {
      deliverable: 'grateful audience',
    },
    hintOfLonely: {
      deliverable: 'word of the lonely',
      costIntangible: 'Consent is always asked first.',
      benefitIntangible: 'The choir can go where it is longed for.',
    },
    familyVisits: {
      deliverable: 'visits',
    },
    knowingTheLife: {
      deliverable: 'knowledge of the life',
      benefitIntangible: 'Care can follow the person’s ways.',
    },
    news: {
      deliverable: 'news of every day',
    },
    clubRoom: {
      deliverable: 'rehearsal room',
    },
  },
  agreements: {
    ownChoice: {
      text: 'Everybody chooses for themselves whether to take part.',
    },
    fairPay: {
      text: 'An artist is always paid for the work.',
    },
    team: {
      text: 'The culture services gather the partners and agree on the next season.',
      owner: 'Municipal culture services',
      meets: 'four times a year',
    },
    reached: {
      text: 'Home care clients taking part in art sessions',
      owner: 'Home care',
      baseline: '15',
      target: '60',
    },
    mood: {
      text: 'How many say that they have been happy this week',
      owner: 'Care home',
      baseline: '48 %',
      target: '65 %',
    },
  },
};
