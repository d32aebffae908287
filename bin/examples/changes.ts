import type { AskGraph } from './graph.ts';
import { examplePerson } from './people.ts';

/** What happened to a few officers of a roster after it was loaded, so that every state of an enrolment can be seen. */
export interface ExampleChanges {
  readonly importId: string;
  /** Names it in its idempotency keys. */
  readonly name: string;
  readonly institutionCode: string;
  /** District that the newcomers of replacements are registered in. */
  readonly districtCode: string;
  readonly replaced: number;
  readonly ended: number;
  readonly suspended: number;
}

interface Row {
  readonly enrolment: {
    readonly id: string;
    readonly version: number;
    readonly startsOn: string;
    readonly state: string;
    readonly region: { readonly code: string } | null;
  } | null;
}

/** Replaces, ends and suspends the first officers of an import, each under a fixed key: again changes nothing. */
export async function changeExamples(ask: AskGraph, changes: ExampleChanges): Promise<number> {
  const { importId, name, replaced, ended, suspended } = changes;
  const first = replaced + ended + suspended;
  const { rosterImport } = await ask<{ rosterImport: { rows: { edges: readonly { node: Row }[] } } }>(ROWS, {
    id: importId,
    first,
  });
  const enrolments = rosterImport.rows.edges.flatMap(({ node }) => node.enrolment ?? []);
  let changed = 0;
  for (const [index, { id, startsOn, region }] of enrolments.entries()) {
    const key = `example-change-${name}-${index}`;
    // The version that a loaded enrolment has: of one that was changed before, the key gives the stored answer.
    const common = { enrolmentId: id, expectedVersion: 1, reason: 'Data contoh: petugas mengundurkan diri' };
    const day = dayAfter(startsOn, 20 + index);
    if (index < replaced) {
      const participantId = await register(ask, changes, { index, regionCode: region?.code ?? changes.districtCode });
      const input = { ...common, lastDay: day, participantId, startsOn: dayAfter(day, 2) };
      await take(ask, 'replaceEnrolment', 'ReplaceEnrolmentInput', { input, key });
    } else if (index < replaced + ended) {
      await take(ask, 'endEnrolment', 'EndEnrolmentInput', { input: { ...common, lastDay: day }, key });
    } else {
      await take(ask, 'suspendEnrolment', 'SuspendEnrolmentInput', { input: { ...common, from: day }, key });
    }
    changed += 1;
  }
  return changed;
}

/** Someone who comes in the place of someone who left. */
async function register(
  ask: AskGraph,
  { name, institutionCode, districtCode }: ExampleChanges,
  { index, regionCode }: { readonly index: number; readonly regionCode: string },
): Promise<string> {
  // Far from those who are enrolled one by one.
  const person = examplePerson(60 + index, districtCode);
  const { answer } = await ask<{ answer: { readonly id?: string; readonly code?: string } }>(
    `mutation RegisterNewcomer($input: RegisterParticipantInput!, $key: ID!) {
      answer: registerParticipant(input: $input, idempotencyKey: $key) { ... on Participant { id } ... on ParticipantRefused { code } }
    }`,
    { input: { ...person, regionCode, institutionCode }, key: `example-newcomer-${name}-${index}` },
  );
  if (answer.id === undefined) throw new Error(`An example was refused: ${answer.code}`);
  return answer.id;
}

async function take(
  ask: AskGraph,
  mutation: 'replaceEnrolment' | 'endEnrolment' | 'suspendEnrolment',
  inputType: string,
  variables: { readonly input: object; readonly key: string },
): Promise<void> {
  const { answer } = await ask<{ answer: { readonly code?: string } }>(
    `mutation ChangeExample($input: ${inputType}!, $key: ID!) {
      answer: ${mutation}(input: $input, idempotencyKey: $key) { __typename ... on EnrolmentRefused { code } }
    }`,
    variables,
  );
  if (answer.code !== undefined) throw new Error(`An example was refused: ${mutation} ${answer.code}`);
}

function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const ROWS = `
  query RowsOfRoster($id: ID!, $first: Int!) {
    rosterImport(id: $id) { rows(first: $first) { edges { node { enrolment { id version startsOn state region { code } } } } } }
  }`;
