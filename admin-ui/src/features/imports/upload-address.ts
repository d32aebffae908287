import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';

const UploadAddressQuery = graphql(`
  query RosterUploadAddress($id: ID!) {
    rosterImport(id: $id) {
      id
      stage
      upload {
        url
        expiresAt
      }
    }
  }
`);

/** Gives what asks for a fresh address to upload the file of an import to. The address is null when nothing more is expected. */
export function useUploadAddress(): (importId: string) => () => Promise<string | null> {
  const client = useClient();
  return (importId) => async () => {
    const { data } = await client
      .query(UploadAddressQuery, { id: importId }, { requestPolicy: 'network-only' })
      .toPromise();
    return data?.rosterImport?.upload?.url ?? null;
  };
}
