import { describe, expect, test } from 'vitest';
import type { Stream, Streams, Timed } from './merge-trails.ts';
import { mergeTrails, owners } from './merge-trails.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1) + second * 1_000).toISOString();

function stream(seconds: readonly number[], more: number | null = null): Stream<Timed> {
  return {
    events: seconds.map((second) => ({ id: `e${second}`, happenedAt: at(second) })),
    cursor: null,
    hasMore: more !== null,
    readThrough: more === null ? null : at(more),
    isDown: false,
  };
}
const none = stream([]);
const shown = (streams: Streams<Timed>) => mergeTrails(streams).events.map(({ id }) => id);

describe('the trails of three owners as one', () => {
  test('stand in the order of time', () => {
    const merged = mergeTrails({ agreements: stream([9, 3]), participants: stream([8, 4, 1]), claims: stream([5]) });
    expect(merged.events.map(({ id }) => id)).toEqual(['e9', 'e8', 'e5', 'e4', 'e3', 'e1']);
    expect(merged).toMatchObject({ next: [], through: null, down: [] });
  });

  test('show nothing that is older than the owner that looked least far back, and read that one on', () => {
    const merged = mergeTrails({
      agreements: stream([9, 3]),
      participants: stream([8, 6], 6),
      claims: stream([7, 2], 2),
    });
    expect(merged.events.map(({ id }) => id)).toEqual(['e9', 'e8', 'e7', 'e6']);
    expect(merged).toMatchObject({ next: ['participants'], through: at(6) });
  });

  test('wait for an owner whose page held nothing, and go by how far it looked', () => {
    const merged = mergeTrails({ agreements: stream([9, 3]), participants: stream([], 5), claims: none });
    expect(merged.events.map(({ id }) => id)).toEqual(['e9']);
    expect(merged.next).toEqual(['participants']);
  });

  test('go on without an owner that is down, and say so', () => {
    const down = { ...none, isDown: true, hasMore: true };
    expect(mergeTrails({ agreements: stream([9, 3]), participants: down, claims: none })).toMatchObject({
      events: [{ id: 'e9' }, { id: 'e3' }],
      next: [],
      down: ['participants'],
    });
  });

  test('read page by page, in any sizes, show each record once and never one before another that is newer', () => {
    // Three trails of known records, with moments that several share.
    const all = owners.map((_owner, index) =>
      Array.from({ length: 40 }, (_event, event) => ({
        id: `${index}-${String(event).padStart(2, '0')}`,
        happenedAt: at(Math.floor(((event * 7 + index * 3) % 60) / 2)),
      })).toSorted((a, b) => Date.parse(b.happenedAt) - Date.parse(a.happenedAt) || (a.id < b.id ? 1 : -1)),
    );
    for (const size of [1, 3, 7, 50]) {
      const read = { agreements: 0, participants: 0, claims: 0 };
      const streams = (): Streams<Timed> =>
        Object.fromEntries(
          owners.map((owner, index) => {
            const events = all[index]!.slice(0, read[owner]);
            const hasMore = read[owner] < all[index]!.length;
            return [
              owner,
              {
                events,
                cursor: null,
                hasMore,
                readThrough: hasMore ? (events.at(-1)?.happenedAt ?? null) : null,
                isDown: false,
              },
            ];
          }),
        ) as unknown as Streams<Timed>;
      let before: readonly string[] = [];
      for (;;) {
        const merged = mergeTrails(streams());
        const ids = merged.events.map(({ id }) => id);
        // What stood there stays: only records of the last moment may still come between.
        const settled = before.filter((id) => merged.events.find((event) => event.id === id));
        expect(settled).toEqual(before);
        before = ids;
        if (merged.next.length === 0) break;
        for (const owner of merged.next) read[owner] += size;
      }
      expect(before).toHaveLength(120);
      expect(new Set(before).size).toBe(120);
      const moments = mergeTrails(streams()).events.map(({ happenedAt }) => happenedAt);
      expect(moments).toEqual(moments.toSorted().toReversed());
    }
  });

  test('are nothing when there is nothing', () => {
    expect(shown({ agreements: none, participants: none, claims: none })).toEqual([]);
  });
});
