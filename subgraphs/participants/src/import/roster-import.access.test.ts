import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { agree, BANDUNG } from '../testing/commands.ts';
import { askers, people } from '../testing/people.ts';
import type { Asker, PersonName } from '../testing/people.ts';
import { rowsOf } from '../testing/roster-rows.ts';
import { askToOpen, askToStep, csvOf, goodRow, preview } from '../testing/rosters.ts';
import type { PlainStep } from '../testing/rosters.ts';

const INSTITUTIONS = ['kpu-32.04', 'bawaslu-32.04', 'kpu-16.71'] as const;

/** Who may open an import for whom, written out by hand. Who is not named may for nobody. */
const OPEN: Partial<Record<PersonName, readonly (typeof INSTITUTIONS)[number][]>> = {
  admin: INSTITUTIONS,
  examples: INSTITUTIONS,
  adminOfProvince: ['kpu-32.04', 'bawaslu-32.04'],
  kpu: ['kpu-32.04'],
  partner: ['kpu-32.04'],
  kpuNation: ['kpu-32.04', 'kpu-16.71'],
  kpuProvince: ['kpu-32.04'],
  bawaslu: ['bawaslu-32.04'],
  otherKpu: ['kpu-16.71'],
};

/** Who sees an import of KPU Kabupaten Bandung. */
const SEE: readonly PersonName[] = [
  'admin',
  'adminOfProvince',
  'auditor',
  'examples',
  'kpu',
  'kpuNation',
  'kpuProvince',
  'partner',
];

/** Who may move it on. */
const MOVE: readonly PersonName[] = [
  'admin',
  'adminOfProvince',
  'examples',
  'kpu',
  'kpuNation',
  'kpuProvince',
  'partner',
];

/** Who may be the second person: a partner system is nobody. */
const APPROVE: readonly PersonName[] = ['admin', 'adminOfProvince', 'examples', 'kpu', 'kpuNation', 'kpuProvince'];

/** Who has no right to see any import at all, and is told so. */
const NO_RIGHT: readonly Asker[] = ['verifier', 'approver', 'branch', 'otherBranch', 'service', 'apiAdmin'];

/** An agreement for the officers of an institution, in its region. */
const agreementOf = (institutionCode: string): AgreementFacts => ({
  ...BANDUNG,
  regionCode: institutionCode.split('-')[1]!,
  beneficiaries: [{ institutionCode, categories: [] }],
});

