import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { bareEnvironment } from '../../subgraphs/kit/src/testing/bare-environment.ts';
import { enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import type { TestStack } from '../kit/stack.ts';

const TRAIL = `query ($about: [ID!]!) {
  participants: participantsTrail(filter: { about: $about }) { edges { node { owner action entityId sealed actor { name } } } }
  claims: claimsTrail(filter: { about: $about }) { edges { node { owner action entityId sealed actor { name } } } }
  agreements: agreementsTrail(filter: { about: $about }) { edges { node { action } } }
}`;

interface Shown {
  readonly action: string;
  readonly sealed: boolean;
  readonly actor: { readonly name: string | null };
}
type Trails = Readonly<
  Record<'participants' | 'claims' | 'agreements', { readonly edges: readonly { readonly node: Shown }[] }>
>;

journey(
  'what two owners did about a person makes one trail, which is sealed within seconds and holds',
  async ({ as, stack }) => {
    const kpu = await as('kpu');
    const { participantId, enrolmentId } = await enrolledOfficer(kpu);
    idOf(await registerClaim(kpu, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
    const read = async (ask: Ask): Promise<Trails> =>
      wholeOf(await ask<Trails>(TRAIL, { about: [participantId, enrolmentId] }));
    const actions = (trails: Trails) =>
      (['participants', 'claims', 'agreements'] as const).map((owner) =>
        trails[owner].edges.map(({ node }) => node.action).filter((action) => action !== 'claim:escalate'),
      );
    const did = [['enrolment:create', 'participant:register'], ['claim:register'], []];
    const auditor = await as('auditor');
    expect(actions(await read(auditor))).toEqual(did);
    expect(actions(await read(kpu))).toEqual(did);
    await expect
      .poll(
        async () => Object.values(await read(auditor)).every(({ edges }) => edges.every(({ node }) => node.sealed)),
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);

    const { code, out } = await verify(stack);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^(?:\w+: \d+ records under \d+ anchors, .* The trail holds\.\n){3}$/),
    ]);
    expect(out).toMatch(/^participants: .* [1-9]\d* anchors outside of the database compared/m);
  },
);

/** Checks the trails of a stack as an operator does. */
async function verify({ databases, auditKey, anchorFile }: TestStack): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/audit-verify.ts')], {
    env: {
      ...bareEnvironment(),
      AGREEMENTS_DATABASE_URL: databases.agreements,
      PARTICIPANTS_DATABASE_URL: databases.participants,
      CLAIMS_DATABASE_URL: databases.claims,
      AUDIT_KEY: auditKey,
      AUDIT_ANCHOR_FILE: anchorFile,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const out = await text(child.stdout);
  return { code: await closed, out };
}
