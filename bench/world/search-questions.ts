import { toGlobalId } from '@payung/kit/values/global-id.ts';
import type { Pool } from 'pg';

import { LISTED } from './fill-search.ts';

/** Asks once. */
export type Run = () => Promise<unknown>;
/** Through the service, by bare SQL, or through the peer. */
export type Side = 'graph' | 'bare' | 'postgraphile';

/** One question, asked in several ways. */
export interface Question {
  readonly name: string;
  readonly ways: Partial<Record<Side, Run>>;
}

const PAGE = 20;
const FAR = 1_000;

/** A number for people. */
export function count(value: number): string {
  return value.toLocaleString('en-GB');
}

/** Asks a graph and gives its data. */
export type Ask = <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** A few people whose NIK is known, as the service registers them: the others have a fingerprint of no NIK. */
export async function registerKnown(graph: Ask): Promise<readonly { readonly nik: string; readonly id: string }[]> {
  const known = [];
  for (let n = 1; n <= 20; n++) {
    const nik = `320411060997${String(9_000 + n)}`;
    const { answer } = await graph<{ answer: { id: string } }>(
      `mutation ($input: RegisterParticipantInput!, $key: ID!) {
        answer: registerParticipant(input: $input, idempotencyKey: $key) { ... on Participant { id } }
      }`,
      {
        input: { nik, name: 'Contoh Tolok Ukur', birthDate: '1997-09-06', sex: 'MALE', institutionCode: 'kpu-32.04' },
        key: `bench-known-${n}`,
      },
    );
    known.push({ nik, id: answer.id });
  }
  return known;
}

/** What a request costs before it asks for anything: HTTP, token, GraphQL, and one round trip to PostgreSQL. */
export function nothing(graph: Ask, pool: Pool): Question {
  return {
    name: 'nothing: `{ __typename }`, and `select 1`',
    ways: {
      graph: async () => (await graph<{ __typename: string }>('{ __typename }', {})).__typename === 'Query',
      bare: async () => (await pool.query('select 1')).rowCount === 1,
    },
  };
}

/** One person by their NIK. */
export function byNik(
  graph: Ask,
  pool: Pool,
  known: readonly { readonly nik: string; readonly id: string }[],
): Question {
  let n = 0;
  let m = 0;
  const prints = pool
    .query<{ print: Buffer }>(
      "select nik_fingerprint as print from participant where name = 'Contoh Tolok Ukur' order by id",
    )
    .then(({ rows }) => rows.map(({ print }) => print));
  return {
    name: 'a person by NIK',
    ways: {
      graph: async () => {
        const { nik } = known[n++ % known.length]!;
        type Found = { participantByNik: { name: string } };
        const { participantByNik } = await graph<Found>(
          'query ($nik: String!) { participantByNik(nik: $nik) { id name } }',
          { nik },
        );
        return participantByNik.name;
      },
      bare: async () => {
        const all = await prints;
        const { rows } = await pool.query<{ name: string }>(
          'select id, name from participant where nik_fingerprint = $1 order by id desc limit 1',
          [all[m++ % all.length]],
        );
        return rows[0]?.name;
      },
    },
  };
}

/**
 * People by a part of their name. The bare statement is told the better way for the name, which PostgreSQL does not find by itself:
 * to walk from the newest where many have it, to gather all that the index knows where few do.
 */
export function byName(graph: Ask, pool: Pool, { name, common }: { name: string; common: boolean }): Question {
  const named = `name_key like any (array['%' || plain_name($1) || '%', '%' || fold_name($1) || '%'])`;
  const way = common
    ? `select id, name from (select id, name, name_key from participant order by id desc offset 0) newest where ${named} limit 20`
    : `select id, name from (select id, name from participant where ${named} offset 0) found order by id desc limit 20`;
  return {
    name: `people by name: ${name}`,
    ways: {
      graph: async () => {
        const { participants } = await graph<{ participants: Page }>(
          'query ($name: String!) { participants(first: 20, filter: { name: $name }) { edges { node { name } } } }',
          { name },
        );
        return participants.edges.map(({ node }) => node.name);
      },
      bare: async () => {
        const { rows } = await pool.query<{ name: string }>(way, [name]);
        return rows.map((row) => row.name);
      },
    },
  };
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
}

