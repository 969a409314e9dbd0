import type { Words } from './outline.ts';

export const en: Words = {
  title: 'Mallu van and the associations (example)',
  question: 'How does a resident of a sparsely populated village get support close to home?',
  actors: {
    'mallu-auto': {
      name: 'Mallu van',
      description:
        'A van that brings health services to the villages. This map is an invented example: it says nothing of the real project’s results.',
      activities: 'Holds a nurse’s clinic and health checks in the villages.',
      audience: 'For those who live far from the health centre.',
      strengths: 'Comes close and sees how people are doing.',
    },
    municipality: {
      name: 'Rantakylä municipality',
      description: 'Responsible for promoting residents’ wellbeing.',
      activities: 'Plans wellbeing work and gives grants to associations.',
      audience: 'For all residents, in remote villages too.',
      strengths: 'Knows the area and brings people to one table.',
    },
    university: {
      name: 'University of applied sciences',
      description: 'Trains nurses and public health nurses.',
      activities: 'Teaches nursing and looks for placements for its students.',
      audience: 'For students and employers in the region.',
      strengths: 'Brings new knowledge and keen hands.',
    },
    martat: {
      name: 'Rantakylä Martha association',
      description: 'Everyday skills and food: courses, advice, working bees.',
      activities: 'Runs cooking courses and gives everyday advice.',
      audience: 'For people of all ages who want to learn everyday skills.',
      strengths: 'Gives advice so that everybody dares to try.',
    },
    'heart-association': {
      name: 'Heart association',
      description: 'Peer groups for people with heart disease and those close to them.',
      activities: 'Runs peer groups and exercise evenings.',
      audience: 'For people with heart disease and those close to them.',
      strengths: 'Knows from experience what an illness changes.',
    },
    'village-association': {
      name: 'Village association',
      description: 'Runs the village hall and brings people together.',
      activities: 'Holds events and working bees at the village hall.',
      audience: 'For villagers and summer residents.',
      strengths: 'Knows the houses and roads and gets people moving.',
    },
    residents: {
      name: 'Village residents',
      description: 'Many live far from the health centre and have no car.',
      activities: 'Keep the village alive and look after their neighbours.',
      audience: 'For their own people and their neighbours.',
      strengths: 'Know best what the village needs.',
    },
    parish: {
      name: 'Parish',
      description: 'Its social workers visit homes and stay close in everyday life.',
      activities: 'Visits homes and holds shared meals.',
      audience: 'For people who are lonely or having a hard time.',
      strengths: 'Listens without hurry and is trusted.',
    },
  },
  roles: {
    coordinator: {
      name: 'Coordinator',
      description: 'Agrees the route and keeps everybody up to date.',
    },
    host: {
      name: 'Host',
      description: 'Opens the doors and welcomes people.',
    },
    'peer-supporter': {
      name: 'Peer supporter',
      description: 'Listens and shares their own experience.',
    },
    driver: {
      name: 'Driver',
      description: 'Picks up from home those who can’t get to the stop by themselves.',
    },
  },
  items: {
    'mallu-nurse': 'a nurse’s clinic once a month',
    'mallu-van': 'a van with a consulting room',
    'mallu-stop': 'a stop and electricity',
    'municipality-networks': 'contacts with everybody in the area',
    'municipality-news': 'space in the municipal newsletter',
    'university-students': 'the fresh knowledge of teachers and students',
    'university-practice': 'placements in remote areas',
    'village-hall': 'a village hall with a kitchen',
    'village-trust': 'the villagers’ trust',
    'village-events': 'a reason to come to the village hall',
    'martat-kitchen': 'food advice for a small budget',
    'martat-members': 'new members',
    'heart-experience': 'a talk by an expert by experience',
    'heart-instructor': 'an instructor for exercise evenings',
    'parish-minibus': 'a minibus for rides',
    'parish-visits': 'visits to people who live alone',
    'residents-ride': 'a ride to the stop',
    'residents-digital': 'help with online services',
  },
  flows: {
    funding: {
      deliverable: 'grant',
      costTangible: '20,000 euros a year.',
      benefitTangible: 'The van can reach the smallest villages too.',
      missed: 'Half of the villages would drop off the route.',
      owner: 'The municipality’s wellbeing coordinator',
    },
    'wellbeing-data': {
      deliverable: 'wellbeing data',
      costIntangible: 'Gathering the data takes the nurse’s time.',
      benefitIntangible: 'The municipality sees what the villages need.',
    },
    premises: {
      deliverable: 'premises and power',
      costTangible: 'Heating and cleaning.',
      benefitTangible: 'The van gets a stop and a warm waiting room.',
      missed: 'A stop would have to be rented.',
      owner: 'The chair of the village association',
    },
    visibility: {
      deliverable: 'local visibility',
      benefitIntangible: 'People come to the village hall.',
    },
    'check-ups': {
      deliverable: 'health checks',
      costTangible: 'The nurse’s working time and supplies.',
      benefitTangible: 'No journey to the health centre.',
      missed: 'Many would skip the check.',
      owner: 'The nurse of the Mallu van',
    },
    'local-needs': {
      deliverable: 'knowledge of needs',
      benefitIntangible: 'The route and times can be fitted to village life.',
    },
    'coffee-morning': {
      deliverable: 'coffee mornings',
    },
    companionship: {
      deliverable: 'companionship',
      costIntangible: 'Listening takes strength.',
      benefitIntangible: 'Loneliness eases.',
    },
    'peer-support': {
      deliverable: 'peer support',
      benefitIntangible: 'Those who fall ill meet others who have been through the same.',
      missed: 'Those who fall ill would be alone with it.',
      owner: 'The heart association’s group leader',
    },
    'group-guidance': {
      deliverable: 'referral to groups',
    },
    'food-advice': {
      deliverable: 'food advice',
    },
    'new-members': {
      deliverable: 'new members',
    },
    'student-work': {
      deliverable: 'student work',
      costIntangible: 'The student needs guidance.',
      benefitTangible: 'There are more hands in the van.',
    },
    placements: {
      deliverable: 'placements',
    },
    'operating-grant': {
      deliverable: 'operating grant',
      benefitTangible: 'The village hall stays warm through the winter.',
      owner: 'The municipality’s wellbeing coordinator',
    },
    'voluntary-work': {
      deliverable: 'voluntary work',
      missed: 'The village hall would have to close.',
    },
    'shared-rides': {
      deliverable: 'shared rides',
      costTangible: 'Fuel and the driver’s time.',
      benefitTangible: 'People reach the clinic without a car.',
    },
    'lived-experience': {
      deliverable: 'lived experience',
    },
    'digital-help': {
      deliverable: 'digital help',
    },
    'new-peers': {
      deliverable: 'own experiences',
    },
    'own-kitchen': {
      deliverable: 'a kitchen for courses',
    },
    'cooking-together': {
      deliverable: 'cooking courses',
      benefitIntangible: 'The village hall is alive on weekday evenings again.',
    },
  },
  agreements: {
    consent: {
      text: 'We speak about a resident’s affairs only with their consent.',
    },
    voice: {
      text: 'Everybody gets to finish, and a small association is an equal.',
    },
    'route-meeting': {
      text: 'The Mallu van calls the partners together and prepares the route.',
      owner: 'Mallu van',
      meets: 'twice a year',
    },
    visitors: {
      text: 'Visitors at the stops in a month',
      owner: 'Mallu van',
      baseline: '60',
      target: '90',
    },
    referrals: {
      text: 'People referred from the clinic to peer groups in six months',
      owner: 'Heart association',
      baseline: '5',
      target: '20',
    },
  },
};
