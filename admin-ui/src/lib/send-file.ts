import type { Language } from './format.ts';

/** What came of a file: it arrived, or why not, in a sentence; null when the line broke or nobody understood the answer. */
export type SentFile = { arrived: true } | { arrived: false; problem: string | null };

/**
 * Sends a file to an address that the graph gave, with the same sign-in, and tells how far its bytes got. Not with
 * fetch, which does not tell that.
 */
export async function sendFile({
  url,
  file,
  mediaType,
  token,
  language,
  onProgress,
}: {
  url: string;
  file: File;
  mediaType: string;
  token: string | null;
  language: Language;
  onProgress: (share: number) => void;
}): Promise<SentFile> {
  const answer = await put();
  if (answer === null) return { arrived: false, problem: null };
  const refused = refusalOf(answer.body);
  if (refused !== null) return { arrived: false, problem: refused[language] };
  return answer.status < 300 ? { arrived: true } : { arrived: false, problem: null };

  function put(): Promise<{ status: number; body: string } | null> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('PUT', url);
      request.setRequestHeader('content-type', mediaType);
      if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
      request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
      request.addEventListener('load', () => resolve({ status: request.status, body: request.responseText }));
      for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => resolve(null));
      request.send(file);
    });
  }
}

/** SHA-256 of a file, in hexadecimal: what arrives can be compared with what was sent. */
export async function sha256Of(file: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
