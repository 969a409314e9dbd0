/** Why something can't be backed up or put back; the message is one line for the owner. */
export class BackupProblem extends Error {}
