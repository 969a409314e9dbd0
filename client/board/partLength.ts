/** Characters of JSON: each part of an import is one update, and must stay well below what the server takes in one frame. */
export const PART_LENGTH = 200_000;
