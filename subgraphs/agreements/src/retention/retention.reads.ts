import { DAYS_UNTIL_LAPSED, KEPT_KEYS, MOST_COUNTED } from '@payung/kit/retention/owner-retention.ts';
import type { OwnerRetention } from '@payung/kit/retention/owner-retention.ts';

/**
 * Agreements whose period ended before the day of a cut, of the row `agreement`: `$1` the moment, `$2` the day. The latest end of all versions counts; one that names
 * no end ended when it was terminated, and otherwise has not ended. One that was amended after its data were erased is looked at anew.
 */
export const IS_OVER = `agreement.signed_on is not null and agreement.registered_at < $1
  and coalesce(agreement.ends_on, (
    select max(ended.on_date) from agreement_event ended where ended.agreement_id = agreement.id and ended.action = 'TERMINATE'
      and not exists (select from agreement_event undo where undo.agreement_id = ended.agreement_id and undo.undoes = ended.position))) < $2::date
  and not exists (select from agreement_event event where event.agreement_id = agreement.id and event.recorded_at >= $1)
  and not exists (select from agreement_version version where version.agreement_id = agreement.id
    and (version.drafted_at >= $1 or not version.discarded and (version.terms -> 'period' ->> 'endsOn')::date >= $2::date))
  and (agreement.erased_at is null
    or exists (select from agreement_version version where version.agreement_id = agreement.id and version.drafted_at > agreement.erased_at))`;

/** Whether a legal hold is on the row `agreement`. Who is enrolled under it is the owner of participants' to say. */
export const IS_NEEDED = `exists (select from legal_hold hold where hold.agreement_id = agreement.id and hold.released_at is null)`;

/** What is kept of agreements, and for how long. */
export const agreementRetention: OwnerRetention = {
  word: 'Agreement',
  classes: [
    {
      name: 'AGREEMENT_RECORD',
      fewestDays: DAYS_UNTIL_LAPSED,
      count: `select count(*)::int as due, (count(*) filter (where needed))::int as held_back from (
        select ${IS_NEEDED} as needed from agreement where ${IS_OVER} limit ${MOST_COUNTED + 1}) counted`,
    },
    KEPT_KEYS,
  ],
};
