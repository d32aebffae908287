import { randomUUID } from 'node:crypto';

import type { ParticipantsWorld } from '../testing.ts';
import { answerOf } from './commands.ts';
import type { Answered } from './commands.ts';
import { people } from './people.ts';
import type { Asker, PersonName } from './people.ts';
import { IMPORT } from './rosters.ts';
import type { ImportAnswered } from './rosters.ts';

const ROW = `number state nikMasked name birthDate sex employmentStatus category { code } residence { code } region { code } startsOn endsOn wageBase
  pollingStation phoneMasked kpjMasked heirs supplements unreadCells { field text } corrections { field by wasProposed }
  errors { code field proposedNikMasked otherRow message { id en } } warnings { code field } enrolment { id state }`;

/** A row as the graph shows it. */
export interface ShownRow {
  readonly number: number;
  readonly state: string;
  readonly nikMasked: string | null;
  readonly name: string | null;
  readonly errors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly proposedNikMasked: string | null;
    readonly otherRow: number | null;
  }[];
  readonly warnings: readonly { readonly code: string; readonly field: string | null }[];
  readonly enrolment: { readonly id: string; readonly state: string } | null;
  readonly [field: string]: unknown;
}

/** The rows of an import as somebody sees them, at most a hundred. */
export async function rowsOf(
  world: ParticipantsWorld,
  importId: string,
  keep: 'ALL' | 'REJECTED' | 'WARNED' | 'CORRECTED' | 'NEW' | 'ALREADY_ENROLLED' = 'ALL',
  as: PersonName = 'kpu',
): Promise<readonly ShownRow[]> {
  const answer = await world.askAs<{ rosterImport: { rows: { edges: readonly { node: ShownRow }[] } } }>(
    people[as],
    `query Rows($id: ID!, $keep: RosterRowFilter!) {
      rosterImport(id: $id) { rows(first: 100, keep: $keep) { edges { node { ${ROW} } } } }
    }`,
    { id: importId, keep },
  );
  return answerOf(answer).rosterImport.rows.edges.map(({ node }) => node);
}

/** What a correction answered. */
export interface CorrectionAnswered extends Answered {
  readonly row: ShownRow;
  readonly rosterImport: ImportAnswered;
}

/** Corrects cells of a row, or is refused. */
export async function correct(
  world: ParticipantsWorld,
  as: Asker,
  input: Readonly<Record<string, unknown>>,
  key: string = randomUUID(),
): Promise<CorrectionAnswered> {
  const answer = await world.askAs<{ correctRosterRow: CorrectionAnswered }>(
    as === 'nobody' ? null : people[as],
    `${IMPORT} mutation Correct($input: CorrectRosterRowInput!, $key: ID!) {
      correctRosterRow(input: $input, idempotencyKey: $key) {
        __typename
        ... on RosterRowCorrected { row { ${ROW} } rosterImport { ...Whole } }
        ... on RosterImportRefused { code field message { id en } }
      }
    }`,
    { input, key },
  );
  return answerOf(answer).correctRosterRow;
}
