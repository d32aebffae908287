import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudits } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import type { OwnerAnswer } from '@payung/kit/owner-client.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { isFresh, useAllowance } from '@payung/kit/reveal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { checkBreakGlass } from '../domain/check-break-glass.ts';
import { visibleEnrolments } from '../enrolment/enrolment.reads.ts';
import { visibleParticipants } from '../participant/participant.reads.ts';
import { ParticipantTable } from '../participant/participant.table.ts';
import type { ParticipantRow } from '../participant/participant.table.ts';
import type { BreakGlassRefusalCode, OpenBreakGlassInput } from '../schema.types.ts';
import { findBreakGlass, readEnrolmentIds } from './break-glass.reads.ts';
import { BreakGlassTable } from './break-glass.table.ts';
import type { BreakGlassRow } from './break-glass.table.ts';
import * as refused from './break-glass-refusals.ts';
import type { SecondPerson, SecondPersons } from './second-persons.ts';

type Asking = Context & { readonly session: Session };

/** What other owners say, asked before anything is decided. */
interface Gathered {
  readonly secondPersons: OwnerAnswer<SecondPersons>;
  /** The enrolment of the claim that names the person; null where there is none, or no claim was named. */
  readonly enrolmentId: OwnerAnswer<string | null>;
}

const DAY_MS = 86_400_000;

/** Opens break-glass on one person, and tells the second person. The key keeps a fingerprint of the input, which may hold a NIK. */
export async function openBreakGlass(
  context: Context,
  input: OpenBreakGlassInput,
  idempotencyKey: string,
): Promise<BreakGlassRow | Refusal<BreakGlassRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const asking: Asking = { ...context, session };
  const gathered = may(session, 'break-glass:open') ? await gather(asking, input) : null;
  const keyed = {
    session,
    command: 'openBreakGlass',
    key: idempotencyKey,
    input: context.secrets.fingerprint(JSON.stringify(input)).toString('hex'),
  };
  const outcome = await runOnce<BreakGlassRefusalCode>(context.database, keyed, (transaction) =>
    open(asking, transaction, input, gathered),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return (await findBreakGlass(context, outcome.made)) ?? refused.noBreakGlass.refused;
}

async function gather(
  { session, findSecondPersons, findEnrolmentOfClaim }: Asking,
  { claimId }: OpenBreakGlassInput,
): Promise<Gathered> {
  const nothing: OwnerAnswer<string | null> = { ok: true, facts: null };
  const [secondPersons, enrolmentId] = await Promise.all([
    findSecondPersons(session),
    claimId == null || findKey('Claim', claimId) === null ? nothing : findEnrolmentOfClaim(claimId),
  ]);
  return { secondPersons, enrolmentId };
}

async function open(
  asking: Asking,
  transaction: Transaction,
  input: OpenBreakGlassInput,
  gathered: Gathered | null,
): Promise<Outcome<string, BreakGlassRefusalCode>> {
  const { session, now, revealRules, breakGlassRules } = asking;
  if (gathered === null) return refused.forbidden;
  const wrong = checkBreakGlass(input);
  if (wrong !== null) return wrong;
  if (!isFresh(session, now, revealRules.freshMinutes)) return refused.stepUp;
  // Before anybody is looked for: whoever tries NIKs uses up the allowance too.
  const { perDay } = breakGlassRules;
  const retryAt = await useAllowance(transaction, {
    subject: session.subject,
    kind: 'BREAK_GLASS',
    most: perDay,
    windowMs: DAY_MS,
  });
  if (retryAt !== null) return refused.tooMany(retryAt, perDay);
  if (!gathered.secondPersons.ok || !gathered.enrolmentId.ok) return refused.ownerSilent;
  const { holderIsActive, people } = gathered.secondPersons.facts;
  if (!holderIsActive) return refused.notActive;
  const second = await chooseSecond(
    transaction,
    people.filter(({ id }) => id !== session.subject),
    input.secondPersonId ?? null,
  );
  if ('refused' in second) return second;
  const person = await findPerson(asking, transaction, input, gathered.enrolmentId.facts);
  if (person.length === 0) return refused.nobody(input);
  if (await isInSight(transaction, session, person)) return refused.notNeeded;
  return write(asking, transaction, { input, second: second.made, person });
}

