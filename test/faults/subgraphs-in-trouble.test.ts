import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Spoil } from '../kit/balancer.ts';
import { startCopies } from '../kit/copies.ts';
import type { CopiedStack, Copy } from '../kit/copies.ts';
import { graphClient } from '../kit/graph-client.ts';
import type { GraphError } from '../kit/graph-client.ts';
import type { Load } from './load.ts';
import { MOST_MEMORY, watchMemory } from './memory.ts';
import { prepareLoad } from './prepare-load.ts';
import type { PreparedLoad } from './prepare-load.ts';
import { BACK_WITHIN_MS, troublesOf } from './through-trouble.ts';
import type { ThroughTrouble } from './through-trouble.ts';
import { errorPage, garbled, halfThenCut, halfThenSilence, late, noise, otherJson, twice } from './troubles.ts';

// `npm run test:long` only; `gateway/src/faults.test.ts` and `test/journeys/outage.test.ts` are the short versions.
const LONG = process.env['LONG'] !== undefined;

const OWNERS = ['agreements', 'participants', 'claims'] as const;
type Owner = (typeof OWNERS)[number];

/** One field of each owner, asked side by side. */
const ONE_OF_EACH = `{
  agreements: regions(first: 1) { edges { node { code } } }
  participants(first: 1) { edges { node { id } } }
  claims(first: 1) { edges { node { id } } }
}`;

/** As long as the gateway lets a subgraph take for a question and for a command, milliseconds. */
const QUESTION_MS = 5_000;
const COMMAND_MS = 15_000;

/** What a busy machine may add to it. */
const SLACK_MS = 6_000;

