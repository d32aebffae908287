import { expect, it } from 'vitest';

import { smoothness } from './frames.ts';

const at = (gaps: readonly number[]): number[] =>
  gaps.reduce<number[]>((moments, gap) => [...moments, (moments.at(-1) ?? 0) + gap], [0]);

it('a run without a late frame drops none', () => {
  const { frames, perSecond, median, dropped } = smoothness(at(Array.from({ length: 60 }, () => 1_000 / 60)));
  expect(frames).toBe(60);
  expect(perSecond).toBeCloseTo(60);
  expect(median).toBeCloseTo(16.67, 1);
  expect(dropped).toBe(0);
});

it.each([
  ['a frame that comes twice as late drops one', [16.7, 33.4, 16.7], 1 / 4, 33.4],
  ['a wait of a tenth of a second drops five', [16.7, 100, 16.7], 5 / 8, 100],
  ['a frame that comes early makes up for nothing', [10, 23.3, 16.7], 0, 23.3],
])('%s', (_name, gaps, dropped, longest) => {
  const found = smoothness(at(gaps));
  expect(found.dropped).toBeCloseTo(dropped);
  expect(found.longest).toBeCloseTo(longest);
});

it('knows nothing of a single frame', () => expect(() => smoothness([1])).toThrow('Fewer than two'));
