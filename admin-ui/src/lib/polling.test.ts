import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Watched } from './polling.ts';
import { SELDOMEST, SOONEST, startPolling } from './polling.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function tab() {
  let listener = (): void => undefined;
  const watched = {
    visibilityState: 'visible',
    addEventListener: (_name: string, given: () => void) => void (listener = given),
    removeEventListener: () => void (listener = () => undefined),
  };
  return {
    watched: watched as Watched,
    turn: (state: 'visible' | 'hidden') => {
      watched.visibilityState = state;
      listener();
    },
  };
}

it('asks every second while things move', async () => {
  const ask = vi.fn(() => Promise.resolve(true));
  const stop = startPolling(ask, tab().watched);
  await vi.advanceTimersByTimeAsync(SOONEST * 10);
  expect(ask).toHaveBeenCalledTimes(10);
  stop();
});

it.each([
  ['nothing moves', () => Promise.resolve(false)],
  ['nobody answers', () => Promise.reject(new Error('down'))],
])('asks ever more seldom while %s, and never gives up', async (_case, answer) => {
  const ask = vi.fn(answer);
  const stop = startPolling(ask, tab().watched);
  await vi.advanceTimersByTimeAsync(60_000);
  const inFirstMinute = ask.mock.calls.length;
  expect(inFirstMinute).toBeLessThan(12);
  await vi.advanceTimersByTimeAsync(SELDOMEST * 6);
  expect(ask.mock.calls.length - inFirstMinute).toBeGreaterThanOrEqual(5);
  stop();
});

it('rests while the tab is hidden, and asks at once when somebody looks again', async () => {
  const { watched, turn } = tab();
  const ask = vi.fn(() => Promise.resolve(true));
  const stop = startPolling(ask, watched);
  turn('hidden');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).not.toHaveBeenCalled();
  turn('visible');
  expect(ask).toHaveBeenCalledOnce();
  stop();
});

it('never asks twice at once, and not after it was stopped', async () => {
  const { watched, turn } = tab();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const ask = vi.fn(() => promise);
  const stop = startPolling(ask, watched);
  await vi.advanceTimersByTimeAsync(SOONEST);
  turn('visible');
  expect(ask).toHaveBeenCalledOnce();
  stop();
  resolve(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledOnce();
});
