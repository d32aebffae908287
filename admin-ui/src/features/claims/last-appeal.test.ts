import { expect, it } from 'vitest';
import { lastAppeal } from './last-appeal.ts';

const event = (version: number, kind: string) => ({ version, kind });

it.each([
  ['none when it was never appealed', [event(1, 'REGISTER'), event(2, 'REJECT')], undefined],
  ['the only one', [event(1, 'REJECT'), event(2, 'APPEAL'), event(3, 'ASSIGN')], 2],
  [
    'the one that is open, not one that was dismissed',
    [event(1, 'REJECT'), event(2, 'APPEAL'), event(3, 'DISMISS_APPEAL'), event(4, 'APPEAL')],
    4,
  ],
])('the last appeal: %s', (_name, history, version) => {
  expect(lastAppeal(history)?.version).toBe(version);
});
