import type { Words } from './outline.ts';

export const en: Words = {
  title: 'Partners in end-of-life care (example)',
  question: 'How can I live well to the end, and be where I want to be?',
  actors: {
    client: {
      name: 'Person in end-of-life care',
      description: 'Is living the last part of life. This map is an invented example, not the result of any project.',
      activities: 'Decides about their care and lives their own everyday life.',
      audience: 'For themselves and those close to them.',
      strengths: 'Knows what matters.',
    },
    family: {
      name: 'Those close to them',
      description: 'Family and friends who walk alongside.',
      activities: 'Care, stay awake and keep everyday life together.',
      audience: 'For the one they love.',
      strengths: 'Know the person and their ways.',
    },
    homeHospital: {
      name: 'Home hospital',
      description: 'Gives hospital care at home.',
      activities: 'Eases pain and other symptoms at home, at night too.',
      audience: 'For those who want to be at home to the end.',
      strengths: 'Knows end-of-life care and comes quickly.',
    },
    ward: {
      name: 'End-of-life ward',
      description: 'A ward of the wellbeing services county with beds for end-of-life care.',
      activities: 'Cares for those whose symptoms can’t be eased at home.',
      audience: 'For the dying and those close to them.',
      strengths: 'There is always a nurse in the ward and a doctor within reach.',
    },
    cancerAssociation: {
      name: 'Cancer association',
      description: 'An association of people with cancer and those close to them.',
      activities: 'Runs peer support, grief groups and training.',
      audience: 'For patients, those close to them and volunteers.',
      strengths: 'Joins professional skill with lived experience.',
    },
    volunteers: {
      name: 'Volunteer companions',
      description: 'Trained people who give their time.',
      activities: 'Keep people company at home and in the ward.',
      audience: 'For the ill and for tired families.',
      strengths: 'They have time to sit and listen.',
    },
    parish: {
      name: 'Parish',
      description: 'Its pastor and social worker are there when a life ends.',
      activities: 'Talks, accompanies and runs grief groups.',
      audience: 'For everybody who wishes to talk.',
      strengths: 'Meets death and grief naturally.',
    },
    careHome: {
      name: 'Care home',
      description: 'A private care home where one can live to the end.',
      activities: 'Gives care around the clock.',
      audience: 'For older people who can’t manage at home.',
      strengths: 'Offers a room of one’s own and familiar nurses.',
    },
    school: {
      name: 'Vocational college',
      description: 'Trains practical nurses.',
      activities: 'Teaches end-of-life care and runs further training.',
      audience: 'For students and for nurses at work.',
      strengths: 'Brings research into everyday work.',
    },
  },
  roles: {
    coordinator: {
      name: 'Coordinator',
      description: 'Makes sure that everybody knows who helps and when.',
    },
    listener: {
      name: 'Listener',
      description: 'Is present and listens without hurry.',
    },
    trainer: {
      name: 'Trainer',
      description: 'Teaches others the skills of end-of-life care.',
    },
    nightCompanion: {
      name: 'Night companion',
      description: 'Stays awake at night so that the family can sleep.',
    },
  },
  items: {
    nurseDayAndNight: 'a nurse day and night',
    advice: 'advice by phone to every partner',
    timeToSit: 'somebody with time to sit beside',
    beds: 'six beds for end-of-life care',
    leavingWard: 'certainty about who helps at home',
    groupLeaders: 'experienced group leaders',
    griefGroup: 'a grief group for families',
    courseRoom: 'a room to train volunteers in',
    time: 'time by day and in the evening',
    company: 'company once a week',
    ownSupport: 'guidance and support of their own',
    parishHall: 'the parish hall at weekends',
    music: 'music at home or in the ward',
    quietRoom: 'a quiet room where family can stay the night',
    skills: 'confidence in easing pain',
    teaching: 'a training day for nurses',
    nightBreak: 'a night of undisturbed sleep',
    someoneToAsk: 'a number to call at any time',
  },
  flows: {
    care: {
      deliverable: 'care at home',
      costTangible: 'Nurses’ working time, travel and medicines.',
      benefitTangible: 'One can stay at home to the end.',
      missed: 'The last weeks would go by in the emergency department.',
      owner: 'The head nurse of the home hospital',
    },
    wishes: {
      deliverable: 'wishes for care',
      benefitIntangible: 'The care meets what matters.',
    },
    bedPromise: {
      deliverable: 'promised bed',
      costTangible: 'A bed is kept free when needed.',
      benefitTangible: 'One gets to the ward directly, not through emergency.',
      owner: 'The doctor of the end-of-life ward',
    },
    lighterLoad: {
      deliverable: 'a calmer ward',
    },
    guidance: {
      deliverable: 'advice and support',
      benefitIntangible: 'The family dares to care.',
    },
    dailyNews: {
      deliverable: 'daily news',
      costIntangible: 'Keeping watch is tiring.',
    },
    closeness: {
      deliverable: 'closeness',
      costIntangible: 'Their own sleep and work suffer.',
      missed: 'The person would be alone among strangers.',
    },
    gratitude: {
      deliverable: 'time together',
    },
    roundTheClock: {
      deliverable: 'care around the clock',
      benefitTangible: 'Help is always outside the door.',
      owner: 'The manager of the care home',
    },
    serviceFee: {
      deliverable: 'client fee',
    },
    peerSupport: {
      deliverable: 'peer support',
      benefitIntangible: 'Even hard things can be talked about.',
      missed: 'Fears would be left unsaid.',
      owner: 'The director of the cancer association',
    },
    volunteerTraining: {
      deliverable: 'training for the task',
      costTangible: 'The trainer’s fee and refreshments.',
    },
    visits: {
      deliverable: 'a rest for the family',
      benefitIntangible: 'The family gets a moment of its own.',
      missed: 'The family would be worn out.',
    },
    trust: {
      deliverable: 'trust',
    },
    volunteerTime: {
      deliverable: 'volunteers’ time',
    },
    talks: {
      deliverable: 'someone to talk to',
    },
    spiritualSupport: {
      deliverable: 'spiritual support',
    },
    carePlaces: {
      deliverable: 'placements',
    },
    newSkills: {
      deliverable: 'new skills',
    },
    trainingDay: {
      deliverable: 'training day',
      costTangible: 'A teacher’s working day.',
      benefitTangible: 'Volunteers learn what is known today.',
    },
    experience: {
      deliverable: 'lived experience',
    },
    company: {
      deliverable: 'company',
      benefitIntangible: 'The day has something to look forward to.',
    },
  },
  agreements: {
    clientDecides: {
      text: 'Nothing is decided without the person themselves.',
    },
    silence: {
      text: 'What is heard in the home stays in the home.',
    },
    group: {
      text: 'The partners go through together what works and what doesn’t.',
      owner: 'Home hospital',
      meets: 'every other month',
    },
    ownPlace: {
      text: 'How many could be where they wished at the end',
      owner: 'Home hospital',
      baseline: '55 %',
      target: '75 %',
    },
    volunteerVisits: {
      text: 'Companions’ visits in a month',
      owner: 'Cancer association',
      baseline: '12',
      target: '30',
    },
  },
};
