import { may, permit } from '@payung/kit/access.ts';
import type { Permission } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { badInput } from '@payung/kit/errors.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { z } from 'zod';

import type { Context } from '../context.ts';
import type { AdministrationRefusalCode } from '../schema.types.ts';

/** Why the register was not changed. */
export type AdministrationRefusal = Refusal<AdministrationRefusalCode>;

/** A change to ask the register for. */
export interface RegisterChange<Shape extends z.ZodType> {
  /** The name of the mutation, which is the register's name for it too. */
  readonly command: string;
  readonly permission: Permission;
  /** What the role is not allowed, when it is not. */
  readonly what: Sentence;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** What the register answers with. */
  readonly shape: Shape;
  /** What the trail says: the type, the key of the row, and details without anything of a person. */
  readonly entityType: string;
  readonly idOf: (made: z.output<Shape>) => string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What the register made, with what is shown this once. */
export interface Changed<Made> {
  readonly made: Made;
  readonly shownOnce: string | null;
}

/**
 * Asks the register for a change and puts it on the trail: permit → ask → record → answer. The register runs a key once,
 * so the trail is written after it: were this service to die between the two, the same key finds the change made and
 * writes the record then. The register keeps a history of its own in any case.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when the key is not 8 to 128 characters
 */
export async function changeRegister<Shape extends z.ZodType>(
  context: Context,
  change: RegisterChange<Shape>,
): Promise<Changed<z.output<Shape>> | AdministrationRefusal> {
  const { command, permission, what, input, key, shape } = change;
  const session = permit(context.session, 'reference:read');
  if (!may(session, permission)) return refuseForbidden(what).refused;
  if (!/^[^\0]{8,128}$/.test(key)) {
    throw badInput('"idempotencyKey" must have 8 to 128 characters; a random UUID is a good one.', 'idempotencyKey');
  }
  const { subject, role } = session;
  const { requestId } = context;
  const answer = await context.register.change(command, { actor: { subject, role }, key, requestId, input });
  if (!answer.ok) return answer.elsewhere ? AT_THE_ISSUER : UNAVAILABLE;
  const told = z.union([z.object({ refused: refusalShape }), changedShape(shape)]).parse(answer.body);
  if ('refused' in told) return told.refused as AdministrationRefusal;
  const changed = told as Changed<z.output<Shape>>;
  await runOnce(context.database, { session, command, key, input }, async (transaction) => {
    const id = change.idOf(changed.made);
    await recordAudit(transaction, context as typeof context & { session: typeof session }, {
      action: permission,
      entityType: change.entityType,
      entityId: id,
      details: { command, ...change.details },
    });
    return { made: id };
  });
  return changed;
}

/** A refusal of what the register was not asked about. */
export function invalid(field: string, message: Sentence): AdministrationRefusal {
  return refuse('INVALID', message, field).refused;
}

const refusalShape = z.object({
  code: z.string(),
  message: z.object({ id: z.string(), en: z.string() }),
  field: z.string().nullable(),
});

function changedShape<Shape extends z.ZodType>(made: Shape) {
  return z.object({ made, shownOnce: z.string().nullable() });
}

const AT_THE_ISSUER: AdministrationRefusal = refuse('ADMINISTERED_AT_THE_ISSUER', {
  id: 'Akun dan klien dikelola di penyedia identitas, bukan di Payung.',
  en: 'Accounts and clients are managed at the identity provider, not in Payung.',
}).refused;

const UNAVAILABLE: AdministrationRefusal = refuse('UNAVAILABLE', {
  id: 'Layanan identitas tidak menjawab. Coba lagi sebentar lagi; permintaan yang sama tidak dijalankan dua kali.',
  en: 'The identity service does not answer. Try again shortly; the same request is not run twice.',
}).refused;
