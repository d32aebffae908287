import { Link } from '@tanstack/react-router';
import type { EnumOf, FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatLongDate } from '../../lib/format.ts';
import { confidenceLabel, lineageLabel, programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Fact } from '../../ui/facts.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { AgreementPeriod } from './agreement-period.tsx';

/** What the summary of an agreement reads. */
export const AgreementFactsFragment = graphql(`
  fragment AgreementFacts on Agreement {
    instrumentText
    signedOn
    signedOnConfidence
    signedAt
    region {
      code
      name
    }
    election {
      code
      name {
        id
        en
      }
    }
    programmes
    lineage
    lineageText
    predecessor {
      id
      title
    }
    successors {
      id
      title
    }
    period {
      startsOn
      endsOn
      confidence
    }
  }
`);

/** When, where, for which election, as which of its line. What the source does not say is said to be so. */
export function AgreementFacts({ agreement }: { agreement: FragmentOf<typeof AgreementFactsFragment> }) {
  const facts = readFragment(AgreementFactsFragment, agreement);
  const { language } = useLanguage();
  const notStated = <span className="muted">{m.not_stated()}</span>;
  const items: Fact[] = [
    {
      name: m.signed_on(),
      value:
        facts.signedOn === null ? (
          <span className="muted">{m.agreement_not_signed()}</span>
        ) : (
          <>
            {formatLongDate(facts.signedOn, language)}
            {facts.signedOnConfidence !== null && <Unsure confidence={facts.signedOnConfidence} />}
          </>
        ),
    },
    { name: m.signed_at(), value: facts.signedAt ?? notStated },
    { name: m.agreement_period(), value: <AgreementPeriod period={facts.period} /> },
    {
      name: m.region(),
      value: (
        <Link to="/wilayah/$kode" params={{ kode: facts.region.code }}>
          {facts.region.name}
        </Link>
      ),
    },
    {
      name: m.election(),
      value: (
        <Link to="/perjanjian" search={{ pemilu: facts.election.code }}>
          {facts.election.name[language]}
        </Link>
      ),
    },
    {
      name: m.programmes(),
      value:
        facts.programmes.length === 0
          ? notStated
          : facts.programmes.map((code) => <div key={code}>{programmeLabel(code)}</div>),
    },
    {
      name: m.lineage(),
      value: (
        <>
          {lineageLabel(facts.lineage)}
          {facts.lineageText !== null && (
            <>
              {' · '}
              <q lang="id">{facts.lineageText}</q>
            </>
          )}
          {facts.predecessor !== null && (
            <div>
              <Link to="/perjanjian/$id" params={{ id: facts.predecessor.id }}>
                {facts.predecessor.title}
              </Link>
            </div>
          )}
        </>
      ),
    },
    ...(facts.successors.length === 0
      ? []
      : [
          {
            name: m.agreement_successors(),
            value: facts.successors.map((successor) => (
              <div key={successor.id}>
                <Link to="/perjanjian/$id" params={{ id: successor.id }}>
                  {successor.title}
                </Link>
              </div>
            )),
          },
        ]),
    {
      name: m.instrument_text(),
      value: facts.instrumentText === null ? notStated : <q lang="id">{facts.instrumentText}</q>,
    },
  ];
  return (
    <Section title={m.summary()}>
      <Facts items={items} />
    </Section>
  );
}

/** How sure the day of signature is, where that is less than stated. */
function Unsure({ confidence }: { confidence: EnumOf<'Confidence'> }) {
  if (confidence === 'STATED' || confidence === 'VERIFIED') return null;
  return (
    <>
      {' '}
      <StatusBadge tone="info">
        {confidence === 'DERIVED' ? m.year_inferred() : confidenceLabel(confidence)}
      </StatusBadge>
    </>
  );
}
