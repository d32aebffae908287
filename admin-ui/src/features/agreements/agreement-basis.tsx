import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

/** What an agreement rests on. */
export const AgreementBasisFragment = graphql(`
  fragment AgreementBasis on Agreement {
    legalBases
    funding {
      text
      realised
    }
    source {
      code
      publisher
      credit
    }
    version
    registeredAt
  }
`);

/** Who pays, which regulations it rests on, and where these facts come from. */
export function AgreementBasis({ agreement }: { agreement: FragmentOf<typeof AgreementBasisFragment> }) {
  const { legalBases, funding, source, version, registeredAt } = readFragment(AgreementBasisFragment, agreement);
  const { language } = useLanguage();
  const notStated = <span className="muted">{m.not_stated()}</span>;
  const citation = [source.publisher ?? m.publisher_unnamed(), source.credit, source.code].filter(
    (part) => part !== null,
  );
  return (
    <Section title={m.basis()}>
      <Facts
        items={[
          {
            name: m.funding(),
            value:
              funding === null ? (
                notStated
              ) : (
                <>
                  <span lang="id">{funding.text}</span>
                  {funding.realised !== null && (
                    <div>
                      <StatusBadge tone={funding.realised ? 'good' : 'warning'}>
                        {funding.realised ? m.funding_realised() : m.funding_not_realised()}
                      </StatusBadge>
                    </div>
                  )}
                </>
              ),
          },
          {
            name: m.legal_bases(),
            value:
              legalBases.length === 0
                ? notStated
                : legalBases.map((text) => (
                    <div key={text} lang="id">
                      {text}
                    </div>
                  )),
          },
          { name: m.source(), value: <cite>{citation.join(' · ')}</cite> },
          {
            name: m.registered_at(),
            value: m.registered_version({ time: formatDateTime(registeredAt, language), version }),
          },
        ]}
      />
    </Section>
  );
}
