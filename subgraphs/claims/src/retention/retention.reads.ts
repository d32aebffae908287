import { DAYS_UNTIL_LAPSED, KEPT_KEYS, MOST_COUNTED } from '@payung/kit/retention/owner-retention.ts';
import type { OwnerRetention } from '@payung/kit/retention/owner-retention.ts';

/**
 * Claims that came to their end before a cut, of the row `claim`: `$1` the moment. Closed or withdrawn, and nothing was done with them since; the incident lies before
 * it too, so that the right to it has lapsed (PP 82/2019 Art 26). A rejection that may be appealed against is no end.
 */
export const IS_OVER = `claim.state in ('CLOSED', 'WITHDRAWN') and claim.erased_at is null and claim.registered_at < $1 and claim.occurred_at < $1
  and not exists (select from claim_event event where event.claim_id = claim.id and event.at >= $1)
  and not exists (select from evidence_bundle bundle where bundle.claim_id = claim.id and bundle.made_at >= $1)`;

/** Whether something here needs the row `claim`: a legal hold on it or on another claim of the person, an open claim of the person, or a payment under way. */
export const IS_NEEDED = `(
  exists (select from legal_hold hold where hold.claim_id = claim.id and hold.released_at is null)
  or exists (select from claim_payment payment where payment.claim_id = claim.id and payment.state = 'PENDING')
  or exists (select from claim other
    where other.enrolment_id = any(array_append(claim.related_enrolment_ids, claim.enrolment_id)) and other.id <> claim.id
      and (other.state not in ('CLOSED', 'WITHDRAWN')
        or exists (select from legal_hold hold where hold.claim_id = other.id and hold.released_at is null))))`;

/** What is kept of claims, and for how long. */
export const claimRetention: OwnerRetention = {
  word: 'Claim',
  classes: [
    {
      name: 'CLAIM_RECORD',
      fewestDays: DAYS_UNTIL_LAPSED,
      count: `select count(*)::int as due, (count(*) filter (where needed))::int as held_back from (
        select ${IS_NEEDED} as needed from claim where ${IS_OVER} and $2::date is not null limit ${MOST_COUNTED + 1}) counted`,
    },
    KEPT_KEYS,
  ],
};
