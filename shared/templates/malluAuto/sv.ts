import type { Words } from './outline.ts';

export const sv: Words = {
  title: 'Mallu-bilen och föreningarna (exempel)',
  question: 'Hur får den som bor i glesbygd stöd nära hemmet?',
  actors: {
    'mallu-auto': {
      name: 'Mallu-bilen',
      description:
        'En bil som för hälsotjänster till byarna. Kartan är ett påhittat exempel: den berättar inte om det verkliga projektets resultat.',
      activities: 'Sjukskötarmottagning och hälsokontroller i byarna.',
      audience: 'För dem som har långt till hälsostationen.',
      strengths: 'Kommer nära och ser hur människor mår.',
    },
    municipality: {
      name: 'Strandby kommun',
      description: 'Ansvarar för att främja invånarnas välbefinnande.',
      activities: 'Planerar välfärdsarbetet och delar ut bidrag till föreningar.',
      audience: 'För alla kommuninvånare, också i de avlägsna byarna.',
      strengths: 'Känner trakten och får olika parter till samma bord.',
    },
    university: {
      name: 'Yrkeshögskolan',
      description: 'Utbildar sjukskötare och hälsovårdare.',
      activities: 'Undervisar i vårdarbete och söker praktikplatser åt studerande.',
      audience: 'För studerande och arbetsgivare i regionen.',
      strengths: 'Kommer med ny kunskap och ivriga händer.',
    },
    martat: {
      name: 'Strandby Marthaförening',
      description: 'Vardagskunskap och mat i byarna: kurser, råd, talko.',
      activities: 'Ordnar matkurser och ger råd i vardagen.',
      audience: 'För alla åldrar som vill lära sig vardagskunskap.',
      strengths: 'Ger råd så att var och en vågar prova.',
    },
    'heart-association': {
      name: 'Hjärtföreningen',
      description: 'Stödgrupper för hjärtsjuka och deras närmaste.',
      activities: 'Håller stödgrupper och motionskvällar.',
      audience: 'För hjärtsjuka och deras närmaste.',
      strengths: 'Vet av egen erfarenhet vad en sjukdom förändrar.',
    },
    'village-association': {
      name: 'Byaföreningen',
      description: 'Sköter byagården och kallar samman folk.',
      activities: 'Ordnar evenemang och talko på byagården.',
      audience: 'För byborna och sommargästerna.',
      strengths: 'Känner gårdarna och vägarna och får folk i rörelse.',
    },
    residents: {
      name: 'Byarnas invånare',
      description: 'Många har långt till hälsostationen och ingen egen bil.',
      activities: 'Håller byn levande och ser till sina grannar.',
      audience: 'För de egna och för grannarna.',
      strengths: 'Vet bäst vad som behövs i byn.',
    },
    parish: {
      name: 'Församlingen',
      description: 'Diakonin gör hembesök och finns med i vardagen.',
      activities: 'Gör hembesök och ordnar gemensamma måltider.',
      audience: 'För ensamma och för dem som har det svårt.',
      strengths: 'Lyssnar utan brådska och har folks förtroende.',
    },
  },
  roles: {
    coordinator: {
      name: 'Koordinator',
      description: 'Kommer överens om rutten och håller alla informerade.',
    },
    host: {
      name: 'Värd',
      description: 'Öppnar dörrarna och tar emot.',
    },
    'peer-supporter': {
      name: 'Kamratstödjare',
      description: 'Lyssnar och berättar om egna erfarenheter.',
    },
    driver: {
      name: 'Chaufför',
      description: 'Hämtar hemifrån dem som inte kan ta sig till hållplatsen själva.',
    },
  },
  items: {
    'mallu-nurse': 'sjukskötarmottagning en gång i månaden',
    'mallu-van': 'en bil med mottagningsrum',
    'mallu-stop': 'hållplats och el',
    'municipality-networks': 'kontakter till alla aktörer i trakten',
    'municipality-news': 'annonsplats i kommunbladet',
    'university-students': 'lärarnas och de studerandes färska kunskap',
    'university-practice': 'praktikplatser i glesbygden',
    'village-hall': 'byagård med kök',
    'village-trust': 'bybornas förtroende',
    'village-events': 'en orsak att komma till byagården',
    'martat-kitchen': 'kostråd för en liten budget',
    'martat-members': 'nya medlemmar',
    'heart-experience': 'en erfarenhetsexpert som berättar',
    'heart-instructor': 'en ledare för motionskvällarna',
    'parish-minibus': 'en minibuss för skjutsar',
    'parish-visits': 'hembesök hos ensamboende',
    'residents-ride': 'skjuts till hållplatsen',
    'residents-digital': 'hjälp att uträtta ärenden på nätet',
  },
  flows: {
    funding: {
      deliverable: 'bidrag',
      costTangible: '20 000 euro om året.',
      benefitTangible: 'Bilen kan köra också till de minsta byarna.',
      missed: 'Hälften av byarna skulle falla bort från rutten.',
      owner: 'Kommunens välfärdskoordinator',
    },
    'wellbeing-data': {
      deliverable: 'välfärdsdata',
      costIntangible: 'Det tar skötarens tid att samla uppgifterna.',
      benefitIntangible: 'Kommunen ser vad som behövs i byarna.',
    },
    premises: {
      deliverable: 'lokaler och el',
      costTangible: 'Uppvärmning och städning.',
      benefitTangible: 'Bilen får en hållplats och ett varmt väntrum.',
      missed: 'Man skulle behöva hyra en hållplats.',
      owner: 'Byaföreningens ordförande',
    },
    visibility: {
      deliverable: 'synlighet i byn',
      benefitIntangible: 'Det kommer folk till byagården.',
    },
    'check-ups': {
      deliverable: 'hälsokontroller',
      costTangible: 'Skötarens arbetstid och material.',
      benefitTangible: 'Ingen resa till hälsostationen.',
      missed: 'Många skulle låta bli att gå på kontroll.',
      owner: 'Mallu-bilens sjukskötare',
    },
    'local-needs': {
      deliverable: 'kunskap om behov',
      benefitIntangible: 'Rutten och tiderna kan anpassas till vardagen i byn.',
    },
    'coffee-morning': {
      deliverable: 'morgonkaffe',
    },
    companionship: {
      deliverable: 'sällskap',
      costIntangible: 'Att lyssna tar på krafterna.',
      benefitIntangible: 'Ensamheten lättar.',
    },
    'peer-support': {
      deliverable: 'kamratstöd',
      benefitIntangible: 'Den som insjuknat träffar andra som varit med om samma sak.',
      missed: 'Den som insjuknat skulle bli ensam med sina erfarenheter.',
      owner: 'Hjärtföreningens gruppledare',
    },
    'group-guidance': {
      deliverable: 'hänvisning till grupper',
    },
    'food-advice': {
      deliverable: 'kostrådgivning',
    },
    'new-members': {
      deliverable: 'nya medlemmar',
    },
    'student-work': {
      deliverable: 'studerandes arbete',
      costIntangible: 'Den studerande behöver handledning.',
      benefitTangible: 'Det finns fler händer i bilen.',
    },
    placements: {
      deliverable: 'praktikplatser',
    },
    'operating-grant': {
      deliverable: 'verksamhetsbidrag',
      benefitTangible: 'Byagården hålls varm hela vintern.',
      owner: 'Kommunens välfärdskoordinator',
    },
    'voluntary-work': {
      deliverable: 'talkoarbete',
      missed: 'Byagården skulle behöva stängas.',
    },
    'shared-rides': {
      deliverable: 'samåkning',
      costTangible: 'Bränsle och chaufförens tid.',
      benefitTangible: 'Man kommer till mottagningen utan egen bil.',
    },
    'lived-experience': {
      deliverable: 'erfarenhetskunskap',
    },
    'digital-help': {
      deliverable: 'digital handledning',
    },
    'new-peers': {
      deliverable: 'egna erfarenheter',
    },
    'own-kitchen': {
      deliverable: 'kök för kurserna',
    },
    'cooking-together': {
      deliverable: 'matkurser',
      benefitIntangible: 'Det är liv i byagården också på vardagskvällarna.',
    },
  },
  agreements: {
    consent: {
      text: 'Vi talar om en invånares ärenden bara med hens lov.',
    },
    voice: {
      text: 'Alla får tala till punkt, och också en liten förening är jämbördig.',
    },
    'route-meeting': {
      text: 'Mallu-bilen kallar samman partnerna och förbereder rutten.',
      owner: 'Mallu-bilen',
      meets: 'två gånger om året',
    },
    visitors: {
      text: 'Besökare vid hållplatserna per månad',
      owner: 'Mallu-bilen',
      baseline: '60',
      target: '90',
    },
    referrals: {
      text: 'Hänvisade från mottagningen till stödgrupper på ett halvår',
      owner: 'Hjärtföreningen',
      baseline: '5',
      target: '20',
    },
  },
};
