import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect } from 'vitest';

import { journey } from '../kit/journey.ts';

const SET = `mutation ($date: Date, $key: ID!) {
  answer: setSandboxDate(date: $date, idempotencyKey: $key) {
    ... on Clock { today isSandbox setTo }
    ... on SandboxDateRefused { code }
  }
}`;

interface Answer {
  readonly answer: {
    readonly today?: string;
    readonly isSandbox?: boolean;
    readonly setTo?: string | null;
    readonly code?: string;
  };
}

describe('the day of a sandbox', () => {
  journey(
    'is set by a partner, holds for every owner within the second, and goes back to the calendar',
    async ({ as }) => {
      const partner = await as('payung-partner-demo');
      const admin = await as('admin');
      const seen = async () => {
        type Seen = {
          clock: { today: string };
          agreements: { edges: { node: { status: string } }[] };
          region: { coverage: { readiness: { state: string; reason: { en: string } } | null } };
        };
        const { data } = await admin<Seen>(`{
        clock { today }
        agreements(first: 100, filter: { regionCode: "32.04" }) { edges { node { status } } }
        region(code: "32.04") { coverage(electionCode: "PEMILU-2024") { readiness { state reason { en } } } }
      }`);
        return {
          today: data?.clock.today,
          agreements: data?.agreements.edges.map(({ node }) => node.status),
          participants: data?.region.coverage.readiness,
        };
      };
      const calendar = await seen();

      const { data: set } = await partner<Answer>(SET, { date: '2024-02-14', key: `sandbox-${Date.now()}-1` });
      expect(set?.answer).toEqual({ today: '2024-02-14', isSandbox: true, setTo: '2024-02-14' });
      // Every process looks again within a quarter of a second.
      await sleep(300);
      const polling = await seen();
      expect(polling).toMatchObject({ today: '2024-02-14' });
      expect(polling.agreements).not.toEqual(calendar.agreements);
      expect(polling.participants).not.toEqual(calendar.participants);

      const { data: back } = await partner<Answer>(SET, { date: null, key: `sandbox-${Date.now()}-2` });
      expect(back?.answer).toMatchObject({ setTo: null });
      await sleep(300);
      expect(await seen()).toEqual(calendar);
    },
  );

  journey('is not for those who change nothing, nor for a day that no calendar of ours reaches', async ({ as }) => {
    const auditor = await as('auditor');
    const { data } = await auditor<Answer>(SET, { date: '2024-02-14', key: 'sandbox-auditor-1' });
    expect(data?.answer).toEqual({ code: 'FORBIDDEN' });
    const admin = await as('admin');
    const { data: far } = await admin<Answer>(SET, { date: '2101-01-01', key: 'sandbox-admin-far' });
    expect(far?.answer).toEqual({ code: 'INVALID' });
  });
});
