import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { CLOCK_SETTING, currentDate, currentInstant, isSandbox, sandboxDate, setSandboxDate } from './clock.ts';
import { productionProblems } from './env.ts';
import { JAKARTA, Temporal } from './values/dates.ts';

const POLLING_DAY = Temporal.PlainDate.from('2024-02-14');

describe('outside a sandbox', () => {
  test('the moment is that of the machine, and nobody sets the day', () => {
    expect(isSandbox()).toBe(false);
    expect(secondsBetween(currentInstant(), Temporal.Now.instant())).toBeLessThan(5);
    expect(sandboxDate()).toBeNull();
    expect(() => setSandboxDate(POLLING_DAY)).toThrow(/SANDBOX_CLOCK_FILE is not set/);
  });

  test('production refuses to start as a sandbox', () => {
    const problems = productionProblems({ NODE_ENV: 'production', [CLOCK_SETTING]: '/tmp/today' });
    expect(problems).toContainEqual(expect.stringMatching(/^SANDBOX_CLOCK_FILE: /));
    expect(productionProblems({ NODE_ENV: 'production', [CLOCK_SETTING]: '' })).toEqual([]);
  });
});

describe('in a sandbox', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'payung-clock-'));
    file = join(folder, 'today');
    process.env[CLOCK_SETTING] = file;
    // What the test before this one read is used for a quarter of a second.
    await sleep(260);
  });

  afterEach(() => {
    process.env[CLOCK_SETTING] = '';
    rmSync(folder, { recursive: true });
  });

  test('a day is set at the time of day of the machine, and time goes on', async () => {
    setSandboxDate(POLLING_DAY);
    const first = currentInstant();
    expect(currentDate().toString()).toBe('2024-02-14');
    const ofDay = (instant: Temporal.Instant) =>
      instant.toZonedDateTimeISO(JAKARTA).toPlainTime().toString().slice(0, 5);
    expect([ofDay(Temporal.Now.instant()), ofDay(Temporal.Now.instant().subtract({ seconds: 5 }))]).toContain(
      ofDay(first),
    );
    await sleep(5);
    expect(Temporal.Instant.compare(first, currentInstant())).toBe(-1);
  });

  test('null goes back to the calendar', () => {
    setSandboxDate(POLLING_DAY);
    setSandboxDate(null);
    expect(sandboxDate()).toBeNull();
    expect(secondsBetween(currentInstant(), Temporal.Now.instant())).toBeLessThan(5);
  });

  test('a day that another process set is seen within half a second', async () => {
    setSandboxDate(POLLING_DAY);
    expect(currentDate().toString()).toBe('2024-02-14');
    writeFileSync(file, '2024-03-01\n');
    utimesSync(file, new Date(), new Date(Date.now() + 1_000));
    await sleep(260);
    expect(currentDate().toString()).toBe('2024-03-01');
  });

  test.each([
    ['nothing', ''],
    ['no day', 'yesterday'],
    ['a day that there is not', '2024-02-30'],
  ])('a file that holds %s sets no day', (_name, content) => {
    writeFileSync(file, content);
    expect(sandboxDate()).toBeNull();
  });
});

function secondsBetween(a: Temporal.Instant, b: Temporal.Instant): number {
  return Math.abs(a.until(b).total('seconds'));
}
