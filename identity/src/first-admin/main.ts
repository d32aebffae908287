import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readEnv } from '@payung/kit/env.ts';
import { createLogger } from '@payung/kit/log.ts';
import { normalLogin } from '../accounts/account.ts';
import { giveInvitation } from '../accounts/invitation.ts';
import { invitationLink } from '../accounts/invitation-routes.ts';
import { inTransaction, openDatabase } from '../database.ts';
import { recordEvent } from '../register-event.ts';

// node identity/src/first-admin/main.ts --name 'Nama Lengkap' --email nama@instansi.go.id
// Prints the link by which the first national admin sets a password. Afterwards people are invited in the console.

const { values } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' } } });
const env = readEnv(
  z.object({
    DATABASE_URL: z.string('is missing; give the connection of identity_app'),
    ISSUER: z.url('is missing; give the public address of the identity service'),
  }),
  process.env,
);
const { name, email } = values;
if (name === undefined || email === undefined || !email.includes('@')) {
  process.stderr.write('Say who: --name "Nama Lengkap" --email nama@instansi.go.id\n');
  process.exit(64);
}

const pool = openDatabase(env.DATABASE_URL, createLogger('identity', 'warn'));
const given = await inTransaction(pool, async (queries) => {
  const { rowCount } = await queries.query(
    `select 1 from account where role = 'NATIONAL_ADMIN' and status = 'ACTIVE' limit 1`,
  );
  if (rowCount !== 0) return undefined;
  // Run again, it gives the same person a new link.
  const { rows } = await queries.query<{ subject: string }>(
    `insert into account (subject, login, name, role, region_codes) values ($1, $2, $3, 'NATIONAL_ADMIN', '{ID}')
     on conflict (login) do update set name = excluded.name returning subject`,
    [randomUUID(), normalLogin(email), name],
  );
  const subject = rows[0]?.subject ?? '';
  await recordEvent(queries, { action: 'inviteAccount', entity: { kind: 'ACCOUNT', id: subject }, actor: null });
  return giveInvitation(queries, { subject, by: null, hours: 24 });
});
await pool.end();
if (given === undefined) {
  process.stderr.write('There is a national admin who can sign in: they invite others in the console.\n');
  process.exit(1);
}
process.stdout.write(`${invitationLink(env.ISSUER, given.token)}\nIt works once, for 24 hours.\n`);
