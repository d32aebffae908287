import { useClient } from 'urql';
import type { EnumOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useInstallation } from '../../../lib/installation.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sendFile, sha256Of } from '../../../lib/send-file.ts';
import { m } from '../../../paraglide/messages.js';

const RequestUpload = graphql(`
  mutation RequestDocumentUpload($input: DocumentUploadInput!, $key: ID!) {
    requestDocumentUpload(input: $input, idempotencyKey: $key) {
      __typename
      ... on DocumentUpload {
        id
        url
      }
      ... on DocumentRefused {
        code
        message {
          id
          en
        }
      }
    }
  }
`);

/** A file to send, with what to call it. */
export interface DocumentToSend {
  file: File;
  kind: EnumOf<'DocumentKind'>;
  title: string;
  /** Made when the file was chosen and kept: sending it again after a silence asks for the same place. */
  key: string;
}

/** What came of a file: it arrived, or why not, in a sentence. */
export type SendOutcome = { arrived: true } | { arrived: false; problem: string };

/**
 * Sends files to an agreement's documents: asks for a place, then sends the bytes there with the same sign-in and
 * reports how far they got. An address lives for a quarter of an hour, so each is asked for right before it is used.
 */
export function useDocumentUpload(): (
  agreementId: string,
  document: DocumentToSend,
  onProgress: (share: number) => void,
) => Promise<SendOutcome> {
  const client = useClient();
  const { language } = useLanguage();
  const { account } = useInstallation();
  return async (agreementId, { file, kind, title, key }, onProgress) => {
    const input = {
      agreementId,
      kind,
      title,
      fileName: file.name.slice(-255),
      bytes: file.size,
      sha256: await sha256Of(file),
    };
    const { data, error } = await client.mutation(RequestUpload, { input, key });
    const place = data?.requestDocumentUpload;
    if (error !== undefined || place === undefined) return { arrived: false, problem: m.submit_failed() };
    if (place.__typename === 'DocumentRefused') return { arrived: false, problem: place.message[language] };
    const token = account.accessToken();
    const sent = await sendFile({ url: place.url, file, mediaType: 'application/pdf', token, language, onProgress });
    return sent.arrived ? sent : { arrived: false, problem: sent.problem ?? m.agreement_upload_broken() };
  };
}
