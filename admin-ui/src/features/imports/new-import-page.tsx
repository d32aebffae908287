import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AgreementOptionFragment } from './agreement-option.ts';
import { NewImportForm } from './new-import-form.tsx';
import { StageSteps } from './stage-steps.tsx';

const NewImportQuery = graphql(
  `
    query NewRosterImport($agreement: ID!, $hasAgreement: Boolean!) {
      rosterTemplate {
        fileName
        content
        workbook {
          fileName
          contentBase64
        }
        columns {
          field
          header
          optional
          meaning {
            id
            en
          }
        }
      }
      officerCategories {
        code
        name {
          id
          en
        }
      }
      agreement(id: $agreement) @include(if: $hasAgreement) {
        ...AgreementOption
      }
    }
  `,
  [AgreementOptionFragment],
);

const route = getRouteApi('/shell/impor/baru');

/** The first step of an import: what for, under which rules, and the file. */
export function NewImportPage() {
  const { perjanjian } = route.useSearch();
  const may = useMay('roster:import');
  const [{ data, error, fetching }, ask] = useQuery({
    query: NewImportQuery,
    variables: { agreement: perjanjian ?? '', hasAgreement: perjanjian !== undefined },
    pause: !may,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  return (
    <Page
      title={m.roster_new_title()}
      status={may ? m.roster_new_lead() : undefined}
      crumbs={[
        <Link key="list" to="/pekerjaan">
          {m.nav_jobs()}
        </Link>,
      ]}
    >
      {!may ? (
        <Forbidden permission="roster:import" />
      ) : data?.rosterTemplate == null ? (
        fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : (
          error !== undefined && <GraphFailure error={error} retry={retry} />
        )
      ) : (
        <>
          <PartialFailure error={error} retry={retry} />
          <StageSteps at="upload" />
          <NewImportForm
            template={data.rosterTemplate}
            categories={data.officerCategories ?? []}
            agreement={data.agreement ?? null}
          />
        </>
      )}
    </Page>
  );
}
