import { may, permit } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';

import type { Context } from '../context.ts';
import { checkParticipantInput } from '../domain/check-participant-input.ts';
import type { ParticipantRefusalCode, RegisterParticipantInput } from '../schema.types.ts';
import { ParticipantTable } from './participant.table.ts';
import type { ParticipantRow } from './participant.table.ts';

/**
 * Registers one person for an institution, whose code names the region that the right is asked for.
 *
 * The key keeps the input with the NIK's fingerprint in its place: a NIK is a district, a birth date and four
 * digits, and a plain hash would tell whoever reads the database which of them it was.
 */
export async function registerParticipant(
  context: Context,
  input: RegisterParticipantInput,
  idempotencyKey: string,
): Promise<ParticipantRow | Refusal<ParticipantRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const fingerprint = context.secrets.fingerprint(input.nik);
  const nik = fingerprint.toString('hex');
  const keyed = { session, command: 'registerParticipant', key: idempotencyKey, input: { ...input, nik } };
  const outcome = await runOnce<ParticipantRefusalCode>(context.database, keyed, (transaction) =>
    register(context, transaction, { ...input, fingerprint }),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  // Out of sight where the caller repeats a key and has moved since.
  return (
    (may(session, 'participant:read') ? await context.loaders.participants.load(outcome.made) : null) ??
    forbidden.refused
  );
}

const forbidden = refuseForbidden({ id: 'mendaftarkan peserta', en: 'register participants' });

async function register(
  context: Context,
  transaction: Transaction,
  input: RegisterParticipantInput & { readonly fingerprint: Buffer },
): Promise<Outcome<string, ParticipantRefusalCode>> {
  const { session, secrets, now } = context;
  const institutionCode = input.institutionCode ?? session?.institutionCode ?? null;
  if (institutionCode === null) {
    return refuse(
      'INVALID',
      { id: 'Sebutkan instansi yang mendaftarkan.', en: 'Name the institution that registers.' },
      'institutionCode',
    );
  }
  const regionCode = splitInstitutionCode(institutionCode)?.place;
  const place = { institutionCodes: [institutionCode], ...(regionCode === undefined ? {} : { regionCode }) };
  if (!may(session, 'participant:register', place)) return forbidden;
  const problem = checkParticipantInput({ ...input, institutionCode }, dateInJakarta(now));
  if (problem !== null) return problem;

  const inserted: { id: string }[] = await transaction.query(
    `insert into participant
       (nik_sealed, nik_fingerprint, name, birth_date, sex, region_code, employment_status, institution_code, example, registered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict on constraint participant_nik_institution_key do nothing
     returning id`,
    [
      secrets.seal(input.nik),
      input.fingerprint,
      // One way to write each letter: a search would not find "é" typed as two characters.
      input.name.trim().normalize('NFC'),
      input.birthDate.toString(),
      input.sex,
      input.regionCode ?? null,
      input.employmentStatus,
      institutionCode,
      session.registersExamples,
      now.toString(),
    ],
  );
  const id = inserted[0]?.id;
  if (id === undefined) {
    return refuse(
      'NIK_TAKEN',
      {
        id: 'Instansi ini sudah mendaftarkan orang dengan NIK yang sama. Cari orangnya dan daftarkan kepesertaannya dari sana.',
        en: 'This institution already registered a person with the same NIK. Find the person and enrol them from there.',
      },
      'nik',
    );
  }
  await recordAudit(
    transaction,
    { session, requestId: context.requestId, now },
    {
      action: 'participant:register',
      entityType: ParticipantTable.options.name,
      entityId: id,
      details: { institutionCode },
    },
  );
  return { made: id };
}
