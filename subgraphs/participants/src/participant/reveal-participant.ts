import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { refuseReveal } from '@payung/kit/reveal.ts';

import type { Context } from '../context.ts';
import type { HeirDetails } from '../heir/heir-details.ts';
import { openHeir } from '../heir/heir-details.ts';
import type { HeirRow } from '../heir/heir.table.ts';
import type { ParticipantRefusalCode, RevealParticipantInput } from '../schema.types.ts';
import { holdParticipant, noParticipant } from './hold-participant.ts';
import { ParticipantTable } from './participant.table.ts';
import type { ParticipantRow } from './participant.table.ts';

type Asking = Context & { readonly session: Session };

/** Personal values in full, as far as they were asked for. */
export interface Revealed {
  readonly participant: ParticipantRow;
  readonly nik: string | null;
  readonly phone: string | null;
  readonly kpj: string | null;
  readonly heirs: readonly (HeirDetails & Pick<HeirRow, 'position' | 'relation'>)[] | null;
}

const PURPOSE = /^[^\p{Cc}\p{Cs}]{3,300}$/u;

/** Shows personal values in full. The trail is written before anything is opened, each time: a key that is repeated is asked again too. */
export async function revealParticipant(
  context: Context,
  input: RevealParticipantInput,
  idempotencyKey: string,
): Promise<Revealed | Refusal<ParticipantRefusalCode>> {
  const asking: Asking = { ...context, session: permit(context.session, 'reference:read') };
  let isLogged = false;
  const keyed = { session: asking.session, command: 'revealParticipant', key: idempotencyKey, input };
  const outcome = await runOnce(context.database, keyed, async (transaction) => {
    isLogged = true;
    return permitReveal(asking, transaction, input);
  });
  const again =
    isLogged || outcome.refused !== undefined
      ? outcome
      : await context.database.transaction((transaction) => permitReveal(asking, transaction, input));
  return again.refused ?? reveal(context, again.made, input);
}

async function permitReveal(
  { session, requestId, now, revealRules }: Asking,
  transaction: Transaction,
  { participantId, values, purpose }: RevealParticipantInput,
): Promise<Outcome<string, ParticipantRefusalCode>> {
  if (!may(session, 'participant:reveal') || (values.includes('HEIRS') && !may(session, 'heir:read'))) return forbidden;
  if (!PURPOSE.test(purpose.trim())) return noPurpose;
  if (values.length === 0) return nothingAsked;
  // Before anybody is looked for: whoever tries identifiers uses up the allowance too.
  const notNow = await refuseReveal(transaction, { session, now, revealRules }, 'VALUE');
  if (notNow !== null) return notNow;
  const person = await holdParticipant(transaction, session, participantId);
  if (person === null) return noParticipant;
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'participant:reveal',
      entityType: ParticipantTable.options.name,
      entityId: person.id,
      details: { values: [...new Set(values)].toSorted(), purpose: purpose.trim() },
    },
  );
  return { made: person.id };
}

async function reveal(
  { loaders, secrets }: Context,
  id: string,
  { values }: RevealParticipantInput,
): Promise<Revealed | Refusal<ParticipantRefusalCode>> {
  const participant = await loaders.participants.clear(id).load(id);
  if (participant === null) return noParticipant.refused;
  const opened = (value: 'NIK' | 'PHONE' | 'KPJ', sealed: Buffer | null): string | null =>
    values.includes(value) && sealed !== null ? secrets.open(sealed) : null;
  const heirs = values.includes('HEIRS') ? await loaders.heirs.load(id) : null;
  return {
    participant,
    nik: opened('NIK', participant.nikSealed),
    phone: opened('PHONE', participant.phoneSealed),
    kpj: opened('KPJ', participant.kpjSealed),
    heirs:
      heirs?.map((heir) => ({ position: heir.position, relation: heir.relation, ...openHeir(secrets, heir) })) ?? null,
  };
}

const forbidden = refuseForbidden({ id: 'membuka data pribadi peserta', en: 'see personal values of participants' });

const noPurpose = refuse(
  'INVALID',
  { id: 'Tuliskan tujuannya, 3 sampai 300 huruf.', en: 'Say what it is for, 3 to 300 characters.' },
  'purpose',
);

const nothingAsked = refuse(
  'INVALID',
  { id: 'Sebutkan nilai yang diperlukan.', en: 'Name the values that are needed.' },
  'values',
);
