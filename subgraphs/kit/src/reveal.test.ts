import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Session } from './access.ts';
import { connect } from './database.ts';
import type { Database } from './database.ts';
import { runOnce } from './idempotency.ts';
import { migrate } from './migration.ts';
import { createRevealAllowance, REVEAL_RULES, refuseReveal } from './reveal.ts';
import type { RevealRules } from './reveal.ts';
import { sharedMigrations } from './shared-migrations.ts';
import { createTestDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';
import { Temporal } from './values/dates.ts';

let home: TestDatabase;
/** Two copies of a service on one database. */
let copies: readonly Database[];

beforeAll(async () => {
  home = await createTestDatabase('reveal');
  const migrations = [...sharedMigrations, createRevealAllowance];
  await migrate({ url: home.migratorUrl, serviceRole: home.serviceRole, migrations, jobs: false });
  const copy = () => connect({ url: home.url, tables: [], applicationName: 'test', connections: 8 });
  copies = [await copy(), await copy()];
});
afterAll(async () => {
  for (const copy of copies ?? []) await copy.destroy();
  await home?.drop();
});

const now = Temporal.Now.instant();
const secondsAgo = (seconds: number): number => Math.floor(now.epochMilliseconds / 1_000) - seconds;

const session = (subject: string, more: Partial<Session> = {}): Session => ({
  subject,
  clientId: 'test',
  name: 'Peraga',
  role: 'NATIONAL_ADMIN',
  institutionCode: null,
  regionCodes: ['ID'],
  registersExamples: false,
  signedInAt: secondsAgo(60),
  ...more,
});

async function ask(who: Session, rules: Partial<RevealRules> = {}, kind: 'VALUE' | 'EXPORT' = 'VALUE', copy = 0) {
  const revealRules = { ...REVEAL_RULES, ...rules };
  const answer = await copies[copy]!.transaction((transaction) =>
    refuseReveal(transaction, { session: who, now, revealRules }, kind),
  );
  return answer?.refused ?? null;
}

describe('personal values in full', () => {
  it.each([
    ['a minute ago', secondsAgo(60), null],
    ['half an hour ago', secondsAgo(30 * 60 - 1), null],
    ['longer ago', secondsAgo(30 * 60 + 2), 'STEP_UP_REQUIRED'],
    ['nobody knows when', undefined, 'STEP_UP_REQUIRED'],
  ])('to somebody who signed in %s: %s', async (when, signedInAt, code) => {
    const { signedInAt: _now, ...rest } = session(`fresh-${when}`);
    const who = signedInAt === undefined ? rest : { ...rest, signedInAt };
    expect((await ask(who))?.code ?? null).toBe(code);
  });

  it('are shown so many times within an hour, whichever copy is asked at the same moment, and then from when on is said', async () => {
    const who = session('often');
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, index) => ask(who, { perHour: 5 }, 'VALUE', index % 2)),
    );
    expect(asked.filter((refusal) => refusal === null)).toHaveLength(5);
    const refusal = asked.find((each) => each !== null)!;
    expect(refusal).toMatchObject({
      code: 'TOO_MANY_REVEALS',
      message: { en: expect.stringContaining('at most 5 times') },
    });
    // One comes back each twelve minutes.
    const minutes = refusal.retryAt!.since(now, { largestUnit: 'minutes' }).total('minutes');
    expect(minutes).toBeGreaterThan(11);
    expect(minutes).toBeLessThan(13);
  });

  it('come back one by one as time passes', async () => {
    const who = session('patient');
    for (let times = 0; times < 5; times += 1) expect(await ask(who, { perHour: 5 })).toBeNull();
    expect(await ask(who, { perHour: 5 })).not.toBeNull();
    await copies[0]!.query(
      `update reveal_allowance set full_at = full_at - interval '12 minutes' where subject = 'patient'`,
    );
    expect(await ask(who, { perHour: 5 })).toBeNull();
    expect(await ask(who, { perHour: 5 })).not.toBeNull();
  });

  it('of one person do not count against another, nor against lists', async () => {
    expect(await ask(session('one'), { perHour: 1 })).toBeNull();
    expect((await ask(session('one'), { perHour: 1 }))?.code).toBe('TOO_MANY_REVEALS');
    expect(await ask(session('other'), { perHour: 1 })).toBeNull();
    expect(await ask(session('one'), { exportsPerDay: 1 }, 'EXPORT')).toBeNull();
    expect((await ask(session('one'), { exportsPerDay: 1 }, 'EXPORT'))?.message.id).toContain('dalam satu hari');
  });

  it('can be asked for again with the same key once what stood against it has passed', async () => {
    const who = session('again', { signedInAt: secondsAgo(3_600) });
    const run = (as: Session) =>
      runOnce(
        copies[0]!,
        { session: as, command: 'reveal', key: 'the-same-key', input: { a: 1 } },
        async (transaction) => {
          const refusal = await refuseReveal(transaction, { session: as, now, revealRules: REVEAL_RULES }, 'VALUE');
          return refusal ?? { made: 'shown' };
        },
      );
    expect((await run(who)).refused?.code).toBe('STEP_UP_REQUIRED');
    expect(await run({ ...who, signedInAt: secondsAgo(1) })).toEqual({ made: 'shown' });
    // What was made stays made.
    expect(await run(who)).toEqual({ made: 'shown' });
  });
});
