import type { Database } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';

import { openHeir } from '../heir/heir-details.ts';
import { MOST_HELD } from './held-data.ts';
import type { HeldData, HeldRecord } from './held-data.ts';

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What every row below has: enough to put records in the order in which they were made. */
interface HeldRow {
  readonly id: string;
  readonly recorded_at: string | null;
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const moment = (column: string): string => `to_char(${column} at time zone 'UTC', ${MOMENT})`;

/** The people and enrolments that belong to a NIK, whichever institution registered them. */
export async function readWhoIs(
  database: Database,
  nikFingerprint: Buffer,
): Promise<{ readonly participantIds: readonly string[]; readonly enrolmentIds: readonly string[] }> {
  const [row]: { participant_ids: string[]; enrolment_ids: string[] }[] = await database.query(
    `with people as (select id from participant where nik_fingerprint = $1)
     select array(select id::text from people order by id) as participant_ids,
       array(select id::text from enrolment where participant_id in (select id from people) order by id) as enrolment_ids`,
    [nikFingerprint],
  );
  return { participantIds: row?.participant_ids ?? [], enrolmentIds: row?.enrolment_ids ?? [] };
}

/** What this service holds of the person with a NIK, every value in full, and what was done with it. */
export async function readHeldHere(database: Database, secrets: SecretBox, nikFingerprint: Buffer): Promise<HeldData> {
  const { participantIds, enrolmentIds } = await readWhoIs(database, nikFingerprint);
  const parts = await Promise.all([
    readPeople(database, secrets, participantIds),
    readHeirs(database, secrets, participantIds),
    readEnrolments(database, enrolmentIds),
    readEnrolmentEvents(database, enrolmentIds),
    readConflicts(database, enrolmentIds),
    readContributions(database, enrolmentIds),
    readRosterRows(database, secrets, nikFingerprint),
    readRequests(database, nikFingerprint),
  ]);
  const records = parts.flat();
  const steps = await readSteps(database, participantIds, enrolmentIds);
  return {
    records: records.slice(0, MOST_HELD),
    steps: steps.slice(0, MOST_HELD),
    hasMore: records.length > MOST_HELD || steps.length > MOST_HELD,
    withheld: [],
  };
}

function toRecord(type: string, { id, recorded_at: recordedAt }: HeldRow, values: Values): HeldRecord {
  return {
    type,
    id,
    recordedAt,
    values: Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [{ name, value: String(value) }],
    ),
  };
}

async function readPeople(database: Database, secrets: SecretBox, ids: readonly string[]): Promise<HeldRecord[]> {
  const rows: (HeldRow & {
    nik_sealed: Buffer;
    phone_sealed: Buffer | null;
    kpj_sealed: Buffer | null;
    shown: Values;
  })[] = await database.query(
    `select id::text, ${moment('registered_at')} as recorded_at, nik_sealed, phone_sealed, kpj_sealed,
       jsonb_build_object('name', name, 'birthDate', birth_date, 'sex', sex, 'region', region_code, 'employmentStatus', employment_status,
         'institution', institution_code, 'collectionGround', collection_ground, 'collectionPurpose', collection_purpose, 'toldOn', told_on) as shown
     from participant where id = any($1::uuid[]) order by id limit ${MOST_HELD + 1}`,
    [ids],
  );
  return rows.map((row) =>
    toRecord('Participant', row, {
      nik: secrets.open(row.nik_sealed),
      ...row.shown,
      phone: row.phone_sealed === null ? null : secrets.open(row.phone_sealed),
      kpj: row.kpj_sealed === null ? null : secrets.open(row.kpj_sealed),
    }),
  );
}

async function readHeirs(database: Database, secrets: SecretBox, ids: readonly string[]): Promise<HeldRecord[]> {
  const rows: (HeldRow & { relation: string; details_sealed: Buffer; share_basis_points: number | null })[] =
    await database.query(
      `select participant_id::text || ':' || position as id, null as recorded_at, relation, details_sealed, share_basis_points
       from participant_heir where participant_id = any($1::uuid[]) order by participant_id, position limit ${MOST_HELD + 1}`,
      [ids],
    );
  return rows.map((row) =>
    toRecord('Heir', row, {
      relation: row.relation,
      ...openHeir(secrets, { detailsSealed: row.details_sealed }),
      shareBasisPoints: row.share_basis_points,
    }),
  );
}

/** Rows whose values need nothing but to be told: `shown` is what stands in them, as JSON. */
async function readShown(
  database: Database,
  type: string,
  sql: string,
  keys: readonly string[],
): Promise<HeldRecord[]> {
  const rows: (HeldRow & { shown: Values })[] = await database.query(`${sql} limit ${MOST_HELD + 1}`, [keys]);
  return rows.map((row) => toRecord(type, row, row.shown));
}