/** The people enrolled under one agreement, newest first: page 1 and page 1,000. */
export async function listPages({
  graph,
  pool,
  post,
}: {
  graph: Ask;
  pool: Pool;
  post: Ask;
}): Promise<readonly Question[]> {
  const far = await cursorBefore(pool, 'enrolment', `agreement_id = '${LISTED.agreementId}'`);
  const ours = async (after: string | null) => {
    type Data = {
      _entities: [{ enrolments: { edges: { node: { startsOn: string; participant: { name: string } } }[] } }];
    };
    const { _entities: entities } = await graph<Data>(
      `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Agreement {
        enrolments(first: ${PAGE}, after: $after) { edges { node { id startsOn endsOn wageBase state participant { id name } } } } } } }`,
      { of: [{ __typename: 'Agreement', id: toGlobalId('Agreement', LISTED.agreementId) }], after },
    );
    return entities[0].enrolments.edges.map(({ node }) => node.participant.name);
  };
  const bare = async (below: string | null) => {
    const { rows } = await pool.query<{ name: string }>(
      `select enrolment.id, starts_on, ends_on, wage_base, state, person.id as person_id, person.name
       from enrolment join participant person on person.id = enrolment.participant_id
       where agreement_id = $1 ${below === null ? '' : 'and enrolment.id < $2'}
       order by enrolment.id desc limit ${PAGE}`,
      [LISTED.agreementId, ...(below === null ? [] : [below])],
    );
    return rows.map(({ name }) => name);
  };
  const theirs = async (after: string | null) => {
    type Data = { allEnrolments: { edges: { node: { participantByParticipantId: { name: string } } }[] } };
    const { allEnrolments } = await post<Data>(
      `query ($agreement: UUID!, $after: Cursor) {
        allEnrolments(first: ${PAGE}, after: $after, condition: { agreementId: $agreement }, orderBy: [PRIMARY_KEY_DESC]) {
          edges { node { rowId startsOn endsOn wageBase state participantByParticipantId { rowId name } } } } }`,
      { agreement: LISTED.agreementId, after },
    );
    return allEnrolments.edges.map(({ node }) => node.participantByParticipantId.name);
  };
  const cursor = (id: string) => Buffer.from(JSON.stringify([id])).toString('base64url');
  // Its cursors are its own: it gives the one of the same row.
  const { allEnrolments: before } = await post<{ allEnrolments: { edges: [{ cursor: string }] } }>(
    `query ($agreement: UUID!) {
      allEnrolments(first: 1, offset: ${(FAR - 1) * PAGE - 1}, condition: { agreementId: $agreement }, orderBy: [PRIMARY_KEY_DESC]) { edges { cursor } }
    }`,
    { agreement: LISTED.agreementId },
  );
  const theirFar = before.edges[0].cursor;
  return [
    {
      name: 'people of an agreement, page 1',
      ways: { graph: () => ours(null), bare: () => bare(null), postgraphile: () => theirs(null) },
    },
    {
      name: `people of an agreement, page ${count(FAR)}`,
      ways: { graph: () => ours(cursor(far)), bare: () => bare(far), postgraphile: () => theirs(theirFar) },
    },
  ];
}

/** People by agreement and category, as the list of participants filters them. */
export async function filteredPages(graph: Ask, pool: Pool): Promise<readonly Question[]> {
  const where = `exists (select from enrolment filtered where filtered.participant_id = participant.id
    and filtered.agreement_id = '${LISTED.agreementId}' and filtered.category_code = '${LISTED.categoryCode}')`;
  const far = await cursorBefore(pool, 'participant', where);
  const filter = { agreementId: toGlobalId('Agreement', LISTED.agreementId), categoryCode: LISTED.categoryCode };
  const ours = async (after: string | null) => {
    const { participants } = await graph<{ participants: Page }>(
      `query ($filter: ParticipantFilter!, $after: String) {
        participants(first: ${PAGE}, after: $after, filter: $filter) { edges { node { id name birthDate } } } }`,
      { filter, after },
    );
    return participants.edges.map(({ node }) => node.name);
  };
  const bare = async (below: string | null) => {
    const { rows } = await pool.query<{ name: string }>(
      `select id, name, birth_date from participant
       where id = any(array(
         select distinct participant_id from enrolment
         where agreement_id = $1 and category_code = $2 ${below === null ? '' : 'and participant_id < $3'}
         order by participant_id desc limit ${PAGE}
       ))
       order by id desc`,
      [LISTED.agreementId, LISTED.categoryCode, ...(below === null ? [] : [below])],
    );
    return rows.map(({ name }) => name);
  };
  const cursor = Buffer.from(JSON.stringify([far])).toString('base64url');
  return [
    { name: 'people by agreement and category, page 1', ways: { graph: () => ours(null), bare: () => bare(null) } },
    {
      name: `people by agreement and category, page ${count(FAR)}`,
      ways: { graph: () => ours(cursor), bare: () => bare(far) },
    },
  ];
}

/** The key of the last row before page 1,000. */
async function cursorBefore(pool: Pool, table: string, where: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from ${table} where ${where} order by id desc offset ${(FAR - 1) * PAGE - 1} limit 1`,
  );
  return rows[0]!.id;
}

/** The counts of the nation. */
export function counts(graph: Ask, pool: Pool): Question {
  return {
    name: 'how many are enrolled in the nation, by category',
    ways: {
      graph: async () => {
        type Data = { _entities: [{ enrolled: { people: number } }] };
        const { _entities: entities } = await graph<Data>(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Region { enrolled { people byCategory { people } } } } }`,
          { of: [{ __typename: 'Region', code: 'ID' }] },
        );
        return entities[0].enrolled.people;
      },
      bare: async () => {
        const { rows } = await pool.query<{ people: string }>(
          "select category_code, sum(people) as people from enrolment_rollup where state = 'ENROLLED' group by 1",
        );
        return rows.reduce((sum, { people }) => sum + Number(people), 0);
      },
    },
  };
}
