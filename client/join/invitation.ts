/** Where a pasted link leads. */
export interface Invitation {
  /** of another server; null: this one */
  origin: string | null;
  /** `/w/<workshop>#<token>` */
  path: string;
}

const LINK = /^(?:(?:(https?:\/\/)?([^/\s]+))?\/w\/)?([A-Za-z0-9_-]+)#([A-Za-z0-9_-]+)$/;

/** Reads what people paste: a whole link, one without `https://`, or its end `<workshop>#<token>`; null for the rest. */
export function readInvitation(pasted: string, ownHost: string): Invitation | null {
  const [, scheme = 'https://', host = ownHost, workshop, token] = LINK.exec(pasted.trim()) ?? [];
  if (workshop === undefined || token === undefined) return null;
  return { origin: host === ownHost ? null : scheme + host, path: `/w/${workshop}#${token}` };
}
