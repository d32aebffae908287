import { useSession } from './session.ts';
import { todayInJakarta } from './today.ts';

/** An election as pages choose it. */
export interface ElectionOption {
  code: string;
  name: { id: string; en: string };
  pollingDate: string;
}

/** The next election; undefined when none lies ahead. */
export function nextElection<Election extends { pollingDate: string }>(
  elections: readonly Election[],
  today: string,
): Election | undefined {
  return elections
    .filter(({ pollingDate }) => pollingDate >= today)
    .toSorted((a, b) => a.pollingDate.localeCompare(b.pollingDate))[0];
}

/** The next election or, when none lies ahead, the last that was held: what a page is about when its address names none. */
export function currentElection<Election extends { pollingDate: string }>(
  elections: readonly Election[],
  today: string,
): Election | undefined {
  return (
    nextElection(elections, today) ?? elections.toSorted((a, b) => a.pollingDate.localeCompare(b.pollingDate)).at(-1)
  );
}

/** The code of the next election; undefined when none lies ahead. */
export function useNextElection(): string | undefined {
  return nextElection(useSession().elections, todayInJakarta())?.code;
}

/**
 * The election that a page is about: the one its address names, else the current one. The code is empty when neither is
 * known, because the owner of agreements is silent: the page's own question then fails and says so.
 */
export function useElection(chosen: string | undefined): {
  code: string;
  election: ElectionOption | undefined;
  elections: readonly ElectionOption[];
} {
  const { elections } = useSession();
  const election =
    chosen === undefined
      ? currentElection(elections, todayInJakarta())
      : elections.find((candidate) => candidate.code === chosen);
  return { code: chosen ?? election?.code ?? '', election, elections };
}
