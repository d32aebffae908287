import { Link } from '@tanstack/react-router';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatLongDate } from '../../lib/format.ts';
import { confidenceLabel, lineageLabel, programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Fact } from '../../ui/facts.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

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
  }
`);

/** When, where, for which election, as which of its line. What the source does not say is said to be so. */
export function AgreementFacts({ agreement }: { agreement: FragmentOf<typeof AgreementFactsFragment> }) {
  const facts = readFragment(AgreementFactsFragment, agreement);
  const { language } = useLanguage();
  const notStated = <span className="muted">{m.not_stated()}</span>;
  const isSure = facts.signedOnConfidence === 'STATED' || facts.signedOnConfidence === 'VERIFIED';
  const items: Fact[] = [
    {
      name: m.signed_on(),
      value: (
        <>
          {formatLongDate(facts.signedOn, language)}
          {!isSure && (
            <>
              {' '}
              <StatusBadge tone="info">
                {facts.signedOnConfidence === 'DERIVED' ? m.year_inferred() : confidenceLabel(facts.signedOnConfidence)}
              </StatusBadge>
            </>
          )}
        </>
      ),
    },
    { name: m.signed_at(), value: facts.signedAt ?? notStated },
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
