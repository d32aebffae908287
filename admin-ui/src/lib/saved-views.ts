import { useState } from 'react';

/** A search that somebody kept under a name, in this browser. */
export interface SavedView {
  name: string;
  /** The search parameters as they stand in the address, without the question mark. */
  query: string;
}

/** The saved views of one list for one person of this browser, and how to change them. */
export interface SavedViews {
  views: readonly SavedView[];
  /** Keeps a search under a name; a view of that name is replaced. */
  save: (view: SavedView) => void;
  remove: (name: string) => void;
}

/** How many views one list keeps: enough for a person, and a bound for what others may have written there. */
const MOST = 30;

/** The views that `person` saved of a list. They are personal and stay in this browser; to share one, share its address. */
export function useSavedViews(list: string, person: string): SavedViews {
  const key = `payung-views:${list}:${person}`;
  const [views, setViews] = useState<readonly SavedView[]>(() => readViews(localStorage.getItem(key)));
  function keep(next: readonly SavedView[]): void {
    setViews(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing still shows the view until it is closed.
    }
  }
  return {
    views,
    save: (view) => keep([...views.filter(({ name }) => name !== view.name), view].slice(-MOST)),
    remove: (removed) => keep(views.filter(({ name }) => name !== removed)),
  };
}

/** Reads what a browser kept; what is no view is left out. */
export function readViews(text: string | null): SavedView[] {
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isView).slice(-MOST) : [];
  } catch {
    return [];
  }
}

/** Whether two searches say the same, whatever the order of their parameters. */
export function sameQuery(one: string, other: string): boolean {
  return sorted(one) === sorted(other);
}

function sorted(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query } = value as Record<string, unknown>;
  return typeof name === 'string' && name !== '' && typeof query === 'string';
}
