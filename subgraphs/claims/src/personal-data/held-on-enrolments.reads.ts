import { permit } from '@payung/kit/access.ts';
import type { Database } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import { actionWords } from '@payung/kit/trail/action-words.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { openDetails } from '../beneficiary/beneficiary-details.ts';
import type { Context } from '../context.ts';

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One record that is held. */
interface Held {
  readonly type: string;
  readonly id: string;
  readonly recordedAt: Instant | null;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

const MOST_ASKED = 100;
const MOST_HELD = 1_000;

/**
 * What claims holds about the person with these enrolments, and what was done with it: for the person to read. Only the owner of participants asks,
 * who knows whose enrolments they are. What tells of a body stays with those who may read it and is handed over by them.
 *
 * @throws GraphQLError `BAD_USER_INPUT` with more than 100 enrolments, or an identifier of something else
 */
export async function readHeldOnEnrolments({ session, database, sealer }: Context, enrolmentIds: readonly string[]) {
  permit(session, 'data-request:gather');
  if (enrolmentIds.length > MOST_ASKED) throw badInput(`Ask for ${MOST_ASKED} enrolments at most.`, 'enrolmentIds');
  const keys = enrolmentIds.map((id) => {
    const key = findKey('Enrolment', id);
    if (key === null) throw badInput('"enrolmentIds" holds what is no identifier of an enrolment.', 'enrolmentIds');
    return key;
  });
  const claims: { id: string }[] = await database.query(
    `select id::text from claim where enrolment_id = any($1::uuid[]) order by id limit ${MOST_HELD + 1}`,
    [keys],
  );
  const claimIds = claims.map(({ id }) => id);
  const parts = await Promise.all([
    readClaims(database, sealer, claimIds),
    readNotices(database, sealer, claimIds),
    readBeneficiaries(database, sealer, claimIds),
    readDocuments(database, claimIds),
    readPayments(database, claimIds),
    readEvents(database, sealer, claimIds),
  ]);
  const records = parts.flat();
  const steps = await readSteps(database, claimIds);
  return {
    records: records.slice(0, MOST_HELD),
    steps: steps.slice(0, MOST_HELD),
    hasMore: records.length > MOST_HELD || steps.length > MOST_HELD,
    withheld: claimIds.length === 0 ? [] : [MEDICAL],
  };
}

const MEDICAL: Sentence = {
  id: 'Isi dokumen dan perincian perhitungan klaim memuat data kesehatan (data spesifik): petugas klaim menyerahkannya langsung kepada peserta.',
  en: 'The contents of documents and the details of calculations hold health data (specific data): claims officers hand them to the person directly.',
};

function toHeld(type: string, { id, at }: { readonly id: string; readonly at: Date | null }, values: Values): Held {
  return {
    type,
    id,
    recordedAt: at === null ? null : Temporal.Instant.fromEpochMilliseconds(at.getTime()),
    values: Object.entries(values).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [{ name, value: String(value) }],
    ),
  };
}

interface Row {
  readonly id: string;
  readonly at: Date | null;
  readonly shown: Values;
}

async function readClaims(database: Database, sealer: Sealer, ids: readonly string[]): Promise<Held[]> {
  const rows: (Row & { place: Buffer; chronology: Buffer | null; injury: Buffer | null })[] = await database.query(
    `select id::text, registered_at as at, incident_place as place, chronology, injury_source as injury,
       jsonb_build_object('number', number, 'enrolment', enrolment_id, 'programme', programme, 'incidentKind', incident_kind,
         'occurredAt', occurred_at, 'institution', institution_code, 'region', region_code, 'state', state, 'coverAnswer', cover_answer,
         'wageBase', wage_base, 'outcome', outcome, 'paidAt', paid_at) as shown
     from claim where id = any($1::uuid[]) order by id`,
    [ids],
  );
  return rows.map((row) =>
    toHeld('Claim', row, {
      ...row.shown,
      place: sealer.open(row.place),
      chronology: row.chronology === null ? null : sealer.open(row.chronology),
      injurySource: row.injury === null ? null : sealer.open(row.injury),
    }),
  );
}

