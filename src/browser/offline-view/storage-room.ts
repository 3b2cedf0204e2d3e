import { offlineWording as wording } from '../../german/wording/offline.ts';
import { byId } from '../element.ts';

/** Says how much room there is and whether the browser will leave what is kept alone. */
export const showRoom = async (): Promise<void> => {
  const { quota, usage } = await navigator.storage.estimate();
  const line = byId('offline-platz', HTMLElement);
  line.hidden = quota === undefined;
  if (quota === undefined) return;
  const promise = (await navigator.storage.persisted()) ? wording.lasting : wording.fleeting;
  line.textContent = `${wording.room(Math.max(0, quota - (usage ?? 0)))} ${promise}`;
};

/** Asks the browser not to delete what is kept of its own accord; some ask the reader, so only when it is wanted. */
export const askToLast = async (): Promise<void> => {
  await navigator.storage.persist();
  await showRoom();
};
