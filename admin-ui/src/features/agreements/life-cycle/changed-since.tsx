import { readFragment } from '../../../graphql/graphql.ts';
import { m } from '../../../paraglide/messages.js';
import { Notice } from '../../../ui/notice.tsx';
import { AgreementEventFragment, EventList } from '../event-list.tsx';
import { AgreementStatusBadge } from '../agreement-status.tsx';
import type { LatestState } from './use-latest-state.ts';

/** Says what happened to an agreement since somebody read it: the steps taken meanwhile, and where it stands now. */
export function ChangedSince({
  latest,
  eventCount,
  blocked,
}: {
  latest: LatestState;
  /** How many events there were when it was read. */
  eventCount: number;
  /** Whether the step that somebody wants is no longer open. */
  blocked: boolean;
}) {
  const since = latest.history.slice(eventCount).map((event) => readFragment(AgreementEventFragment, event));
  return (
    <Notice tone="warning" title={m.agreement_changed_title()} urgent>
      <p>{blocked ? m.agreement_changed_blocked() : m.agreement_changed_text()}</p>
      {latest.status !== null && (
        <p>
          {m.agreement_now()} <AgreementStatusBadge status={latest.status} />
        </p>
      )}
      {since.length === 0 ? <p>{m.agreement_changed_terms()}</p> : <EventList events={since} />}
    </Notice>
  );
}
