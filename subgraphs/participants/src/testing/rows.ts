import { randomUUID } from 'node:crypto';

import type { ParticipantsWorld } from '../testing.ts';
import { nextNik } from './commands.ts';

/** Writes people behind the graph, where a test needs many: one for each name, in that order. Gives their primary keys. */
export async function writePeople(
  world: ParticipantsWorld,
  names: readonly string[],
  institutionCode = 'kpu-32.04',
): Promise<readonly string[]> {
  const niks = names.map(() => nextNik());
  const rows: { id: string }[] = await world.rows.query(
    `insert into participant (nik_sealed, nik_fingerprint, name, birth_date, sex, employment_status, institution_code, example, registered_at)
     select sealed, print, name, '1997-09-06', 'MALE', 'NON_ASN', $4, false, now()
     from unnest($1::bytea[], $2::bytea[], $3::text[]) with ordinality person (sealed, print, name, position) order by position
     returning id`,
    [niks.map(world.secrets.seal), niks.map(world.secrets.fingerprint), names, institutionCode],
  );
  return rows.map(({ id }) => id);
}

/** An enrolment to write behind the graph. What is left out is a PPS member of a village in Kabupaten Bandung, enrolled. */
export interface WrittenEnrolment {
  readonly participantId: string;
  readonly agreementId?: string;
  readonly institutionCode?: string;
  readonly insurerCode?: string;
  readonly categoryCode?: string;
  readonly regionCode?: string;
  readonly electionCode?: string | null;
  readonly state?: 'ENROLLED' | 'PENDING' | 'REJECTED';
  readonly example?: boolean;
  readonly startsOn?: string;
  /** Included. */
  readonly endsOn?: string;
  /** The moment of enrolment; now when left out. */
  readonly enrolledAt?: string;
}

/** Writes enrolments behind the graph in one statement, each under an agreement of its own unless told. Gives their primary keys. */
export async function writeEnrolments(
  connection: { query: (sql: string, parameters: unknown[]) => Promise<unknown> },
  enrolments: readonly WrittenEnrolment[],
): Promise<readonly string[]> {
  const rows = enrolments.map((enrolment) => ({
    agreementId: randomUUID(),
    institutionCode: 'kpu-32.04',
    insurerCode: 'bpjs-kc-lodaya',
    categoryCode: 'PPS',
    regionCode: '32.04.11.2001',
    electionCode: 'PEMILU-2024',
    state: 'ENROLLED',
    example: false,
    startsOn: '2024-01-25',
    endsOn: '2024-02-25',
    enrolledAt: null,
    ...enrolment,
  }));
  const written = (await connection.query(
    `insert into enrolment
       (participant_id, agreement_id, category_code, institution_code, insurer_code, region_code, election_code,
        starts_on, ends_on, wage_base, state, example, enrolled_at)
     select "participantId", "agreementId", "categoryCode", "institutionCode", "insurerCode", "regionCode", "electionCode",
        "startsOn", "endsOn", 1300000, state, example, coalesce("enrolledAt", now())
     from rows from (jsonb_to_recordset($1::jsonb) as (
       "participantId" uuid, "agreementId" uuid, "categoryCode" text, "institutionCode" text, "insurerCode" text,
       "regionCode" text, "electionCode" text, state text, example boolean,
       "startsOn" date, "endsOn" date, "enrolledAt" timestamptz)) with ordinality
     order by ordinality
     returning id`,
    [JSON.stringify(rows)],
  )) as { id: string }[];
  return written.map(({ id }) => id);
}