describe('who may import', () => {
  let world: ParticipantsWorld;
  let importId: string;
  beforeAll(async () => {
    world = await startParticipantsWorld();
    importId = (await preview(world, csvOf([goodRow(), goodRow({ SEX: '' })]))).id;
  });
  afterAll(() => world?.stop());

  const person = (as: Asker) => (as === 'nobody' ? null : people[as]);
  const isNamed = (as: Asker, list: readonly Asker[]): boolean => list.includes(as);
  const expected = (as: Asker, list: readonly Asker[]): string => {
    if (as === 'nobody') return 'UNAUTHENTICATED';
    return isNamed(as, list) ? 'yes' : 'no';
  };
  const outcomeOf = (answer: Awaited<ReturnType<typeof askToStep>>, step: string): string => {
    if (answer.errors.length > 0) return String(answer.errors[0]?.extensions?.['code']);
    const { __typename: type, code } = (answer.data as Record<string, { __typename: string; code?: string }>)[step]!;
    if (code === 'FORBIDDEN' || code === 'NOT_FOUND') return 'no';
    // Refused by where the import stands: the right was there.
    return type === 'RosterImport' || code !== undefined ? 'yes' : 'unknown';
  };

  describe.each(askers)('%s', (as: Asker) => {
    it.each(INSTITUTIONS)('opens one for %s', async (institutionCode) => {
      const answer = await askToOpen(world, as, {
        agreementId: agree(world, agreementOf(institutionCode)),
        institutionCode,
        fileName: 'a.csv',
        fileSize: 10,
      });
      const mine = as === 'nobody' ? [] : (OPEN[as] ?? []);
      const open = mine.includes(institutionCode) ? [as] : [];
      const outcome = outcomeOf(answer as never, 'requestRosterUpload');
      expect(outcome).toBe(expected(as, open));
    });

    it('is told nothing of an agreement that it may not see, not even that there is one', async () => {
      if (as !== 'kpu' && as !== 'bawaslu' && as !== 'partner') return;
      const own = people[as].institutionCode;
      const open = async (agreementId: string) =>
        askToOpen(world, as, { agreementId, institutionCode: own, fileName: 'a.csv', fileSize: 10 });
      const theirs = await open(agree(world, agreementOf('kpu-16.71')));
      expect(theirs).toEqual(await open(toGlobalId('Agreement', randomUUID())));
      expect(outcomeOf(theirs as never, 'requestRosterUpload')).toBe('no');
    });

    it('sees one, in the list and by itself', async () => {
      const query = `query See($id: ID!) { rosterImport(id: $id) { id file { name } } rosterImports(first: 100) { edges { node { id } } } }`;
      const { data, errors } = await world.askAs<{
        rosterImport: { id: string } | null;
        rosterImports: { edges: readonly { node: { id: string } }[] } | null;
      }>(person(as), query, { id: importId });
      const seen = [
        data?.rosterImport?.id === importId,
        data?.rosterImports?.edges.some(({ node }) => node.id === importId) ?? false,
      ];
      expect(seen).toEqual([isNamed(as, SEE), isNamed(as, SEE)]);
      const code = as === 'nobody' ? 'UNAUTHENTICATED' : NO_RIGHT.includes(as) ? 'FORBIDDEN' : undefined;
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(code === undefined ? [] : [code, code]);
    });

    it.each(['undoRosterImport', 'confirmColumnMapping'] as const satisfies readonly PlainStep[])(
      'moves one on: %s',
      async (step) => {
        expect(outcomeOf(await askToStep(world, as, step, importId), step)).toBe(expected(as, MOVE));
      },
    );

    it('corrects a row', async () => {
      const { data, errors } = await world.askAs<{ correctRosterRow: { __typename: string; code?: string } }>(
        person(as),
        `mutation Correct($input: CorrectRosterRowInput!, $key: ID!) {
          correctRosterRow(input: $input, idempotencyKey: $key) { __typename ... on RosterImportRefused { code } }
        }`,
        { input: { importId, row: 2, cells: [{ field: 'WAGE_BASE', text: '1000000' }] }, key: crypto.randomUUID() },
      );
      expect(outcomeOf({ data, errors } as never, 'correctRosterRow').replace('unknown', 'yes')).toBe(
        expected(as, MOVE),
      );
    });

    it('approves one', async () => {
      expect(outcomeOf(await askToStep(world, as, 'approveRosterImport', importId), 'approveRosterImport')).toBe(
        expected(as, APPROVE),
      );
    });

    it('gets the rejected rows', async () => {
      const answer = await world.askAs(
        person(as),
        `mutation Get($id: ID!, $key: ID!) { requestRejectedRosterRows(importId: $id, idempotencyKey: $key) { __typename ... on RosterImportRefused { code } } }`,
        { id: importId, key: crypto.randomUUID() },
      );
      expect(outcomeOf(answer as never, 'requestRejectedRosterRows').replace('unknown', 'yes')).toBe(
        expected(as, MOVE),
      );
    });
  });

  it('an auditor sees rows with their NIK masked, as everybody does', async () => {
    const [row] = await rowsOf(world, importId, 'ALL', 'auditor');
    expect(row?.nikMasked).toMatch(/^\d{4}•{10}\d{2}$/);
  });

  it('whoever is confined to a village enrols nobody outside of it by a roster', async () => {
    const found = await preview(world, csvOf([goodRow({ REGION_CODE: '16.71' }), goodRow()]), {
      as: 'kpuProvince',
      input: { institutionCode: 'kpu-32.04' },
    });
    expect(found.problems).toContainEqual({ code: 'FORBIDDEN', rejects: true, field: 'REGION_CODE', rows: 1 });
  });
});
