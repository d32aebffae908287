import { PERMISSIONS, ROLES } from '@payung/kit/access.ts';
import type { Role, Session } from '@payung/kit/access.ts';
import { z } from 'zod';

import type { AskRegister } from '../administration/identity-client.ts';

const secondPerson = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  role: z.enum(ROLES),
  institutionCode: z.string().nullable().default(null),
});

/** Somebody who can be told of break-glass. */
export type SecondPerson = z.infer<typeof secondPerson>;

/** Who wants to open break-glass. */
export type Holder = Pick<Session, 'subject' | 'role'>;

/** Whether who asks is still who their token says, and who can be told; null while the register is silent. */
export type FindSecondPersons = (
  holder: Holder,
) => Promise<{ readonly holderIsActive: boolean; readonly people: readonly SecondPerson[] } | null>;

/**
 * Asks the register of accounts, as who wants to open: to somebody whose account is not active, or whose role is another by now, it
 * says nothing. With an issuer of one's own there is no register to ask: people are named in the settings, and tokens are believed.
 */
export function createSecondPersonFinder(ask: AskRegister, named: readonly SecondPerson[]): FindSecondPersons {
  const roles: readonly Role[] = PERMISSIONS['break-glass:watch'];
  return async ({ subject, role }) => {
    const answer = await ask('breakGlassSecondPersons', { actor: { subject, role }, input: { roles } });
    if (!answer.ok) {
      if (!answer.elsewhere) return null;
      return { holderIsActive: true, people: named.filter(({ id }) => id !== subject) };
    }
    const told = envelope.parse(answer.body);
    return { holderIsActive: told.refused === undefined, people: told.found ?? [] };
  };
}

const envelope = z.object({ found: z.array(secondPerson).optional(), refused: z.string().optional() });

/** The setting that names people where the register is elsewhere: JSON, `[{"id":"…","name":"…","role":"NATIONAL_ADMIN"}]`. */
export const secondPersonsSetting = z
  .string()
  .default('[]')
  .transform((text, context) => {
    try {
      const read = z.array(secondPerson).safeParse(JSON.parse(text));
      if (read.success) return read.data;
    } catch {
      // Said below.
    }
    context.addIssue({ code: 'custom', message: 'must be a JSON list of people with id, name and role' });
    return z.NEVER;
  });
