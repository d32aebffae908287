import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';
import { changesOf } from '@payung/kit/trail/changes-of.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { checkParticipantUpdate, readPhone } from '../domain/check-participant-update.ts';
import { replaceHeirs } from '../heir/replace-heirs.ts';
import type { ParticipantRefusalCode, UpdateParticipantInput } from '../schema.types.ts';
import { holdParticipant, noParticipant, placeOfInstitution } from './hold-participant.ts';
import { PERSONAL_VALUES, readValues } from './participant-values.ts';
import { ParticipantTable } from './participant.table.ts';
import type { ParticipantRow } from './participant.table.ts';

type Asking = Context & { readonly session: Session };

/**
 * Changes what is recorded of a person. The key keeps a fingerprint of the whole input: names, numbers and accounts must not stand beside
 * it in a form that somebody could guess from.
 */
export async function updateParticipant(
  context: Context,
  input: UpdateParticipantInput,
  idempotencyKey: string,
): Promise<ParticipantRow | Refusal<ParticipantRefusalCode>> {
  const asking: Asking = { ...context, session: permit(context.session, 'reference:read') };
  const keyed = {
    session: asking.session,
    command: 'updateParticipant',
    key: idempotencyKey,
    input: context.secrets.fingerprint(JSON.stringify(input)).toString('hex'),
  };
  const outcome = await runOnce(context.database, keyed, (transaction) => update(asking, transaction, input));
  if (outcome.refused !== undefined) return outcome.refused;
  const { participants, heirs } = context.loaders;
  heirs.clear(outcome.made);
  return (await participants.clear(outcome.made).load(outcome.made)) ?? noParticipant.refused;
}

async function update(
  { session, secrets, requestId, now }: Asking,
  transaction: Transaction,
  input: UpdateParticipantInput,
): Promise<Outcome<string, ParticipantRefusalCode>> {
  if (!may(session, 'participant:update')) return forbidden;
  const person = await holdParticipant(transaction, session, input.participantId);
  if (person === null) return noParticipant;
  if (!may(session, 'participant:update', placeOfInstitution(person.institutionCode))) return forbidden;
  const today = dateInJakarta(now);
  const refused =
    refuseVersion(input, person) ??
    checkParticipantUpdate(input, today) ??
    (await refuseCivilServantWithCover(transaction, input, person, today));
  if (refused !== null) return refused;

  const version = person.version + 1;
  const before = await readValues(transaction, secrets, person.id);
  await transaction.update(ParticipantTable, { id: person.id }, { ...columnsOf(input, secrets), version });
  if (input.heirs != null) await replaceHeirs(transaction, secrets, person.id, input.heirs);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'participant:update',
      entityType: ParticipantTable.options.name,
      entityId: person.id,
      // Which values changed; what they are, of personal ones, only as a hash.
      details: {
        changes: changesOf(before, await readValues(transaction, secrets, person.id), {
          personal: PERSONAL_VALUES,
          fingerprint: secrets.fingerprint,
        }),
        version,
      },
    },
  );
  return { made: person.id };
}

/** The columns that change: what was given, and what is to be erased. */
function columnsOf(input: UpdateParticipantInput, secrets: SecretBox): Partial<ParticipantRow> {
  const { name, birthDate, sex, regionCode, employmentStatus, phone, kpj, collection, clear } = input;
  return {
    ...(name == null ? {} : { name: name.trim().normalize('NFC') }),
    ...(birthDate == null ? {} : { birthDate }),
    ...(sex == null ? {} : { sex }),
    ...(regionCode == null ? {} : { regionCode }),
    ...(employmentStatus == null ? {} : { employmentStatus }),
    ...(phone == null ? {} : { phoneSealed: secrets.seal(readPhone(phone)!) }),
    ...(kpj == null ? {} : { kpjSealed: secrets.seal(kpj), kpjFingerprint: secrets.fingerprint(kpj) }),
    ...(collection == null
      ? {}
      : {
          collectionGround: collection.ground,
          collectionPurpose: collection.purpose.trim(),
          toldOn: collection.toldOn ?? null,
        }),
    ...(clear.includes('PHONE') ? { phoneSealed: null } : {}),
    ...(clear.includes('KPJ') ? { kpjSealed: null, kpjFingerprint: null } : {}),
    ...(clear.includes('REGION') ? { regionCode: null } : {}),
  };
}

const forbidden = refuseForbidden({ id: 'mengubah data peserta', en: 'change participants' });

function refuseVersion({ expectedVersion }: UpdateParticipantInput, { version }: ParticipantRow) {
  if (expectedVersion === version) return null;
  return refuse(
    'CONFLICT',
    {
      id: `Data peserta ini sudah berubah: versinya sekarang ${version}, bukan ${expectedVersion}. Muat ulang, lalu ulangi bila masih perlu.`,
      en: `This participant has changed: the version is ${version} now, not ${expectedVersion}. Read it again, then repeat if it is still needed.`,
    },
    'expectedVersion',
  );
}

/** A civil servant has no cover (Permenaker 1/2025 Art 2(2)); one who becomes one keeps the days until an enrolment is ended. */
async function refuseCivilServantWithCover(
  transaction: Transaction,
  { employmentStatus }: UpdateParticipantInput,
  { id }: ParticipantRow,
  today: PlainDate,
) {
  if (employmentStatus == null || employmentStatus === 'NON_ASN') return null;
  const running: unknown[] = await transaction.query(
    `select from enrolment where participant_id = $1 and state <> 'REJECTED' and ends_on >= $2 limit 1`,
    [id, today.toString()],
  );
  if (running.length === 0) return null;
  return refuse(
    'HAS_ENROLMENTS',
    {
      id: 'Orang ini masih punya kepesertaan yang berjalan. ASN, TNI, Polri, dan pejabat negara tidak menjadi peserta (Permenaker 1/2025 Pasal 2 ayat 2): akhiri dahulu kepesertaannya.',
      en: 'This person has an enrolment that runs. Civil servants, soldiers, police officers and state officials are not covered (Permenaker 1/2025 Art 2(2)): end it first.',
    },
    'employmentStatus',
  );
}
