import { findKey } from '@payung/kit/values/global-id.ts';

import type { ParticipantsWorld } from '../testing.ts';

let serial = 0;

/**
 * Writes behind the graph that the first contribution of everybody enrolled under an agreement was billed and paid, where it is not yet: a test of cover is
 * about something else then.
 *
 * @param agreementId global identifier
 */
export async function payFirstContributions(
  world: ParticipantsWorld,
  agreementId: string,
  paidOn = '2024-01-20',
): Promise<void> {
  const agreementKey = findKey('Agreement', agreementId);
  serial += 1;
  // The first document of an account is its invoice; what comes later is a debit note.
  await world.owner.query(
    `with document as (
       insert into invoice (number, kind, corrects_id, agreement_id, agreement_version, period, region_code, insurer_code, payer_name, payer_role,
         party_codes, programmes, rounding, months, total, due_on, payment_code, issued_on, issued_at, issued_by, reason, facts_as_known_at,
         example, amount_paid, settled_on)
       select 'TEST-' || $3::text, case when root.id is null then 'INVOICE' else 'DEBIT_NOTE' end, root.id, $1, 1, '2024-01-01', '32.04', 'bpjs-kc-lodaya', 'Contoh', 'PAYER',
         '{kpu-32.04}', '[]', 'HALF_UP', 1, 5940, '2024-02-15', $3::text, '2024-01-10', now(), 'test', case when root.id is null then null else 'Contoh' end, now(),
         false, 5940, $2::date
       from (select) one left join lateral (select id from invoice where agreement_id = $1 and kind = 'INVOICE' limit 1) root on true
       returning id
     )
     insert into contribution (invoice_id, enrolment_id, sign, period, wage_base, jkk, jkm)
     select document.id, enrolment.id, 1, '2024-01-01', enrolment.wage_base, 2640, 3300 from document, enrolment
     where enrolment.agreement_id = $1 and not exists (select from contribution known where known.enrolment_id = enrolment.id)`,
    [agreementKey, paidOn, serial],
  );
}
