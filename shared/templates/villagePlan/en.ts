import type { Words } from './outline.ts';

export const en: Words = {
  title: 'Padasjoki: wellbeing value network (example)',
  question: 'What do we already have, and how does it become a good everyday life for everybody in Padasjoki?',
  actors: {
    residents: {
      name: 'Residents',
      description:
        'People of the main village and the small ones, from babies to grandparents. This map is an invented example, not the result of any project.',
      activities: 'Live, have hobbies and help their neighbours.',
      audience: 'For their own families and neighbours.',
      strengths: 'Know each other.',
    },
    municipality: {
      name: 'Municipality',
      description: 'Responsible for promoting wellbeing and for basic services.',
      activities: 'Runs early education, school, sports and culture.',
      audience: 'For all residents.',
      strengths: 'Gathers the actors and looks after the buildings.',
    },
    county: {
      name: 'Wellbeing services county',
      description: 'Responsible for health and social services.',
      activities: 'Runs the health and social centre and helps at home.',
      audience: 'For everybody who needs care or support.',
      strengths: 'Sees what people need help with.',
    },
    villages: {
      name: 'Village associations',
      description: 'Six villages, each with an association of its own.',
      activities: 'Run village halls, working bees and feasts.',
      audience: 'For villagers and summer guests.',
      strengths: 'Get much done with little money.',
    },
    parish: {
      name: 'Parish',
      description: 'Is there on ordinary days and on feast days.',
      activities: 'Runs social work, clubs and camps.',
      audience: 'For people of all ages, the lonely too.',
      strengths: 'Knows the homes and their worries.',
    },
    school: {
      name: 'School',
      description: 'The municipality’s only school, with upper secondary.',
      activities: 'Teaches children and young people.',
      audience: 'For pupils and families.',
      strengths: 'Reaches every child.',
    },
    businesses: {
      name: 'Businesses',
      description: 'Shops, tourism, builders and farms.',
      activities: 'Sell services and give work.',
      audience: 'For residents, summer residents and tourists.',
      strengths: 'Get to work quickly.',
    },
    sports: {
      name: 'Sports club',
      description: 'Gets children and adults moving.',
      activities: 'Runs training and competitions.',
      audience: 'For children, young people and adults.',
      strengths: 'Gets parents to join in.',
    },
    summerResidents: {
      name: 'Summer residents',
      description: 'In summer there are more of them than of year-round residents.',
      activities: 'Spend the summer and use services.',
      audience: 'For their own families and neighbours by the lake.',
      strengths: 'Bring know-how and spending power.',
    },
    youth: {
      name: 'Young people’s group',
      description: 'Teenagers who want to have a say.',
      activities: 'Thinks up events and makes videos.',
      audience: 'For young people and for those who listen.',
      strengths: 'Dares to suggest new things.',
    },
  },
  roles: {
    coordinator: {
      name: 'Coordinator',
      description: 'Keeps the village plan moving and everybody on board.',
    },
    convener: {
      name: 'Convener',
      description: 'Invites their own people to the same table.',
    },
    funder: {
      name: 'Funder',
      description: 'Gives a little seed money for trying things.',
    },
    neighbourHelper: {
      name: 'Neighbour help organiser',
      description: 'Brings together those who need help and those who help.',
    },
  },
  items: {
    rooms: 'empty rooms in the old school',
    grants: 'small grants for trying things',
    planInputs: 'the villages’ own plans',
    nurse: 'a public health nurse',
    earlyWord: 'word of a worry in time',
    localKnowledge: 'knowledge of who can do what',
    bakeOven: 'a village hall with a baking oven',
    newDoers: 'new people to do things',
    campCentre: 'the camp centre in winter',
    gym: 'the gym in the evenings',
    workPlaces: 'places to get to know working life',
    summerJobs: 'summer jobs for young people',
    workers: 'skilled workers',
    coaches: 'trained coaches',
    evenSpace: 'a gym to train in winter',
    expertise: 'a professional’s advice for free',
    ownSpace: 'a place of their own',
    videos: 'videos of events',
    homeHelp: 'help with snow and garden',
  },
  flows: {
    localServices: {
      deliverable: 'basic services',
      costTangible: 'Salaries and buildings.',
      benefitTangible: 'Everyday life works in one’s own municipality.',
      owner: 'The municipal manager',
    },
    taxes: {
      deliverable: 'taxes and fees',
    },
    villageGrant: {
      deliverable: 'village grant',
      costTangible: '1,000 euros a village each year.',
      benefitTangible: 'The village hall stays in repair.',
      missed: 'The smallest village halls would close.',
      owner: 'The wellbeing coordinator',
    },
    villagePlans: {
      deliverable: 'village plans',
      costIntangible: 'Planning takes many evenings.',
      benefitIntangible: 'The municipality hears what the villages want.',
    },
    events: {
      deliverable: 'events',
      benefitIntangible: 'People get to know their neighbours.',
    },
    talkoot: {
      deliverable: 'voluntary work',
      costIntangible: 'Free time goes.',
      benefitTangible: 'The work gets done without big money.',
      missed: 'The associations would fade away.',
    },
    healthServices: {
      deliverable: 'health services',
      missed: 'One would have to go to Lahti for care.',
      owner: 'The manager of the health and social centre',
    },
    wellbeingFigures: {
      deliverable: 'wellbeing data',
    },
    prevention: {
      deliverable: 'prevention',
    },
    earlySigns: {
      deliverable: 'early worries',
      costIntangible: 'Speaking of a worry is hard.',
      benefitIntangible: 'Help comes in time.',
    },
    diaconia: {
      deliverable: 'parish social work',
      benefitIntangible: 'The lonely have somebody to talk to.',
    },
    clubs: {
      deliverable: 'clubs and camps',
    },
    lateHall: {
      deliverable: 'hours in the gym',
      costTangible: 'Lights and cleaning in the evening.',
      benefitTangible: 'One can train indoors in winter.',
    },
    coaching: {
      deliverable: 'sports lessons',
    },
    hobbies: {
      deliverable: 'hobbies',
    },
    volunteers: {
      deliverable: 'volunteers',
    },
    sponsorship: {
      deliverable: 'sponsorship',
      benefitTangible: 'Children get to competitions.',
      owner: 'The chair of the business association',
    },
    goodName: {
      deliverable: 'good name',
    },
    jobs: {
      deliverable: 'jobs',
      missed: 'Young adults would move away.',
    },
    purchases: {
      deliverable: 'purchases',
      benefitTangible: 'The shop stays open in winter too.',
    },
    services: {
      deliverable: 'services by the lake',
    },
    workPractice: {
      deliverable: 'work experience',
      costIntangible: 'Guiding a young person takes time.',
      benefitIntangible: 'A young person sees that there is work at home.',
    },
    knowHow: {
      deliverable: 'know-how',
      benefitIntangible: 'The municipality gets advice it couldn’t afford.',
    },
    youthRoom: {
      deliverable: 'room for the young',
      costTangible: 'Supervision on Friday evenings.',
      benefitTangible: 'Young people have a place to be.',
    },
  },
  agreements: {
    open: {
      text: 'Anybody may come to the meetings, and everybody may read the notes.',
    },
    smallSteps: {
      text: 'We start small: everybody promises only what they can keep.',
    },
    group: {
      text: 'The wellbeing group has a member from every village and actor.',
      owner: 'Municipality',
      meets: 'every other month',
    },
    villagesIn: {
      text: 'Villages that have a plan of their own',
      owner: 'Municipality',
      baseline: '1',
      target: '6',
    },
    doers: {
      text: 'People who have joined a working bee in a year',
      owner: 'Village associations',
      baseline: '140',
      target: '220',
    },
  },
};
