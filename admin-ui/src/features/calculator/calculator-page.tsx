import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { EntitlementFragment } from '../../lib/entitlement-table.tsx';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { CopyButton } from '../../ui/copy-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './calculator.module.css';
import { CaseFields } from './case-fields.tsx';
import type { CaseSearch } from '../../lib/benefit-case/case-search.ts';
import { caseOf, illnessOf, readSearch } from '../../lib/benefit-case/case-search.ts';
import { CaseSummary } from './case-summary.tsx';
import { ChildrenFields, OtherFields } from './children-fields.tsx';
import { CostFields } from '../../lib/benefit-case/cost-fields.tsx';
import { IconLink } from '../../ui/icons.ts';
import { Compared, Owed } from './owed.tsx';

const CalculatorQuery = graphql(
  `
    query Calculator($case: EntitlementInput!, $illness: EntitlementInput!, $compared: Boolean!) {
      entitlement(input: $case) @skip(if: $compared) {
        __typename
        ...EntitlementParts
        ... on EntitlementRefused {
          code
          field
          message {
            id
            en
          }
        }
      }
      reclassification(from: $illness, to: $case) @include(if: $compared) {
        __typename
        ... on Reclassification {
          difference
          before {
            ...EntitlementParts
          }
          after {
            ...EntitlementParts
          }
        }
        ... on EntitlementRefused {
          code
          field
          message {
            id
            en
          }
        }
      }
    }
  `,
  [EntitlementFragment],
);

type Answer = NonNullable<
  ResultOf<typeof CalculatorQuery>['entitlement'] | ResultOf<typeof CalculatorQuery>['reclassification']
>;
type Refused = Extract<Answer, { __typename: 'EntitlementRefused' }>;

const route = getRouteApi('/shell/kalkulator');

/** What is owed in a case, computed without a claim: line by line, with the regulation of each amount. The case stands in the address and names nobody. */
export function CalculatorPage() {
  const search = readSearch(route.useSearch());
  const navigate = route.useNavigate();
  const theCase = caseOf(search);
  const illness = illnessOf(search);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: CalculatorQuery,
    // Paused without a case: then nothing of these is sent.
    variables: { case: theCase!, illness: illness ?? theCase!, compared: illness !== null },
    pause: theCase === null,
  });
  const answer: Answer | null | undefined =
    theCase === null ? undefined : illness === null ? data?.entitlement : data?.reclassification;
  const refused = answer?.__typename === 'EntitlementRefused' ? answer : null;
  const { language } = useLanguage();

  if (!useMay('entitlement:read')) {
    return (
      <Page title={m.calculator_title()}>
        <Forbidden permission="entitlement:read" />
      </Page>
    );
  }

  function set(change: Partial<CaseSearch>): void {
    void navigate({ search: { ...search, ...change }, resetScroll: false, replace: true });
  }
  const problemAt = (field: string): string | undefined =>
    refused !== null && isAbout(refused, field) ? refused.message[language] : undefined;
  const part = { search, set, problemAt };

  return (
    <Page
      title={m.calculator_title()}
      status={m.calculator_lead()}
      actions={
        <>
          <CopyButton
            text={location.href}
            label={m.view_share()}
            doneLabel={m.view_shared()}
            icon={<IconLink size={14} aria-hidden />}
          />
          <PrintButton />
        </>
      }
    >
      <div className={styles.split}>
        <div className={styles.form}>
          <CaseFields {...part} />
          {search.program === 'JKK' && <CostFields {...part} />}
          <ChildrenFields {...part} />
          <OtherFields {...part} />
        </div>
        <div className={styles.result} aria-live="polite" aria-busy={fetching || stale}>
          <CaseSummary search={search} />
          <Result
            answer={answer}
            asked={theCase !== null}
            failure={
              error !== undefined && !fetching ? (
                <GraphFailure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
              ) : (
                <Skeleton label={m.loading()} lines={6} />
              )
            }
          />
        </div>
      </div>
    </Page>
  );
}

function Result({ answer, asked, failure }: { answer: Answer | null | undefined; asked: boolean; failure: ReactNode }) {
  const { language } = useLanguage();
  if (!asked) {
    return (
      <Section title={m.calc_result()}>
        <EmptyState title={m.calc_empty_title()}>{m.calc_empty_text()}</EmptyState>
      </Section>
    );
  }
  if (answer == null) return <Section title={m.calc_result()}>{failure}</Section>;
  switch (answer.__typename) {
    case 'EntitlementRefused':
      return (
        <Notice tone="bad" title={m.calc_refused_title()} urgent>
          <p>{answer.message[language]}</p>
        </Notice>
      );
    case 'Entitlement':
      return <Owed entitlement={answer} />;
    case 'Reclassification':
      return <Compared before={answer.before} after={answer.after} difference={answer.difference} />;
  }
}

/** Whether a refusal is about an input, or a part of it; of a comparison both cases are the same but for their programme. */
function isAbout({ field }: Refused, name: string): boolean {
  const path = field?.replace(/^(?:from|to|input)\./, '') ?? '';
  return path === name || path.startsWith(`${name}.`);
}
