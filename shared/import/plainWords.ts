/** 'Ydin-toiminta (mitä?)' → 'ydin toiminta mita': what is left of words when people write them differently. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
