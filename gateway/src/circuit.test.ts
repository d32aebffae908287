import { beforeEach, describe, expect, it } from 'vitest';
import { Circuit } from './circuit.ts';
import type { CircuitState, Outcome } from './circuit.ts';

let now: number;
let told: CircuitState[];
let circuit: Circuit;

beforeEach(() => {
  now = 1_000;
  told = [];
  circuit = new Circuit({
    failures: 4,
    windowMs: 10_000,
    firstOpenMs: 1_000,
    longestOpenMs: 3_000,
    onChange: (state) => told.push(state),
    now: () => now,
  });
});

function call(outcome: Outcome): void {
  circuit.settle(circuit.begin(), outcome);
}

const calls = (outcomes: string): void => {
  for (const letter of outcomes) call(letter === 'x' ? 'failed' : letter === '?' ? 'unknown' : 'ok');
};

describe('a circuit opens', () => {
  it.each([
    ['never while calls are answered', '..........', 'closed'],
    ['not for fewer failures than it takes, however alone they are', 'xxx', 'closed'],
    ['not for failures that are the smaller part', '........xxxx', 'closed'],
    ['not for calls whose caller gave up', '????????', 'closed'],
    ['when failures are as many as answers', '....xxxx', 'open'],
    ['when nothing is answered', 'xxxx', 'open'],
  ])('%s', (_when, outcomes, state) => {
    calls(outcomes);
    expect(circuit.state).toBe(state);
    expect(circuit.waitMs()).toBe(state === 'open' ? 1_000 : 0);
  });

  it('for what happened within its window, not for what is long ago', () => {
    calls('xxx');
    now += 10_000;
    calls('x');
    expect(circuit.state).toBe('closed');
    calls('......');
    now += 6_000;
    calls('xxxx');
    expect(circuit.state).toBe('closed');
    now += 6_000;
    calls('x');
    expect(circuit.state).toBe('open');
  });
});

describe('an open circuit', () => {
  beforeEach(() => calls('xxxx'));

  it('lets one call through after its time, and all when that is answered', () => {
    now += 999;
    expect(circuit.waitMs()).toBe(1);
    now += 1;
    expect([circuit.waitMs(), circuit.state]).toEqual([0, 'half-open']);
    const probe = circuit.begin();
    expect(circuit.waitMs()).toBeGreaterThan(0);
    circuit.settle(probe, 'ok');
    expect([circuit.waitMs(), circuit.state]).toEqual([0, 'closed']);
    calls('xxx');
    expect(circuit.state).toBe('closed');
    expect(told).toEqual(['open', 'half-open', 'closed']);
  });

  it('stays open twice as long each time that the one call fails, up to a limit, and begins anew when it is answered', () => {
    for (const waitMs of [2_000, 3_000, 3_000]) {
      now += circuit.waitMs();
      call('failed');
      expect(circuit.waitMs()).toBe(waitMs);
    }
    now += 3_000;
    call('ok');
    calls('xxxx');
    expect(circuit.waitMs()).toBe(1_000);
  });

  it('asks with the next call when the caller of the one gave up', () => {
    now += 1_000;
    call('unknown');
    expect([circuit.waitMs(), circuit.state]).toEqual([0, 'half-open']);
    call('ok');
    expect(circuit.state).toBe('closed');
  });

  it('hears nothing from calls that began before it opened', () => {
    circuit = new Circuit({ failures: 2, windowMs: 10_000, firstOpenMs: 1_000, longestOpenMs: 3_000, now: () => now });
    const [late, later] = [circuit.begin(), circuit.begin()];
    calls('xx');
    circuit.settle(late, 'ok');
    expect(circuit.state).toBe('open');
    now += 1_000;
    const probe = circuit.begin();
    circuit.settle(later, 'failed');
    expect(circuit.state).toBe('half-open');
    circuit.settle(probe, 'ok');
    expect(circuit.state).toBe('closed');
  });
});
