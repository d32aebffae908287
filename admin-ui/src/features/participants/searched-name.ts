import { useSyncExternalStore } from 'react';
import { looksLikeNik } from './participants.search.ts';

// A part of a name is personal: it stays in the memory of the page, where going to somebody and back finds it again. It is in no
// address, no history of the browser and no log, and is gone with a reload, with the tab and with signing out.
let searched = '';
const listeners = new Set<() => void>();

/** Keeps what the list of people is searched by. What could be a NIK is not kept. */
export function searchByName(text: string): void {
  if (looksLikeNik(text) || text === searched) return;
  searched = text;
  for (const listener of listeners) listener();
}

/** What the list of people is searched by. */
export function useSearchedName(): string {
  return useSyncExternalStore(subscribe, current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function current(): string {
  return searched;
}
