/** The light theme, which is also what goes on paper. */
export const PRINT = {
  paper: '#faf8f2',
  card: '#ffffff',
  cardBorder: '#d8d2c4',
  ink: '#1b211f',
  inkSoft: '#565d5a',
  tangible: '#3b423f',
  intangible: '#1f5a94',
  tangiblePotential: '#7d8380',
  intangiblePotential: '#6a90ba',
} as const;
