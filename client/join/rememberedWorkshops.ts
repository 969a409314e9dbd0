import * as z from 'zod/mini';
import { WorkshopAccess } from './access.ts';

const KEY = 'arvoverkko.workshops';
const MOST = 30;

const RememberedWorkshop = z.extend(WorkshopAccess, {
  /** ISO time of the last visit */
  openedAt: z.iso.datetime(),
});
export type RememberedWorkshop = z.infer<typeof RememberedWorkshop>;

/** Workshops opened on this device, the latest first. What can't be read is left out. */
export function rememberedWorkshops(): RememberedWorkshop[] {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry) => RememberedWorkshop.safeParse(entry).data ?? []);
}

export const rememberedWorkshop = (id: string): RememberedWorkshop | undefined =>
  rememberedWorkshops().find(({ workshop }) => workshop.id === id);

/** Puts the workshop first. Links are kept for a facilitator only, those seen earlier too. */
export function rememberWorkshop(access: WorkshopAccess): WorkshopAccess {
  const known = rememberedWorkshop(access.workshop.id);
  const links = access.role === 'facilitator' ? { ...known?.links, ...access.links } : {};
  const whole = { ...access, links };
  keep([{ ...whole, openedAt: new Date().toISOString() }, ...others(access.workshop.id)].slice(0, MOST));
  return whole;
}

export const forgetWorkshop = (id: string): void => keep(others(id));

const others = (id: string): RememberedWorkshop[] => rememberedWorkshops().filter(({ workshop }) => workshop.id !== id);

function keep(workshops: RememberedWorkshop[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(workshops));
  } catch {
    // Without storage nothing is remembered; joining and drawing work as well.
  }
}
