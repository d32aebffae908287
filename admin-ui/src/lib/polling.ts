import { useEffect, useEffectEvent } from 'react';

/** How soon to ask again after something moved, and how seldom when nothing does, milliseconds. */
export const SOONEST = 1_000;
export const SELDOMEST = 10_000;

/** Who can tell whether anybody is looking, as `document` does. */
export interface Watched {
  readonly visibilityState: string;
  addEventListener(name: 'visibilitychange', listener: () => void): void;
  removeEventListener(name: 'visibilitychange', listener: () => void): void;
}

/**
 * Asks again and again: soon while things move, ever more seldom while they do not, and not at all while nobody looks.
 * Whoever comes back to the tab sees the present at once.
 *
 * @param ask answers whether anything moved; an answer that failed counts as no
 * @returns what ends it
 */
export function startPolling(ask: () => Promise<boolean>, watched: Watched): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = SOONEST;
  let asking = false;
  let ended = false;

  async function askNow(): Promise<void> {
    if (asking) return;
    asking = true;
    const moved = await ask().catch(() => false);
    asking = false;
    delay = moved ? SOONEST : Math.min(Math.round(delay * 1.5), SELDOMEST);
    plan();
  }
  function plan(): void {
    clearTimeout(timer);
    if (!ended && watched.visibilityState === 'visible') timer = setTimeout(() => void askNow(), delay);
  }
  function look(): void {
    clearTimeout(timer);
    if (watched.visibilityState !== 'visible') return;
    delay = SOONEST;
    void askNow();
  }
  watched.addEventListener('visibilitychange', look);
  plan();
  return () => {
    ended = true;
    clearTimeout(timer);
    watched.removeEventListener('visibilitychange', look);
  };
}

/** Polls while `active`, as `startPolling` says. */
export function usePolling(ask: () => Promise<boolean>, active: boolean): void {
  const latest = useEffectEvent(ask);
  useEffect(() => (active ? startPolling(() => latest(), document) : undefined), [active]);
}
