/** A key that two texts share when they name the same thing, whatever the capitals and the white space. */
export const thingKey = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