async function readNotices(database: Database, sealer: Sealer, ids: readonly string[]): Promise<Held[]> {
  const rows: (Row & { nik: Buffer | null; kpj: Buffer | null })[] = await database.query(
    `select claim_id::text as id, at, nik, kpj, jsonb_build_object('notifier', notifier) as shown
     from claim_notice where claim_id = any($1::uuid[]) order by claim_id`,
    [ids],
  );
  // Who told of it is somebody else's data: in which capacity is enough for the person to know.
  return rows.map((row) =>
    toHeld('ClaimNotice', row, {
      ...row.shown,
      nik: row.nik === null ? null : sealer.open(row.nik),
      kpj: row.kpj === null ? null : sealer.open(row.kpj),
    }),
  );
}

async function readBeneficiaries(database: Database, sealer: Sealer, ids: readonly string[]): Promise<Held[]> {
  const rows: (Row & { details: Buffer })[] = await database.query(
    `select id::text, recorded_at as at, details,
       jsonb_build_object('claim', claim_id, 'relation', relation, 'alive', alive, 'shareBasisPoints', share_basis_points,
         'supersededAt', superseded_at) as shown
     from claim_beneficiary where claim_id = any($1::uuid[]) order by id limit ${MOST_HELD + 1}`,
    [ids],
  );
  return rows.map((row) => toHeld('ClaimBeneficiary', row, { ...row.shown, ...openDetails(sealer, row.details) }));
}

async function readDocuments(database: Database, ids: readonly string[]): Promise<Held[]> {
  const rows: Row[] = await database.query(
    `select id::text, uploaded_at as at,
       jsonb_build_object('claim', claim_id, 'kind', kind, 'fileName', file_name, 'bytes', bytes, 'removedAt', removed_at) as shown
     from claim_document where claim_id = any($1::uuid[]) order by id limit ${MOST_HELD + 1}`,
    [ids],
  );
  return rows.map((row) => toHeld('ClaimDocument', row, row.shown));
}

async function readPayments(database: Database, ids: readonly string[]): Promise<Held[]> {
  const rows: Row[] = await database.query(
    `select id::text, null as at,
       jsonb_build_object('claim', claim_id, 'component', component, 'beneficiary', beneficiary_id, 'amount', amount,
         'account', account_masked, 'state', state, 'settledOn', settled_on) as shown
     from claim_payment where claim_id = any($1::uuid[]) order by id limit ${MOST_HELD + 1}`,
    [ids],
  );
  return rows.map((row) => toHeld('ClaimPayment', row, row.shown));
}

async function readEvents(database: Database, sealer: Sealer, ids: readonly string[]): Promise<Held[]> {
  const rows: (Row & { note: Buffer | null })[] = await database.query(
    `select claim_id::text || ':' || version as id, at, note,
       jsonb_build_object('kind', kind, 'from', from_state, 'to', to_state, 'reasons', nullif(array_to_string(reasons, ', '), '')) as shown
     from claim_event where claim_id = any($1::uuid[]) order by claim_id, version limit ${MOST_HELD + 1}`,
    [ids],
  );
  return rows.map((row) =>
    toHeld('ClaimEvent', row, { ...row.shown, note: row.note === null ? null : sealer.open(row.note) }),
  );
}

async function readSteps(database: Database, ids: readonly string[]) {
  const rows: {
    happened_at: Date;
    action: string;
    entity_type: string;
    role: string;
    institution_code: string | null;
    purpose: string | null;
  }[] = await database.query(
    `select happened_at, action, entity_type, role, institution_code, details->>'purpose' as purpose
     from audit_event where entity_type = 'Claim' and entity_id = any($1::text[]) order by id desc limit ${MOST_HELD + 1}`,
    [ids],
  );
  return rows.map(({ happened_at: at, entity_type: recordType, institution_code: institutionCode, ...row }) => ({
    ...row,
    words: actionWords(row.action),
    at: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
    recordType,
    institutionCode,
  }));
}
