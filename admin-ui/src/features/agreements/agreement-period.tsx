import type { EnumOf } from '../../graphql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { StatusBadge } from '../../ui/status-badge.tsx';

/** From when to when an agreement is in force, and how sure that is. */
export function AgreementPeriod({
  period: { startsOn, endsOn, confidence },
}: {
  period: { startsOn: string | null; endsOn: string | null; confidence: EnumOf<'Confidence'> };
}) {
  const { language } = useLanguage();
  if (startsOn === null && endsOn === null) return <span className="muted">{m.not_stated()}</span>;
  return (
    <>
      {`${startsOn === null ? m.agreement_from_signature() : formatDate(startsOn, language)} – ${
        endsOn === null ? m.agreement_no_end() : formatDate(endsOn, language)
      }`}
      {confidence !== 'STATED' && confidence !== 'VERIFIED' && (
        <>
          {' '}
          <StatusBadge tone="info">
            {confidence === 'DERIVED' ? m.agreement_period_derived() : confidenceLabel(confidence)}
          </StatusBadge>
        </>
      )}
    </>
  );
}
