import { useQuery } from 'urql';
import { readFragment } from '../../graphql/graphql.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RetentionOfOwner } from './retention-of-owner.tsx';
import { RETENTION_OWNERS } from './retention-owners.ts';
import { ErasureRunFragment, RetentionQuery, RetentionRuleFragment } from './retention-query.ts';

/** How long records are kept, what would be erased today, and the runs that erase, which need two people: of all three owners, of which one may be silent. */
export function RetentionPage() {
  const mayRead = useMay('retention:read');
  const [{ data, error, fetching }, ask] = useQuery({
    query: RetentionQuery,
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (!mayRead) {
    return (
      <Page title={m.retention_title()}>
        <Forbidden permission="retention:read" />
      </Page>
    );
  }
  const owners = RETENTION_OWNERS.map((owner) => {
    const runs = data?.[owner.runs]?.edges;
    return {
      owner,
      rules: data?.[owner.rules]?.map((rule) => readFragment(RetentionRuleFragment, rule)) ?? null,
      runs: runs?.map(({ node }) => readFragment(ErasureRunFragment, node)) ?? null,
    };
  });
  const known = owners.flatMap(({ rules }) => rules ?? []);
  return (
    <Page title={m.retention_title()} status={m.retention_lead()}>
      {known.some(({ confidence }) => confidence === 'UNVERIFIED') && (
        <Notice tone="warning" title={m.retention_unverified_title()}>
          <p>{m.retention_unverified_text()}</p>
        </Notice>
      )}
      {known.length > 0 && <PartialFailure error={error} retry={retry} />}
      {known.length === 0 ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={8} />
        )
      ) : (
        owners.map(({ owner, rules, runs }) => (
          <RetentionOfOwner key={owner.rules} owner={owner} rules={rules} runs={runs} onChanged={retry} />
        ))
      )}
    </Page>
  );
}
