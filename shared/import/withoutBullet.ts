/** What lists have before a name: bullets of Word and others, dashes, numbers and single letters. */
const BULLET = /^(?:[•◦▪▫‣⁃·●○■□–—*\-\uf0a7\uf0b7]\s*|o\t|(?:\d{1,4}|[a-zåäö])[.)]\s+)+/iu;

/** Line breaks of every system, and those that Word and Excel put inside a paragraph or a cell. */
export const ANY_LINE_BREAK = /\r\n?|\n|\v|\u2028/g;

/** A line of a pasted list as bare text: ' • vertaistuki' → 'vertaistuki'. */
export const withoutBullet = (line: string): string => line.trim().replace(BULLET, '');