describe.skipIf(!LONG)('a subgraph in trouble under load', () => {
  let stack: CopiedStack;
  let prepared: PreparedLoad;
  let throughTrouble: ThroughTrouble;

  beforeAll(async () => {
    stack = await startCopies();
    prepared = await prepareLoad(stack);
    throughTrouble = troublesOf(stack, prepared);
  }, 180_000);
  afterAll(async () => {
    for (const copy of stack?.copies ?? []) resume(copy);
    await stack?.stop();
  }, 60_000);

  /** Lets something happen to an owner under load, and looks at what callers are told meanwhile and at what is left of it. */
  async function troubled(what: string, owner: Owner, trouble: (load: Load) => Promise<void>): Promise<Load> {
    const memory = watchMemory(() => stack.of('gateway')[0]?.pid());
    const load = await throughTrouble(`${owner} ${what}`, trouble);
    const peak = memory.stop();
    process.stdout.write(`gateway: ${peak} MiB at most\n`);
    expect(peak).toBeLessThan(MOST_MEMORY);
    expect(load.reads.broken + load.writes.broken).toBe(0);
    expect(load.reads.slowestMs).toBeLessThan(QUESTION_MS + SLACK_MS);
    expect(load.writes.slowestMs).toBeLessThan(COMMAND_MS + SLACK_MS);
    await expect.poll(async () => (await circuits())[owner], { timeout: BACK_WITHIN_MS, interval: 200 }).toBe('closed');
    await expect.poll(() => askOne(owner), { timeout: BACK_WITHIN_MS, interval: 200 }).toMatchObject({ isWhole: true });
    return load;
  }

  /** Asks one field of each owner: what the troubled one owns may be missing, and all else is there. */
  async function askOne(owner: Owner): Promise<Told> {
    const startedAt = performance.now();
    const ask = graphClient(stack.graphUrl, await prepared.adminToken());
    const { data, errors, text } = await ask<Record<Owner, unknown>>(ONE_OF_EACH);
    const ms = performance.now() - startedAt;
    const codes = errors.map(({ extensions }) => `${extensions.owner ?? 'nobody'} ${extensions.code}`);
    for (const other of OWNERS.filter((each) => each !== owner))
      expect([other, data?.[other] ?? null, codes]).toEqual([other, { edges: expect.any(Array) }, codes]);
    expect(text).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|ECONN|html|socket/i);
    if (errors.length === 0) {
      expect(data?.[owner]).toEqual({ edges: expect.any(Array) });
      return { isWhole: true, codes: [], wasAsked: true, ms };
    }
    expect(data?.[owner]).toBeNull();
    for (const code of codes) expect(code).toMatch(new RegExp(`^${owner} SUBGRAPH_(?:UNAVAILABLE|TIMEOUT)$`));
    return { isWhole: false, codes, wasAsked: !errors.every(wasNotAsked), ms };
  }

  async function circuits(): Promise<Record<Owner, string>> {
    const response = await fetch(`${stack.url}/readyz`);
    return ((await response.json()) as { circuits: Record<Owner, string> }).circuits;
  }

  /** Asks until the gateway leaves the owner in peace, and for as long as told. Answers what was told by then. */
  async function askMeanwhile(owner: Owner, milliseconds: number): Promise<readonly Told[]> {
    const told: Told[] = [];
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      told.push(...(await Promise.all(Array.from({ length: 12 }, () => askOne(owner)))));
      await wait(200);
    }
    return told;
  }

  /** Nobody waited for longer than a question may take, and once the circuit was open nobody waited at all. */
  function expectGivenUp(told: readonly Told[]): void {
    for (const { ms } of told) expect(ms).toBeLessThan(QUESTION_MS + SLACK_MS);
    const spared = told.filter(({ wasAsked }) => !wasAsked);
    expect(spared.length).toBeGreaterThan(0);
    const typical = spared.map(({ ms }) => ms).toSorted((one, other) => one - other)[Math.floor(spared.length / 2)];
    expect(typical).toBeLessThan(QUESTION_MS / 2);
  }

  const one = (owner: Owner): Copy => {
    const [copy] = stack.of(owner);
    if (copy === undefined) throw new Error(`there is no ${owner}`);
    return copy;
  };

  test.each(OWNERS)(
    '%s killed: reads go on without it, and it is asked again as soon as it is back',
    async (owner) => {
      const load = await troubled('killed', owner, async () => {
        await one(owner).kill();
        expectGivenUp(await askMeanwhile(owner, 6_000));
        await one(owner).start();
      });
      expect(load.reads.codes.get('SUBGRAPH_UNAVAILABLE')).toBeGreaterThan(0);
    },
    400_000,
  );

  test.each(OWNERS)(
    '%s hung for longer than a command may take: given up in time, then left in peace, and what it did after all is done once',
    async (owner) => {
      const load = await troubled('hung', owner, async () => {
        pause(one(owner));
        try {
          expectGivenUp(await askMeanwhile(owner, COMMAND_MS + 5_000));
        } finally {
          resume(one(owner));
        }
      });
      expect(load.reads.codes.get('SUBGRAPH_TIMEOUT')).toBeGreaterThan(0);
      expect(load.reads.codes.get('SUBGRAPH_UNAVAILABLE')).toBeGreaterThan(0);
    },
    400_000,
  );

  test('participants slow, within its time: everything is answered in whole', async () => {
    const load = await troubled('slow by 0.3 s', 'participants', () =>
      spoiled('participants', late(300), async () => {
        for (const { isWhole } of await askMeanwhile('participants', 6_000)) expect(isWhole).toBe(true);
      }),
    );
    for (const { codes } of [load.reads, load.writes]) expect([...codes]).toEqual([]);
  }, 400_000);

  test.each<[what: string, owner: Owner, spoil: Spoil]>([
    ['slow by 7 s', 'participants', late(7_000)],
    ['slow by 7 s', 'agreements', late(7_000)],
    ['answers half and then nothing', 'claims', halfThenSilence],
  ])(
    '%s, %s: questions are given up in time, then it is left in peace',
    async (what, owner, spoil) => {
      const load = await troubled(what, owner, () =>
        spoiled(owner, spoil, async () => expectGivenUp(await askMeanwhile(owner, 20_000))),
      );
      expect(load.reads.codes.get('SUBGRAPH_TIMEOUT')).toBeGreaterThan(0);
    },
    400_000,
  );

  test.each<[what: string, owner: Owner, spoil: Spoil]>([
    ['answers with bytes changed', 'participants', garbled],
    ['answers with bytes changed', 'agreements', garbled],
    ['answers with what is no HTTP', 'claims', noise],
    ['answers with the page of a proxy', 'participants', errorPage],
    ['answers with JSON of another shape', 'agreements', otherJson],
    ['answers half and breaks off', 'participants', halfThenCut],
    ['answers half and breaks off', 'claims', halfThenCut],
  ])(
    '%s, %s: that is missing at once, nothing of it is passed on, and commands are done once',
    async (what, owner, spoil) => {
      const load = await troubled(what, owner, () =>
        spoiled(owner, spoil, async () => {
          const told = await askMeanwhile(owner, 6_000);
          expectGivenUp(told);
          for (const { isWhole } of told) expect(isWhole).toBe(false);
        }),
      );
      expect(load.reads.codes.get('SUBGRAPH_UNAVAILABLE')).toBeGreaterThan(0);
    },
    400_000,
  );

  test('participants answers everything twice: nobody is given the answer to the question of somebody else', async () => {
    let doubled = 0;
    const counted: Spoil = (bytes, cut) => {
      doubled += 1;
      return twice(bytes, cut);
    };
    await troubled('answers twice', 'participants', () =>
      spoiled('participants', counted, async () => {
        const ask = graphClient(stack.graphUrl, await prepared.adminToken());
        const lengths = [1, 2, 3, 4, 5, 6];
        for (const until = performance.now() + 6_000; performance.now() < until;) {
          const answers = await Promise.all(
            lengths.map((first) =>
              ask<People>('query ($first: Int!) { participants(first: $first) { edges { node { id } } } }', { first }),
            ),
          );
          answers.forEach(({ data }, nth) => {
            const people = data?.participants?.edges.length;
            if (people !== undefined) expect(people).toBe(lengths[nth]);
          });
        }
      }),
    );
    expect(doubled).toBeGreaterThan(50);
  }, 400_000);

  async function spoiled(owner: Owner, spoil: Spoil, work: () => Promise<void>): Promise<void> {
    stack.balancers[owner].trouble(spoil);
    try {
      await work();
    } finally {
      stack.balancers[owner].trouble(undefined);
    }
  }
});

/** What one caller was told. */
interface Told {
  readonly isWhole: boolean;
  readonly codes: readonly string[];
  /** Whether the owner was asked at all. */
  readonly wasAsked: boolean;
  readonly ms: number;
}

function wasNotAsked({ extensions }: GraphError): boolean {
  return 'retryAfter' in extensions;
}

interface People {
  readonly participants: { readonly edges: readonly object[] } | null;
}

/** Stops a process where it stands: its connections stay, and nobody answers them. */
function pause(copy: Copy): void {
  const pid = copy.pid();
  if (pid === undefined) throw new Error(`${copy.name} does not run`);
  process.kill(pid, 'SIGSTOP');
}

function resume(copy: Copy): void {
  const pid = copy.pid();
  if (pid !== undefined) process.kill(pid, 'SIGCONT');
}
