import { rupiahTerbilang } from '@payung/kit/values/terbilang.ts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { incidentLabel } from '../../lib/claim-labels.ts';
import { EntitlementFragment, EntitlementTable } from '../../lib/entitlement-table.tsx';
import { formatDateTime, formatLongDate, formatRupiah } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { programmeLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './decision-letter.module.css';

const LetterQuery = graphql(
  `
    query DecisionLetter($id: ID!) {
      claim(id: $id) {
        id
        number
        programme
        incident {
          occurredAt
          kind
        }
        institution {
          code
          name
        }
        enrolment {
          id
          participant {
            id
            name
            nikMasked
          }
        }
        decisions {
          kind
          at
          by
          note
          reasons {
            code
            message {
              id
              en
            }
          }
          calculation {
            id
            entitlement {
              ...EntitlementParts
            }
          }
        }
      }
    }
  `,
  [EntitlementFragment],
);

type Claim = NonNullable<ResultOf<typeof LetterQuery>['claim']>;
type Decision = NonNullable<Claim['decisions']>[number];

const route = getRouteApi('/shell/klaim/$id/surat');

/** The last decision on a claim as a letter: what was decided, on what, by which articles, and what can be done against it. */
export function DecisionLetterPage() {
  const { id } = route.useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: LetterQuery, variables: { id } });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const claim = data?.claim;
  const decision = claim?.decisions?.[0];
  const crumbs = [
    <Link key="list" to="/klaim">
      {m.nav_claims()}
    </Link>,
    <Link key="claim" to="/klaim/$id" params={{ id }}>
      {claim == null ? m.claim() : m.claim_title({ number: claim.number })}
    </Link>,
  ];
  return (
    <Page
      title={m.letter_title()}
      status={claim == null ? undefined : m.claim_title({ number: claim.number })}
      crumbs={crumbs}
      actions={<PrintButton />}
    >
      {claim != null && decision !== undefined ? (
        <>
          <PartialFailure error={error} retry={retry} />
          <Letter claim={claim} decision={decision} />
        </>
      ) : fetching ? (
        <Skeleton label={m.loading()} lines={8} />
      ) : error !== undefined && claim == null ? (
        <GraphFailure error={error} retry={retry} />
      ) : (
        <EmptyState title={m.letter_none()}>{m.letter_none_text()}</EmptyState>
      )}
    </Page>
  );
}

function Letter({ claim, decision }: { claim: Claim; decision: Decision }) {
  const { language } = useLanguage();
  const unknown = <span className="muted">{m.not_available()}</span>;
  const { incident, enrolment, institution } = claim;
  const total =
    decision.calculation === null ? null : readFragment(EntitlementFragment, decision.calculation.entitlement).total;
  const approved = decision.kind === 'APPROVED';
  return (
    <div className={styles.letter}>
      <Section title={m.letter_about()}>
        <Facts
          items={[
            {
              name: m.participant(),
              value:
                enrolment === null ? (
                  unknown
                ) : (
                  <>
                    {enrolment.participant.name}
                    <p className="muted numeric">{enrolment.participant.nikMasked}</p>
                  </>
                ),
            },
            { name: m.institution(), value: institution?.name ?? unknown },
            { name: m.programme(), value: programmeLabel(claim.programme) },
            {
              name: m.incident(),
              value: `${incidentLabel(incident.kind)}, ${formatDateTime(incident.occurredAt, language)}`,
            },
          ]}
        />
      </Section>
      <Section title={m.letter_decision()}>
        <p className={styles.decision}>{approved ? m.letter_approved() : m.letter_rejected()}</p>
        {approved && total !== null && (
          <p>
            <strong className="numeric">{formatRupiah(total)}</strong> (<span lang="id">{rupiahTerbilang(total)}</span>)
          </p>
        )}
        {decision.reasons.length > 0 && (
          <ol className={styles.reasons}>
            {decision.reasons.map(({ code, message }) => (
              <li key={code}>
                {code.slice(1, 3)} · {message[language]}
              </li>
            ))}
          </ol>
        )}
        {decision.note !== null && <p>{decision.note}</p>}
        {!approved && <p className="muted">{m.letter_appeal()}</p>}
      </Section>
      {approved && decision.calculation !== null && (
        <EntitlementTable entitlement={decision.calculation.entitlement} title={m.claim_calculation()} />
      )}
      <div className={styles.sign}>
        <p>{formatLongDate(todayInJakarta(new Date(decision.at)), language)}</p>
        <p className={styles.line}>{decision.by}</p>
      </div>
    </div>
  );
}
