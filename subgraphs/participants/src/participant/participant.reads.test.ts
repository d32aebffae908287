import type { Session } from '@payung/kit/access.ts';
import { statementsOf } from '@payung/kit/testing/statements-of.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { readEnrolmentsById } from '../enrolment/enrolment.reads.ts';
import { EnrolmentTable } from '../enrolment/enrolment.table.ts';
import { answerOf } from '../testing/commands.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { writeEnrolments, writePeople } from '../testing/rows.ts';
import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { readParticipantsById } from './participant.reads.ts';
import { ParticipantTable } from './participant.table.ts';

interface ListOf<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
type Named = { readonly id: string; readonly name: string };

const NATIONAL: Session = {
  subject: 'test',
  clientId: 'test',
  name: 'Test',
  role: 'NATIONAL_ADMIN',
  institutionCode: null,
  regionCodes: ['ID'],
  registersExamples: false,
};

const LIST = `query ($first: Int! = 20, $after: String, $filter: ParticipantFilter) {
  participants(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

describe('lists of participants', () => {
  let world: ParticipantsWorld;
  beforeAll(async () => {
    world = await startParticipantsWorld();
  });
  beforeEach(() => world.owner.query('truncate enrolment_rollup, enrolment, participant cascade'));
  afterAll(() => world.stop());

  const ask = (variables: Readonly<Record<string, unknown>>, as: PersonName = 'admin') =>
    world.askAs<{ participants: ListOf<Named> | null }>(people[as], LIST, variables);
  const list = async (variables: Readonly<Record<string, unknown>>, as?: PersonName): Promise<ListOf<Named>> =>
    answerOf(await ask(variables, as)).participants!;
  const namesOf = ({ edges }: ListOf<Named>): readonly string[] => edges.map(({ node }) => node.name);
  const search = async (filter: Readonly<Record<string, unknown>>, as?: PersonName): Promise<readonly string[]> =>
    namesOf(await list({ first: 100, filter }, as)).toSorted();

  it('and enrolments are, by their keys, the rows that TypeORM reads', async () => {
    const keys = await writePeople(world, ['Contoh Satu', 'Contoh Dua']);
    const enrolmentKeys = await writeEnrolments(
      world.rows,
      keys.map((participantId) => ({ participantId })),
    );
    const { manager } = world.rows;
    // As JSON: moments of equal fields are not told apart otherwise.
    const plain = (rows: readonly { readonly id: string }[]): unknown =>
      JSON.parse(JSON.stringify(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))));
    expect(plain(await readParticipantsById(world.rows, NATIONAL, keys))).toEqual(
      plain(await manager.find(ParticipantTable)),
    );
    expect(plain(await readEnrolmentsById(world.rows, NATIONAL, enrolmentKeys))).toEqual(
      plain(await manager.find(EnrolmentTable)),
    );
  });

  describe('read page by page', () => {
    const names = Array.from({ length: 23 }, (_, index) => `Contoh ${String(index).padStart(2, '0')}`);

    it.each([1, 7, 22, 23, 100])(
      'of %i, give everybody once, the newest first, though others register meanwhile',
      async (first) => {
        await writePeople(world, names);
        const read: string[] = [];
        let after: string | null = null;
        for (;;) {
          const page: ListOf<Named> = await list({ first, after });
          read.push(...namesOf(page));
          expect(page.edges.length).toBeLessThanOrEqual(first);
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
          await writePeople(world, ['Contoh Baru']);
        }
        expect(read).toEqual(names.toReversed());
      },
    );

    it.each([
      ['of everybody', 'admin', {}],
      ['of an office', 'kpu', {}],
      ['of an office, by name', 'kpu', { name: 'contoh' }],
      ['by name and region', 'admin', { name: 'contoh', regionCode: '32' }],
      ['by region', 'admin', { regionCode: '32.04' }],
      ['by category, of a branch', 'branch', { categoryCode: 'PPS' }],
      ['by name, of a branch', 'branch', { name: 'contoh' }],
    ] as const)('%s, give everybody once, however many enrolments they have', async (_name, as, filter) => {
      const keys = await writePeople(world, names);
      await writeEnrolments(
        world.rows,
        keys.flatMap((participantId) => [{ participantId }, { participantId }, { participantId }]),
      );
      const read: string[] = [];
      let after: string | null = null;
      for (;;) {
        const page: ListOf<Named> = await list({ first: 7, after, filter }, as);
        read.push(...namesOf(page));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(read).toEqual(names.toReversed());
    });

    it('are empty past the end, and say so', async () => {
      await writePeople(world, ['Contoh Satu']);
      const { pageInfo } = await list({});
      expect(await list({ after: pageInfo.endCursor })).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      });
    });

    it.each([
      ['first: 0', { first: 0 }],
      ['first: 101', { first: 101 }],
      ['first: -1', { first: -1 }],
      ['a cursor that is none', { after: 'abc' }],
      ['a cursor with SQL in it', { after: Buffer.from(`["' or true --"]`).toString('base64url') }],
    ])('refuse %s as a bad input', async (_name, variables) => {
      const { data, errors } = await ask(variables);
      expect(data?.participants ?? null).toBeNull();
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    });

    it('take the same number of statements however many rows there are', async () => {
      const keys = await writePeople(world, names);
      await writeEnrolments(
        world.rows,
        keys.flatMap((participantId) => [{ participantId }, { participantId }, { participantId }]),
      );
      const query = `query ($first: Int!) {
        participants(first: $first) { edges { node { nikMasked warnings { code } institution { code }
          enrolments(first: 2) { edges { node { id state participant { id name } } } } } } }
      }`;
      const countFor = async (first: number): Promise<number> => {
        const statements = await statementsOf(async () => answerOf(await world.askAs(people.admin, query, { first })));
        return statements.length;
      };
      expect(await countFor(1)).toBe(3);
      expect(await countFor(20)).toBe(3);
    });
  });

  describe('filtered by a part of the name', () => {
    const names = [
      'Ayu 100% Contoh',
      'Ayu 1000 Contoh',
      'Made_Contoh',
      'Made Contoh',
      'José Contoh',
      "Ma'ruf Contoh",
      'Back\\slash Contoh',
      "x'); drop table participant; --",
    ];
    beforeEach(() => writePeople(world, names));

    it.each([
      ['case does not matter', 'MADE', ['Made Contoh', 'Made_Contoh']],
      ['spaces around do not matter', '  made c ', ['Made Contoh']],
      ['% is a sign like any other', '0%', ['Ayu 100% Contoh']],
      ['%% matches nobody', '%%', []],
      ['_ is a sign like any other', 'made_', ['Made_Contoh']],
      ['\\ is a sign like any other', 'k\\s', ['Back\\slash Contoh']],
      ['\\% is no escape', '\\%', []],
      ['an accent', 'José', ['José Contoh']],
      ['an accent typed as two characters', 'José'.normalize('NFD'), ['José Contoh']],
      ['an apostrophe', "ma'r", ["Ma'ruf Contoh"]],
      ['SQL is a text like any other', "'); drop table participant; --", ["x'); drop table participant; --"]],
      ['SQL that would match everybody', "' or true --", []],
      ['a parameter of the statement itself', ':name', []],
      ['an accent that the name has and the search has not', 'jose', ['José Contoh']],
      ['an apostrophe that the search leaves out', 'maruf', ["Ma'ruf Contoh"]],
      ['nobody', 'zz', []],
    ])('%s', async (_name, name, found) => {
      expect(await search({ name })).toEqual(found);
      expect(await search({})).toHaveLength(names.length);
    });

    it.each([
      ['Achmad', ['Ahmad Rizky', 'Achmad Soekarno', 'Akhmad Riski']],
      ['ahmad', ['Ahmad Rizky', 'Achmad Soekarno', 'Akhmad Riski']],
      ['Sukarno', ['Achmad Soekarno']],
      ['Soekarno', ['Achmad Soekarno']],
      ['rizki', ['Ahmad Rizky', 'Akhmad Riski']],
      ['Joko', ['Djoko Tjahjono']],
      ['Cah', ['Djoko Tjahjono']],
      ['Mohammad', ['Muhamad Noer']],
      ['nur', ['Muhamad Noer']],
      ['fadil', ['Mohammed Fadhil']],
      // Half-typed letters that stand for one sound are found as they stand.
      ['Ac', ['Achmad Soekarno']],
    ])('finds common spellings of one name: %s', async (name, found) => {
      await world.owner.query('truncate enrolment_rollup, enrolment, participant cascade');
      await writePeople(world, [
        'Ahmad Rizky',
        'Achmad Soekarno',
        'Akhmad Riski',
        'Djoko Tjahjono',
        'Muhamad Noer',
        'Mohammed Fadhil',
        'Yohanes Wenda',
      ]);
      expect(await search({ name })).toEqual(found.toSorted());
    });

    it.each([
      ['nothing', ''],
      ['spaces', '   '],
    ])('of %s keeps everybody', async (_name, name) => {
      expect(await search({ name })).toHaveLength(names.length);
    });

    it.each([
      ['name', 'one character', { name: 'a' }],
      ['name', 'a character that a database cannot hold', { name: 'Ma\0de' }],
      ['regionCode', 'a region that is none', { regionCode: "32' or true --" }],
      ['regionCode', 'a region that a database cannot hold', { regionCode: '32\0' }],
      ['agreementId', 'an agreement that is none', { agreementId: "agr_' or true --" }],
      [
        'agreementId',
        'the identifier of something else',
        { agreementId: toGlobalId('Participant', '00000000-0000-7000-8000-000000000000') },
      ],
      ['categoryCode', 'a category that is none', { categoryCode: "PPS' or true --" }],
      ['categoryCode', 'a category that a database cannot hold', { categoryCode: 'PPS\0' }],
    ])('is told about %s: %s', async (field, _name, filter) => {
      const { data, errors } = await ask({ filter });
      expect(data?.participants ?? null).toBeNull();
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message.toLowerCase()).toContain(field.toLowerCase());
    });
  });

  describe('filtered by enrolment', () => {
    const AGREEMENT = '00000000-0000-7000-8000-00000000000a';
    const OTHER = '00000000-0000-7000-8000-00000000000b';

    beforeEach(async () => {
      const [a, b, both] = await writePeople(world, ['Contoh A', 'Contoh B', 'Contoh Keduanya', 'Contoh Tanpa']);
      await writeEnrolments(world.rows, [
        { participantId: a!, agreementId: AGREEMENT, categoryCode: 'PPS', regionCode: '32.04.11.2001' },
        { participantId: b!, agreementId: OTHER, categoryCode: 'PTPS', regionCode: '32.73.01.1001' },
        { participantId: both!, agreementId: AGREEMENT, categoryCode: 'PTPS', regionCode: '32.04.12.2003' },
        { participantId: both!, agreementId: OTHER, categoryCode: 'PPS', regionCode: '32.73.01.1001' },
      ]);
    });

    it.each([
      ['agreement', { agreementId: toGlobalId('Agreement', AGREEMENT) }, ['Contoh A', 'Contoh Keduanya']],
      ['region', { regionCode: '32.73' }, ['Contoh B', 'Contoh Keduanya']],
      ['village', { regionCode: '32.04.11.2001' }, ['Contoh A']],
      ['province', { regionCode: '32' }, ['Contoh A', 'Contoh B', 'Contoh Keduanya']],
      ['nation', { regionCode: 'ID' }, ['Contoh A', 'Contoh B', 'Contoh Keduanya']],
      ['category', { categoryCode: 'PTPS' }, ['Contoh B', 'Contoh Keduanya']],
      [
        'one enrolment that fits all',
        { agreementId: toGlobalId('Agreement', AGREEMENT), categoryCode: 'PPS' },
        ['Contoh A'],
      ],
      ['name and enrolment', { name: 'keduanya', categoryCode: 'PPS' }, ['Contoh Keduanya']],
    ])('keeps who fits by %s', async (_name, filter, found) => {
      expect(await search(filter)).toEqual(found);
    });
  });

  // A national admin enrolled somebody whom KPU Bandung registered, for another institution elsewhere.
  it('tells nobody through a filter about an enrolment that they may not see', async () => {
    const [shared] = await writePeople(world, ['Contoh Bersama']);
    const agreementId = '00000000-0000-7000-8000-00000000000c';
    await writeEnrolments(world.rows, [
      {
        participantId: shared!,
        agreementId,
        institutionCode: 'kpu-16.71',
        insurerCode: 'bpjs-kc-palembang',
        categoryCode: 'PTPS',
        regionCode: '16.71.02.1003',
      },
    ]);
    const filters = [
      { agreementId: toGlobalId('Agreement', agreementId) },
      { regionCode: '16.71' },
      { categoryCode: 'PTPS' },
    ];
    for (const filter of filters) {
      expect(await search(filter, 'otherKpu')).toEqual(['Contoh Bersama']);
      expect(await search(filter, 'otherBranch')).toEqual(['Contoh Bersama']);
      expect(await search(filter, 'kpu'), JSON.stringify(filter)).toEqual([]);
    }
    expect(await search({}, 'kpu')).toEqual(['Contoh Bersama']);
  });
});