/** The second person who was named, or of those who can be told the one who was told longest ago. */
async function chooseSecond(
  transaction: Transaction,
  people: readonly SecondPerson[],
  wanted: string | null,
): Promise<{ readonly made: SecondPerson } | typeof refused.noSecondPerson | typeof refused.notASecondPerson> {
  if (wanted !== null) {
    const named = people.find(({ id }) => id === wanted);
    return named === undefined ? refused.notASecondPerson : { made: named };
  }
  const told: { second_subject: string }[] = await transaction.query(
    `select second_subject from break_glass where second_subject = any($1) group by second_subject order by max(id::text)`,
    [people.map(({ id }) => id)],
  );
  const order = new Map(told.map(({ second_subject: subject }, index) => [subject, index]));
  const [first] = people.toSorted((a, b) => (order.get(a.id) ?? -1) - (order.get(b.id) ?? -1));
  return first === undefined ? refused.noSecondPerson : { made: first };
}

/** Every record of the person, whichever institution registered it. */
async function findPerson(
  { secrets }: Asking,
  transaction: Transaction,
  { nik, participantId }: OpenBreakGlassInput,
  enrolmentId: string | null,
): Promise<readonly ParticipantRow[]> {
  if (nik != null) return transaction.findBy(ParticipantTable, { nikFingerprint: secrets.fingerprint(nik) });
  const key = participantId == null ? null : findKey('Participant', participantId);
  if (key === null && enrolmentId === null) return [];
  return transaction
    .createQueryBuilder(ParticipantTable, 'participant')
    .where(
      `participant.nikFingerprint = (select named.nik_fingerprint from participant named where named.id =
         coalesce(:key::uuid, (select participant_id from enrolment where enrolment.id = :enrolmentId::uuid)))`,
      { key, enrolmentId },
    )
    .getMany();
}

/** Whether the session sees every record and every enrolment of the person without it. */
async function isInSight(
  transaction: Transaction,
  session: Session,
  person: readonly ParticipantRow[],
): Promise<boolean> {
  const ids = person.map(({ id }) => id);
  const seen = await visibleParticipants(transaction, session)
    .andWhere('participant.id = any(:ids)', { ids })
    .getCount();
  if (seen < ids.length) return false;
  const enrolled = await visibleEnrolments(transaction, session)
    .andWhere('enrolment.participantId = any(:ids)', { ids })
    .getCount();
  return enrolled === (await readEnrolmentIds(transaction, ids)).length;
}

async function write(
  { session, secrets, requestId, now, breakGlassRules }: Asking,
  transaction: Transaction,
  {
    input,
    second,
    person,
  }: {
    readonly input: OpenBreakGlassInput;
    readonly second: SecondPerson;
    readonly person: readonly ParticipantRow[];
  },
): Promise<{ readonly made: string }> {
  const endsAt = now.add({ minutes: breakGlassRules.minutes });
  const { identifiers } = await transaction.insert(BreakGlassTable, {
    holderSubject: session.subject,
    holderName: session.name,
    holderRole: session.role,
    holderInstitutionCode: session.institutionCode,
    secondSubject: second.id,
    secondName: second.name,
    secondRole: second.role,
    secondInstitutionCode: second.institutionCode,
    reasonSealed: secrets.seal(input.reason.trim()),
    participantIds: person.map(({ id }) => id),
    openedAt: now,
    endsAt,
  });
  const { id } = identifiers[0] as { id: string };
  await recordAudits(
    transaction,
    { session, requestId, now },
    person.map((record) => ({
      action: 'break-glass:open',
      entityType: ParticipantTable.options.name,
      entityId: record.id,
      details: { step: 'OPENED', breakGlass: id, until: endsAt.toString(), secondRole: second.role },
    })),
  );
  return { made: id };
}
