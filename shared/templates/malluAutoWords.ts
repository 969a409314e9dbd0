import type { Actor } from '../board/actor.ts';
import type { Locale } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { Role } from '../board/role.ts';

type ActorWords = Pick<Actor, 'name' | 'description'>;
type FlowWords = Pick<Flow, 'deliverable'> & Partial<Pick<Flow, 'benefitIntangible' | 'benefitTangible' | 'missed'>>;
type RoleWords = Pick<Role, 'name' | 'description'>;

/** The words of the Mallu-auto example in one language, by record id. */
export interface MalluAutoWords {
  title: string;
  question: string;
  actors: Record<
    | 'mallu-auto'
    | 'municipality'
    | 'university'
    | 'martat'
    | 'heart-association'
    | 'village-association'
    | 'residents'
    | 'parish',
    ActorWords
  >;
  flows: Record<
    | 'funding'
    | 'wellbeing-data'
    | 'premises'
    | 'visibility'
    | 'check-ups'
    | 'local-needs'
    | 'coffee-morning'
    | 'companionship'
    | 'peer-support'
    | 'group-guidance'
    | 'food-advice'
    | 'new-members'
    | 'student-work'
    | 'placements',
    FlowWords
  >;
  items: Record<
    | 'mallu-nurse'
    | 'mallu-stop'
    | 'village-hall'
    | 'village-events'
    | 'martat-kitchen'
    | 'martat-members'
    | 'residents-ride',
    string
  >;
  roles: Record<'coordinator' | 'host' | 'peer-supporter', RoleWords>;
}

