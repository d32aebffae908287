import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answerOf } from '../testing/commands.ts';
import { people } from '../testing/people.ts';
import { writeEnrolments, writePeople } from '../testing/rows.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const AGREEMENTS = ['a', 'b', 'c'].map((letter) => `00000000-0000-7000-8000-00000000000${letter}`);
const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage endCursor }';

describe('lists of enrolments', () => {
  let world: ParticipantsWorld;
  /** Enrolments by the participant and by the agreement they are of, the newest first. */
  const expected = new Map<string, string[]>();
  const participants: string[] = [];

  beforeAll(async () => {
    world = await startParticipantsWorld();
    const keys = await writePeople(world, ['Contoh Nol', 'Contoh Satu', 'Contoh Lima', 'Contoh Sembilan']);
    participants.push(...keys.map((key) => toGlobalId('Participant', key)));
    const planned = [0, 1, 5, 9].flatMap((count, person) =>
      Array.from({ length: count }, (_, index) => ({ person, agreement: index % 2, index })),
    );
    // Turn and turn about, so that no parent's enrolments follow each other.
    planned.sort((a, b) => a.index - b.index);
    // Of the one table, or of each part.
    await world.owner.query(`do $$ declare one record; begin
      for one in select conrelid::regclass as part, conname from pg_constraint where contype = 'x' and conname like 'enrolment_no_overlap%'
      loop execute format('alter table %s drop constraint %I', one.part, one.conname); end loop; end $$`);
    const written = await writeEnrolments(
      world.rows,
      planned.map(({ person, agreement }) => ({ participantId: keys[person]!, agreementId: AGREEMENTS[agreement]! })),
    );
    for (const parent of [...participants, ...AGREEMENTS.map((key) => toGlobalId('Agreement', key))])
      expected.set(parent, []);
    written.forEach((key, index) => {
      const { person, agreement } = planned[index]!;
      for (const parent of [participants[person]!, toGlobalId('Agreement', AGREEMENTS[agreement]!)]) {
        expected.get(parent)?.unshift(toGlobalId('Enrolment', key));
      }
    });
  });
  afterAll(() => world.stop());

  const readOf = async (
    type: 'Participant' | 'Agreement',
    ids: readonly string[],
    first: number,
    after: string | null = null,
  ): Promise<readonly Page[]> => {
    const query = `query ($of: [_Any!]!, $first: Int!, $after: String) {
      _entities(representations: $of) { ... on ${type} { enrolments(first: $first, after: $after) { ${PAGE} } } }
    }`;
    const { _entities: entities } = answerOf(
      await world.askAs<{ _entities: { enrolments: Page }[] }>(people.admin, query, {
        of: ids.map((id) => ({ __typename: type, id })),
        first,
        after,
      }),
    );
    return entities.map(({ enrolments }) => enrolments);
  };
  const idsOf = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id);

  it.each([1, 2, 5, 100])(
    'give the first %i of each of many participants and agreements, and say whether more follow',
    async (first) => {
      const agreements = AGREEMENTS.map((key) => toGlobalId('Agreement', key));
      for (const [type, ids] of [
        ['Participant', participants],
        ['Agreement', agreements],
      ] as const) {
        const pages = await readOf(type, ids, first);
        expect(pages.map(idsOf)).toEqual(ids.map((id) => expected.get(id)?.slice(0, first)));
        expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(
          ids.map((id) => (expected.get(id)?.length ?? 0) > first),
        );
      }
    },
  );

  it.each([1, 2, 3, 4])('read on page by page of %i give each enrolment once', async (first) => {
    for (const [type, id] of [
      ['Participant', participants[3]!],
      ['Agreement', toGlobalId('Agreement', AGREEMENTS[0]!)],
    ] as const) {
      const read: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const [page] = await readOf(type, [id], first, after);
        read.push(...idsOf(page!));
        after = page!.pageInfo.endCursor;
        more = page!.pageInfo.hasNextPage;
      }
      expect(read).toEqual(expected.get(id));
    }
  });

  it('take one statement for any number of agreements', async () => {
    const agreements = AGREEMENTS.map((key) => toGlobalId('Agreement', key));
    for (const ids of [agreements.slice(0, 1), agreements]) {
      expect(await statementsOf(() => readOf('Agreement', ids, 2))).toHaveLength(1);
    }
  });

  it('take one statement for enrolments and one for participants that another subgraph refers to, however many', async () => {
    const ids = [...new Set([...expected.values()].flat())];
    for (const some of [ids.slice(0, 1), ids]) {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enrolment { id state participant { name } } } }`;
      const statements = await statementsOf(async () =>
        answerOf(await world.askAs(people.admin, query, { of: some.map((id) => ({ __typename: 'Enrolment', id })) })),
      );
      expect(statements).toHaveLength(2);
    }
  });

  it('take one statement for the counts of any number of regions and one for agreements', async () => {
    for (const codes of [['32.04'], ['ID', '32', '32.04', '32.04.11', '32.04.11.2001', '16.71']]) {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { enrolled { people } } } }`;
      const statements = await statementsOf(async () =>
        answerOf(await world.askAs(people.admin, query, { of: codes.map((code) => ({ __typename: 'Region', code })) })),
      );
      expect(statements).toHaveLength(1);
    }
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agreement { enrolled { people } } } }`;
    const of = AGREEMENTS.map((key) => ({ __typename: 'Agreement', id: toGlobalId('Agreement', key) }));
    expect(await statementsOf(async () => answerOf(await world.askAs(people.admin, query, { of })))).toHaveLength(1);
  });
});
