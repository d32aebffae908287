import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { GraphFailure } from '../../../lib/graph-failure.tsx';
import { Page } from '../../../lib/page.tsx';
import { writeDate } from '../../../lib/date-input.ts';
import { m } from '../../../paraglide/messages.js';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { agreementStatusLabel } from '../../../lib/labels.ts';
import type { AgreementResult } from '../life-cycle/steps.ts';
import { TermsFragment } from '../terms/terms-view.tsx';
import { valuesFrom } from './draft-source.ts';
import type { DraftValues } from './draft-values.ts';
import type { DraftStep } from './draft.search.ts';
import type { PaperRead } from './wizard.tsx';
import { Wizard } from './wizard.tsx';

const PaperQuery = graphql(
  `
    query AgreementPaper($id: ID!) {
      # What the form chooses categories from (use-draft-reference.ts), so that it need not be asked for afterwards.
      officerCategories {
        code
        name {
          id
          en
        }
        body
        civilServants
        seats {
          minimum
          maximum
        }
        parts {
          code
        }
      }
      agreement(id: $id) {
        id
        title
        version
        status
        actions
        region {
          code
        }
        election {
          code
        }
        lineage
        predecessor {
          id
        }
        openAmendment {
          number
        }
        versions {
          number
          status
          reason
          inForceFrom
          terms {
            ...TermsParts
          }
        }
      }
    }
  `,
  [TermsFragment],
);

/** An agreement with the versions of its terms. */
type Source = NonNullable<ResultOf<typeof PaperQuery>['agreement']>;

/** What is done with the paper of an agreement that is there. */
export interface PaperTask {
  /** The step that has to be open to the session. */
  action: 'EDIT' | 'AMEND';
  title: string;
  lead: string;
  /** Sends it; `isAmendment` tells an amendment from the agreement itself. */
  save: (
    id: string,
    version: number,
    values: DraftValues,
    isAmendment: boolean,
  ) => Promise<AgreementResult | undefined>;
}

/** Writes the terms of an agreement that is there: edits its draft or open amendment, or opens an amendment. */
export function ExistingPaperPage({
  id,
  task,
  step,
  goTo,
}: {
  id: string;
  task: PaperTask;
  step: DraftStep;
  goTo: (step: DraftStep) => void;
}) {
  const client = useClient();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PaperQuery,
    variables: { id },
    // The form begins with what is true now, not with what a page before it read.
    requestPolicy: 'network-only',
  });
  // What the form began with stays while it is on the page, whatever is read beside it.
  const [source, setSource] = useState<Source | null>(null);
  const found = data?.agreement;
  if (source === null && found != null) setSource(found);
  const crumbs = [
    <Link key="list" to="/perjanjian">
      {m.nav_agreements()}
    </Link>,
    ...(source === null
      ? []
      : [
          <Link key="agreement" to="/perjanjian/$id" params={{ id }}>
            {source.title}
          </Link>,
        ]),
  ];
  if (source === null) {
    return (
      <Page title={task.title} crumbs={crumbs}>
        {fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
        ) : (
          <EmptyState
            title={m.agreement_missing_title()}
            action={<Link to="/perjanjian">{m.agreement_missing_back()}</Link>}
          >
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  const start = readPaper(source, task.action);
  if (start === null || !source.actions.includes(task.action)) {
    return (
      <Page title={task.title} crumbs={crumbs}>
        <EmptyState
          title={m.agreement_not_now_title()}
          action={
            <Link to="/perjanjian/$id" params={{ id }}>
              {m.agreement_not_now_back()}
            </Link>
          }
        >
          {m.agreement_not_now_text({ status: source.status === null ? '–' : agreementStatusLabel(source.status) })}
        </EmptyState>
      </Page>
    );
  }
  const isAmendment = task.action === 'AMEND' || source.openAmendment !== null;
  return (
    <Page title={task.title} eyebrow={source.title} status={task.lead} crumbs={crumbs}>
      <Wizard
        key={id}
        step={step}
        goTo={goTo}
        paper={{
          mode: isAmendment ? 'amend' : 'edit',
          name: `${task.action} ${id}`,
          start,
          save: (values, version) => task.save(id, version, values, isAmendment),
          readLatest: async () => {
            const latest = await client.query(PaperQuery, { id }, { requestPolicy: 'network-only' });
            return latest.data?.agreement == null ? null : readPaper(latest.data.agreement, task.action);
          },
        }}
      />
    </Page>
  );
}

/** The form of the version that is written: the draft, the open amendment, or for a new amendment the last signed terms. */
function readPaper(source: Source, action: PaperTask['action']): PaperRead | null {
  const { versions, openAmendment, region, election, lineage, predecessor } = source;
  const version =
    action === 'AMEND'
      ? versions.findLast(({ status }) => status === 'SIGNED')
      : versions.find(({ number }) => number === (openAmendment?.number ?? 1));
  if (version === undefined) return null;
  const isNew = action === 'AMEND';
  return {
    version: source.version,
    values: valuesFrom(version.terms, {
      regionCode: region.code,
      electionCode: election.code,
      lineage,
      predecessorId: predecessor?.id ?? '',
      reason: isNew ? '' : (version.reason ?? ''),
      inForceFrom:
        isNew || openAmendment === null || version.inForceFrom === null ? '' : writeDate(version.inForceFrom),
    }),
  };
}
