import { ROLES } from '@payung/kit/access.ts';
import type { Role, Session } from '@payung/kit/access.ts';
import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { z } from 'zod';

/** Somebody who can be told. */
export interface SecondPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly institutionCode: string | null;
}

/** Whether who wants to open an access is still who their token says, and who can be told. */
export interface SecondPersons {
  readonly holderIsActive: boolean;
  readonly people: readonly SecondPerson[];
}

/** Asks the owner of the register of accounts. */
export type FindSecondPersons = (holder: Pick<Session, 'subject' | 'role'>) => Promise<OwnerAnswer<SecondPersons>>;

/** The question put to the owner of the register. */
export const SECOND_PERSONS_QUESTION = `query BreakGlassSecondPersons($holder: BreakGlassHolderInput!) {
  breakGlassSecondPersons(holder: $holder) { holderIsActive people { id name role institutionCode } }
}`;

const answer = z.object({
  breakGlassSecondPersons: z
    .object({
      holderIsActive: z.boolean(),
      people: z.array(
        z.object({
          id: z.string().min(1),
          name: z.string(),
          role: z.enum(ROLES),
          institutionCode: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
});

/** The agreements service, asked as this service. That the register behind it is silent is silence too. */
export function secondPersonsFrom(askOwner: AskOwner): FindSecondPersons {
  return async ({ subject, role }) => {
    const asked = await askOwner(SECOND_PERSONS_QUESTION, { holder: { subject, role } }, answer);
    if (!asked.ok) return asked;
    const { breakGlassSecondPersons: found } = asked.facts;
    return found === null ? { ok: false, reason: 'the register is silent' } : { ok: true, facts: found };
  };
}
