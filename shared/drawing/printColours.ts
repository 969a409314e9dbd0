/** The light theme on white, since what is printed lies on white paper. */
export const PRINT = {
  paper: '#ffffff',
  card: '#ffffff',
  cardBorder: '#c9c2b2',
  note: '#fff6d6',
  noteBorder: '#e3d28f',
  area: '#f6f4ee',
  areaBorder: '#b7b1a2',
  ink: '#1b211f',
  inkSoft: '#565d5a',
  tangible: '#3b423f',
  intangible: '#1f5a94',
  tangiblePotential: '#7d8380',
  intangiblePotential: '#6a90ba',
} as const;
