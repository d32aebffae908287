import type { Pool } from 'pg';
import { PARTNER_SCOPES } from '@payung/kit/values/api-scopes.ts';
import { endingOf, hashSecret } from '../clients/client-secret.ts';
import { inTransaction } from '../database.ts';
import { DEMO_PEOPLE } from '../demo-people.ts';
import { CLIENT_HOLDERS, DEMO_PARTNER_ID } from '../provider/confidential-clients.ts';

/**
 * Loads the people and the partner of the demonstration at the first start. What is there stays as it is: whoever was
 * suspended or changed since stays so.
 *
 * @param partnerSecret the first secret of the demonstration partner; without one it is left out
 */
export async function seedDemonstration(pool: Pool, partnerSecret: string | undefined): Promise<void> {
  await inTransaction(pool, async (queries) => {
    for (const person of DEMO_PEOPLE) {
      await queries.query(
        `insert into account (subject, login, name, role, institution_code, region_codes, status, demonstration)
         values ($1, $1, $2, $3, $4, $5, 'ACTIVE', true) on conflict do nothing`,
        [person.userName, person.name, person.role, person.institution ?? null, person.regions],
      );
    }
    if (partnerSecret === undefined) return;
    const partner = CLIENT_HOLDERS[DEMO_PARTNER_ID];
    const { rowCount } = await queries.query(
      `insert into api_client (client_id, name, institution_code, region_codes, scopes)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [DEMO_PARTNER_ID, partner.name, partner.institution, partner.regions, [...PARTNER_SCOPES]],
    );
    if (rowCount === 0) return;
    await queries.query('insert into api_client_secret (client_id, secret_hash, ending) values ($1, $2, $3)', [
      DEMO_PARTNER_ID,
      hashSecret(partnerSecret),
      endingOf(partnerSecret),
    ]);
  });
}
