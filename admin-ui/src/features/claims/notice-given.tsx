import type { ResultOf } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { ClaimQuery } from './claim-query.ts';
import { NotifierPhone } from './notifier-phone.tsx';
import { notifierLabel } from './notifiers.ts';

type GivenNotice = NonNullable<NonNullable<ResultOf<typeof ClaimQuery>['claim']>['notice']>;

/** The early notice that a claim began with: when, by whom, about which number, and what became of it. */
export function NoticeGiven({ claimId, notice }: { claimId: string; notice: GivenNotice }) {
  const { language } = useLanguage();
  return (
    <>
      {formatDateTime(notice.at, language)} · {notifierLabel(notice.notifier)}
      {notice.notifierName !== null && (
        <p>
          {notice.notifierName}
          {notice.notifierPhone !== null && (
            <>
              , <NotifierPhone claimId={claimId} masked={notice.notifierPhone} />
            </>
          )}
        </p>
      )}
      {notice.nikMasked !== null && <p className="muted numeric">NIK {notice.nikMasked}</p>}
      {notice.kpjMasked !== null && <p className="muted numeric">KPJ {notice.kpjMasked}</p>}
      {notice.reference !== null && (
        <p className="muted numeric">{m.notice_reference({ reference: notice.reference })}</p>
      )}
      {notice.confirmedAt !== null && (
        <p className="muted">
          {m.notice_confirmed({
            by: notice.confirmedBy ?? '–',
            time: formatDateTime(notice.confirmedAt, language),
          })}
        </p>
      )}
      {notice.matchedAt !== null && (
        <p className="muted">{m.notice_matched({ time: formatDateTime(notice.matchedAt, language) })}</p>
      )}
    </>
  );
}