function readEnrolments(database: Database, ids: readonly string[]): Promise<HeldRecord[]> {
  return readShown(
    database,
    'Enrolment',
    `select id::text, ${moment('enrolled_at')} as recorded_at,
       jsonb_build_object('agreement', agreement_id, 'category', category_code, 'institution', institution_code, 'insurer', insurer_code,
         'region', region_code, 'pollingStation', polling_station, 'election', election_code, 'startsOn', starts_on, 'endsOn', ends_on,
         'wageBase', wage_base, 'state', state) as shown
     from enrolment where id = any($1::uuid[]) order by id`,
    ids,
  );
}

function readEnrolmentEvents(database: Database, ids: readonly string[]): Promise<HeldRecord[]> {
  return readShown(
    database,
    'EnrolmentEvent',
    `select id::text, ${moment('recorded_at')} as recorded_at,
       jsonb_build_object('enrolment', enrolment_id, 'step', step, 'on', on_date, 'reason', reason) as shown
     from enrolment_event where enrolment_id = any($1::uuid[]) order by id`,
    ids,
  );
}

function readConflicts(database: Database, ids: readonly string[]): Promise<HeldRecord[]> {
  return readShown(
    database,
    'EnrolmentConflict',
    `select id::text, ${moment('detected_at')} as recorded_at,
       jsonb_build_object('kind', kind, 'first', first_id, 'second', second_id, 'from', from_on, 'through', through_on, 'state', state) as shown
     from enrolment_conflict where first_id = any($1::uuid[]) or second_id = any($1::uuid[]) order by id`,
    ids,
  );
}

function readContributions(database: Database, ids: readonly string[]): Promise<HeldRecord[]> {
  return readShown(
    database,
    'ContributionOfMonth',
    `select enrolment_id::text || ':' || period || ':' || sign as id, null as recorded_at,
       jsonb_build_object('enrolment', enrolment_id, 'period', period, 'sign', sign, 'wageBase', wage_base, 'jkk', jkk, 'jkm', jkm) as shown
     from contribution where enrolment_id = any($1::uuid[]) order by period, enrolment_id`,
    ids,
  );
}

function readRequests(database: Database, nikFingerprint: Buffer): Promise<HeldRecord[]> {
  return readShown(
    database,
    'DataRequest',
    `select id::text, ${moment('recorded_at')} as recorded_at,
       jsonb_build_object('kind', kind, 'requester', requester, 'verifiedBy', verified_by, 'state', state) as shown
     from data_request where nik_fingerprint = decode(($1::text[])[1], 'hex') order by id`,
    [nikFingerprint.toString('hex')],
  );
}

/** Rows of uploaded rosters, as long as they are kept. */
async function readRosterRows(database: Database, secrets: SecretBox, nikFingerprint: Buffer): Promise<HeldRecord[]> {
  const rows: (HeldRow & { nik_sealed: Buffer | null; phone_sealed: Buffer | null; shown: Values })[] =
    await database.query(
      `select import_id::text || ':' || row_number as id, null as recorded_at, nik_sealed, phone_sealed,
         jsonb_build_object('import', import_id, 'row', row_number, 'state', state, 'name', name, 'birthDate', birth_date, 'sex', sex,
           'residence', residence_code, 'employmentStatus', employment_status, 'category', category_code, 'region', region_code,
           'startsOn', starts_on, 'endsOn', ends_on, 'wageBase', wage_base) as shown
       from roster_import_row where nik_fingerprint = $1 order by import_id, row_number limit ${MOST_HELD + 1}`,
      [nikFingerprint],
    );
  return rows.map((row) =>
    toRecord('RosterRow', row, {
      nik: row.nik_sealed === null ? null : secrets.open(row.nik_sealed),
      ...row.shown,
      phone: row.phone_sealed === null ? null : secrets.open(row.phone_sealed),
    }),
  );
}

async function readSteps(
  database: Database,
  participantIds: readonly string[],
  enrolmentIds: readonly string[],
): Promise<HeldData['steps']> {
  const rows: {
    at: string;
    action: string;
    entity_type: string;
    role: string;
    institution_code: string | null;
    purpose: string | null;
  }[] = await database.query(
    `select ${moment('happened_at')} as at, action, entity_type, role, institution_code, details->>'purpose' as purpose
     from audit_event
     where (entity_type = 'Participant' and entity_id = any($1::text[])) or (entity_type = 'Enrolment' and entity_id = any($2::text[]))
     order by id desc limit ${MOST_HELD + 1}`,
    [participantIds, enrolmentIds],
  );
  return rows.map(({ entity_type: recordType, institution_code: institutionCode, ...row }) => ({
    ...row,
    recordType,
    institutionCode,
  }));
}
