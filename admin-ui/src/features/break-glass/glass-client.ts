import { Client, fetchExchange } from '@urql/core';
import { useEffect, useState } from 'react';
import type { TadaDocumentNode } from 'gql.tada';
import { askByHash } from '../../graphql/ask-by-hash.ts';
import { useInstallation } from '../../lib/installation.ts';
import type { Account } from '../../lib/oidc/account.ts';

/**
 * A client of the graph for one access: everything that it asks is asked under it. It has no cache, so that what was read is gone with
 * the page that showed it, and never stands beside what the session sees by itself.
 */
export function createGlassClient(account: Account, id: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    ...(import.meta.env.PROD ? { fetch: askByHash } : {}),
    requestPolicy: 'network-only',
    fetchOptions: () => ({
      headers: { authorization: `Bearer ${account.accessToken() ?? ''}`, 'payung-break-glass': id },
    }),
    exchanges: [fetchExchange],
  });
}

/** What was read under an access. */
export interface GlassAnswer<Data> {
  readonly state: 'asking' | 'there' | 'over' | 'failed';
  readonly data: Data | null;
}

/** Asks once under an access. Each time counts and stands on the trail, so nothing is asked again by itself. */
export function useGlassQuery<Data>(
  id: string,
  document: TadaDocumentNode<Data, Record<string, never>>,
): GlassAnswer<Data> & { readonly client: Client } {
  const { account } = useInstallation();
  const [client] = useState(() => createGlassClient(account, id));
  const [answer, setAnswer] = useState<GlassAnswer<Data>>({ state: 'asking', data: null });
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<GlassAnswer<Data>> => {
      if (!account.isSignedIn()) await account.renew();
      const { data, error } = await client.query(document, {}).toPromise();
      if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BREAK_GLASS_OVER') === true)
        return { state: 'over', data: null };
      return data === undefined ? { state: 'failed', data: null } : { state: 'there', data };
    };
    void ask()
      .catch((): GlassAnswer<Data> => ({ state: 'failed', data: null }))
      .then((found) => {
        if (!gone) setAnswer(found);
      });
    return () => {
      gone = true;
    };
  }, [account, client, document]);
  return { ...answer, client };
}
