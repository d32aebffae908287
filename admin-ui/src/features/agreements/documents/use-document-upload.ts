import { useClient } from 'urql';
import type { EnumOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useInstallation } from '../../../lib/installation.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { sha256Of } from './chosen-file.ts';

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
    const answer = await put({ url: place.url, file, token, onProgress });
    if (answer === null) return { arrived: false, problem: m.agreement_upload_broken() };
    const refused = refusalOf(answer.body);
    if (refused !== null) return { arrived: false, problem: refused[language] };
    return answer.status < 300 ? { arrived: true } : { arrived: false, problem: m.agreement_upload_broken() };
  };
}

/** Sends the bytes. Not with fetch, which does not tell how far they got. Null when the line broke. */
function put({
  url,
  file,
  token,
  onProgress,
}: {
  url: string;
  file: File;
  token: string | null;
  onProgress: (share: number) => void;
}): Promise<{ status: number; body: string } | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('content-type', 'application/pdf');
    if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => resolve({ status: request.status, body: request.responseText }));
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => resolve(null));
    request.send(file);
  });
}

/** The sentence of a refusal in the answer of the address that takes the file; null when it refused nothing. */
function refusalOf(body: string): { id: string; en: string } | null {
  try {
    const { refused } = JSON.parse(body) as { refused?: { message?: { id?: unknown; en?: unknown } } };
    const { id, en } = refused?.message ?? {};
    return typeof id === 'string' && typeof en === 'string' ? { id, en } : null;
  } catch {
    return null;
  }
}
