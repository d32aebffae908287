import { useClient, useQuery } from 'urql';
import { usePolling } from '../../lib/polling.ts';
import { RosterImportQuery, RosterImportStateQuery } from './import-query.ts';

/**
 * An import that stays up to date by itself: while a worker has something to do only how far it is is asked for; when
 * it comes to another stage everything is read anew.
 */
export function useLiveImport(id: string) {
  const client = useClient();
  const [{ data, error, fetching }, ask] = useQuery({ query: RosterImportQuery, variables: { id } });
  const roster = data?.rosterImport;
  const refresh = () => ask({ requestPolicy: 'network-only' });

  async function look(): Promise<boolean> {
    const answer = await client.query(RosterImportStateQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
    const now = answer.data?.rosterImport;
    if (now == null || roster == null) return false;
    const isElsewhere =
      now.stage !== roster.stage || now.awaiting !== roster.awaiting || now.working !== roster.working;
    // What comes with a stage, such as its problems, is no part of the small question.
    if (isElsewhere) refresh();
    return isElsewhere || now.progress?.rowsDone !== roster.progress?.rowsDone;
  }
  usePolling(look, roster != null && waitsForOthers(roster));
  return { roster, template: data?.rosterTemplate?.columns ?? [], error, fetching, refresh };
}

/** Whether something may happen to an import without anybody on this page doing it. */
function waitsForOthers({ working, stage, awaiting }: { working: boolean; stage: string; awaiting: string | null }) {
  return working || awaiting === 'AGREEMENT_OWNER' || awaiting === 'CLAIMS_OWNER' || stage === 'AWAITING_APPROVAL';
}
