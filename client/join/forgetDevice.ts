import type { WorkshopAccess } from './access.ts';
import { forgetToken } from './pendingToken.ts';
import { forgetWorkshop } from './rememberedWorkshops.ts';

/** Takes a workshop off this device: its name, its links, and the device's copies of its boards. */
export async function forgetDevice({ workshop, boards, participant }: WorkshopAccess): Promise<void> {
  forgetWorkshop(workshop.id);
  forgetToken(workshop.id);
  const { OfflineStore } = await import('../session/offlineStore.ts');
  for (const board of boards) {
    try {
      const store = await OfflineStore.open(`${board.id}/${participant.id}`);
      await store.clear();
      store.close();
    } catch {
      // Without IndexedDB there is no copy.
      return;
    }
  }
}