export const WORDS: Readonly<Record<Locale, MalluAutoWords>> = {
  fi: {
    title: 'Mallu-auto ja yhdistykset (esimerkki)',
    question: 'Miten haja-asutusalueen asukas saa tuen läheltä?',
    actors: {
      'mallu-auto': {
        name: 'Mallu-auto',
        description:
          'Terveyspalveluja kylille tuova auto. Tämä kartta on keksitty esimerkki: se ei kerro oikean hankkeen tuloksista.',
      },
      municipality: { name: 'Rantakylän kunta', description: 'Vastaa kuntalaisten hyvinvoinnin edistämisestä.' },
      university: { name: 'Ammattikorkeakoulu', description: 'Kouluttaa sairaanhoitajia ja terveydenhoitajia.' },
      martat: {
        name: 'Rantakylän Martat',
        description: 'Arjen taitoja ja ruokaa kylillä: kurssit, neuvonta, talkoot.',
      },
      'heart-association': {
        name: 'Sydänyhdistys',
        description: 'Sydänsairaiden ja heidän läheistensä vertaisryhmät.',
      },
      'village-association': { name: 'Kyläyhdistys', description: 'Pitää kylätaloa ja kutsuu väen koolle.' },
      residents: { name: 'Kylien asukkaat', description: 'Monella on pitkä matka terveysasemalle eikä omaa autoa.' },
      parish: { name: 'Seurakunta', description: 'Diakoniatyöntekijä käy kodeissa ja on mukana arjessa.' },
    },
    flows: {
      funding: { deliverable: 'avustus', benefitTangible: 'Auto voi ajaa myös pienimpiin kyliin.' },
      'wellbeing-data': {
        deliverable: 'hyvinvointitieto',
        benefitIntangible: 'Kunta näkee, mitä kylillä tarvitaan.',
      },
      premises: {
        deliverable: 'tilat ja sähkö',
        benefitTangible: 'Auto saa pysähdyspaikan ja lämpimän odotustilan.',
        missed: 'Pysähdyspaikka pitäisi vuokrata.',
      },
      visibility: { deliverable: 'näkyvyys kylässä', benefitIntangible: 'Kylätalolle tulee väkeä.' },
      'check-ups': {
        deliverable: 'terveystarkastukset',
        benefitTangible: 'Ei matkaa terveysasemalle.',
        missed: 'Moni jättäisi tarkastuksen väliin.',
      },
      'local-needs': { deliverable: 'tieto tarpeista' },
      'coffee-morning': { deliverable: 'aamukahvit' },
      companionship: { deliverable: 'rinnalla kulkeminen' },
      'peer-support': { deliverable: 'vertaistuki', missed: 'Sairastunut jäisi kokemuksensa kanssa yksin.' },
      'group-guidance': { deliverable: 'ohjaus ryhmiin' },
      'food-advice': { deliverable: 'ruokaneuvonta' },
      'new-members': { deliverable: 'uudet jäsenet' },
      'student-work': { deliverable: 'opiskelijatyö' },
      placements: { deliverable: 'harjoittelupaikat' },
    },
    items: {
      'mallu-nurse': 'sairaanhoitajan vastaanotto kerran kuussa',
      'mallu-stop': 'pysähdyspaikka ja sähkö',
      'village-hall': 'kylätalo keittiöineen',
      'village-events': 'syy tulla kylätalolle',
      'martat-kitchen': 'ruokaneuvonta pienelle budjetille',
      'martat-members': 'uusia jäseniä',
      'residents-ride': 'kyyti pysähdyspaikalle',
    },
    roles: {
      coordinator: { name: 'Koordinaattori', description: 'Sopii reitin ja pitää kaikki ajan tasalla.' },
      host: { name: 'Isäntäväki', description: 'Avaa ovet ja ottaa väen vastaan.' },
      'peer-supporter': { name: 'Vertaistukija', description: 'Kuuntelee ja kertoo omasta kokemuksestaan.' },
    },
  },
  sv: {
    title: 'Mallu-bilen och föreningarna (exempel)',
    question: 'Hur får den som bor i glesbygd stöd nära hemmet?',
    actors: {
      'mallu-auto': {
        name: 'Mallu-bilen',
        description:
          'En bil som för hälsotjänster till byarna. Kartan är ett påhittat exempel: den berättar inte om det verkliga projektets resultat.',
      },
      municipality: { name: 'Strandby kommun', description: 'Ansvarar för att främja invånarnas välbefinnande.' },
      university: { name: 'Yrkeshögskolan', description: 'Utbildar sjukskötare och hälsovårdare.' },
      martat: { name: 'Strandby Marthaförening', description: 'Vardagskunskap och mat i byarna: kurser, råd, talko.' },
      'heart-association': { name: 'Hjärtföreningen', description: 'Stödgrupper för hjärtsjuka och deras närmaste.' },
      'village-association': { name: 'Byaföreningen', description: 'Sköter byagården och kallar samman folk.' },
      residents: { name: 'Byarnas invånare', description: 'Många har långt till hälsostationen och ingen egen bil.' },
      parish: { name: 'Församlingen', description: 'Diakonin gör hembesök och finns med i vardagen.' },
    },
    flows: {
      funding: { deliverable: 'bidrag', benefitTangible: 'Bilen kan köra också till de minsta byarna.' },
      'wellbeing-data': {
        deliverable: 'välfärdsdata',
        benefitIntangible: 'Kommunen ser vad som behövs i byarna.',
      },
      premises: {
        deliverable: 'lokaler och el',
        benefitTangible: 'Bilen får en hållplats och ett varmt väntrum.',
        missed: 'Man skulle behöva hyra en hållplats.',
      },
      visibility: { deliverable: 'synlighet i byn', benefitIntangible: 'Det kommer folk till byagården.' },
      'check-ups': {
        deliverable: 'hälsokontroller',
        benefitTangible: 'Ingen resa till hälsostationen.',
        missed: 'Många skulle låta bli att gå på kontroll.',
      },
      'local-needs': { deliverable: 'kunskap om behov' },
      'coffee-morning': { deliverable: 'morgonkaffe' },
      companionship: { deliverable: 'sällskap' },
      'peer-support': {
        deliverable: 'kamratstöd',
        missed: 'Den som insjuknat skulle bli ensam med sina erfarenheter.',
      },
      'group-guidance': { deliverable: 'hänvisning till grupper' },
      'food-advice': { deliverable: 'kostrådgivning' },
      'new-members': { deliverable: 'nya medlemmar' },
      'student-work': { deliverable: 'studerandes arbete' },
      placements: { deliverable: 'praktikplatser' },
    },
    items: {
      'mallu-nurse': 'sjukskötarmottagning en gång i månaden',
      'mallu-stop': 'hållplats och el',
      'village-hall': 'byagård med kök',
      'village-events': 'en orsak att komma till byagården',
      'martat-kitchen': 'kostråd för en liten budget',
      'martat-members': 'nya medlemmar',
      'residents-ride': 'skjuts till hållplatsen',
    },
    roles: {
      coordinator: { name: 'Koordinator', description: 'Kommer överens om rutten och håller alla informerade.' },
      host: { name: 'Värd', description: 'Öppnar dörrarna och tar emot.' },
      'peer-supporter': { name: 'Kamratstödjare', description: 'Lyssnar och berättar om egna erfarenheter.' },
    },
  },
  en: {
    title: 'Mallu van and the associations (example)',
    question: 'How does a resident of a sparsely populated village get support close to home?',
    actors: {
      'mallu-auto': {
        name: 'Mallu van',
        description:
          'A van that brings health services to the villages. This map is an invented example: it says nothing of the real project’s results.',
      },
      municipality: { name: 'Rantakylä municipality', description: 'Responsible for promoting residents’ wellbeing.' },
      university: { name: 'University of applied sciences', description: 'Trains nurses and public health nurses.' },
      martat: {
        name: 'Rantakylä Martha association',
        description: 'Everyday skills and food: courses, advice, working bees.',
      },
      'heart-association': {
        name: 'Heart association',
        description: 'Peer groups for people with heart disease and those close to them.',
      },
      'village-association': {
        name: 'Village association',
        description: 'Runs the village hall and brings people together.',
      },
      residents: { name: 'Village residents', description: 'Many live far from the health centre and have no car.' },
      parish: { name: 'Parish', description: 'Its social workers visit homes and stay close in everyday life.' },
    },
    flows: {
      funding: { deliverable: 'grant', benefitTangible: 'The van can reach the smallest villages too.' },
      'wellbeing-data': {
        deliverable: 'wellbeing data',
        benefitIntangible: 'The municipality sees what the villages need.',
      },
      premises: {
        deliverable: 'premises and power',
        benefitTangible: 'The van gets a stop and a warm waiting room.',
        missed: 'A stop would have to be rented.',
      },
      visibility: { deliverable: 'local visibility', benefitIntangible: 'People come to the village hall.' },
      'check-ups': {
        deliverable: 'health checks',
        benefitTangible: 'No journey to the health centre.',
        missed: 'Many would skip the check.',
      },
      'local-needs': { deliverable: 'knowledge of needs' },
      'coffee-morning': { deliverable: 'coffee mornings' },
      companionship: { deliverable: 'companionship' },
      'peer-support': { deliverable: 'peer support', missed: 'Those who fall ill would be alone with it.' },
      'group-guidance': { deliverable: 'referral to groups' },
      'food-advice': { deliverable: 'food advice' },
      'new-members': { deliverable: 'new members' },
      'student-work': { deliverable: 'student work' },
      placements: { deliverable: 'placements' },
    },
    items: {
      'mallu-nurse': 'a nurse’s clinic once a month',
      'mallu-stop': 'a stop and electricity',
      'village-hall': 'a village hall with a kitchen',
      'village-events': 'a reason to come to the village hall',
      'martat-kitchen': 'food advice for a small budget',
      'martat-members': 'new members',
      'residents-ride': 'a ride to the stop',
    },
    roles: {
      coordinator: { name: 'Coordinator', description: 'Agrees the route and keeps everybody up to date.' },
      host: { name: 'Host', description: 'Opens the doors and welcomes people.' },
      'peer-supporter': { name: 'Peer supporter', description: 'Listens and shares their own experience.' },
    },
  },
};
