import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Admission } from './admission.ts';
import { BODY_LIMIT_BYTES } from './limits.ts';

const limits = { atOnce: 2, waiting: 2, longestWaitMs: 1_000 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('admission', () => {
  it('lets in as many as can be worked on, lets the next wait in order, and turns the rest away at once', async () => {
    const admission = new Admission(limits);
    expect([admission.enter(), admission.enter()]).toEqual([true, true]);
    const order: string[] = [];
    const note = (who: string) => (mayGo: boolean) => order.push(`${who} ${mayGo}`);
    void Promise.resolve(admission.enter()).then(note('first'));
    void Promise.resolve(admission.enter()).then(note('second'));
    expect(admission.hold(1)).toBe(false);
    await expect(admission.enter()).resolves.toBe(false);
    admission.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['first true']);
    expect(admission.condition).toEqual({ underWay: 2, waiting: 1, turnedAway: 2 });
    admission.leave();
    admission.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['first true', 'second true']);
    admission.leave();
    expect(admission.condition).toMatchObject({ underWay: 0, waiting: 0 });
    expect(admission.enter()).toBe(true);
  });

  it('turns away who has waited too long, and forgets who has left', async () => {
    const admission = new Admission({ ...limits, atOnce: 1 });
    expect(admission.enter()).toBe(true);
    const leaving = new AbortController();
    const [patient, gone] = [admission.enter(), admission.enter(leaving.signal)];
    leaving.abort();
    await expect(gone).resolves.toBe(false);
    expect(admission.condition.waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(1_100);
    await expect(patient).resolves.toBe(false);
    admission.leave();
    expect(admission.condition).toEqual({ underWay: 0, waiting: 0, turnedAway: 1 });
  });

  it('holds no time against who waits while the process is busy with one thing', async () => {
    const admission = new Admission({ ...limits, atOnce: 1 });
    expect(admission.enter()).toBe(true);
    let decided = false;
    void Promise.resolve(admission.enter()).then(() => (decided = true));
    // The clock goes on, and no timer runs.
    vi.setSystemTime(Date.now() + 60_000);
    await vi.advanceTimersByTimeAsync(500);
    expect(decided).toBe(false);
    admission.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(decided).toBe(true);
  });

  it('holds bodies up to a limit in memory', () => {
    const admission = new Admission(limits);
    for (let held = 0; held < 128; held++) expect(admission.hold(BODY_LIMIT_BYTES)).toBe(true);
    expect(admission.hold(1)).toBe(false);
    admission.letGo(BODY_LIMIT_BYTES);
    expect(admission.hold(1)).toBe(true);
  });
});
