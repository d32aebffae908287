import type { Dispatch, SetStateAction } from 'react';
import { m } from '../../../paraglide/messages.js';
import type { QueuedFile } from './file-queue.tsx';
import { useDocumentUpload } from './use-document-upload.ts';

/** Sends the files of a queue one after the other. Those that arrive leave it; true when all did. */
export function useSendQueue(
  setFiles: Dispatch<SetStateAction<readonly QueuedFile[]>>,
): (agreementId: string, files: readonly QueuedFile[]) => Promise<boolean> {
  const send = useDocumentUpload();
  function mark(key: string, state: QueuedFile['state']): void {
    setFiles((files) => files.map((file) => (file.key === key ? { ...file, state } : file)));
  }
  return async (agreementId, files) => {
    let allArrived = true;
    for (const file of files) {
      const title = file.title.trim();
      if (title === '') {
        mark(file.key, { kind: 'failed', problem: m.agreement_doc_title_needed() });
        allArrived = false;
        continue;
      }
      mark(file.key, { kind: 'sending', share: 0 });
      const outcome = await send(agreementId, { ...file, title }, (share) =>
        mark(file.key, { kind: 'sending', share }),
      ).catch(() => ({ arrived: false as const, problem: m.agreement_upload_broken() }));
      if (outcome.arrived) setFiles((all) => all.filter(({ key }) => key !== file.key));
      else {
        mark(file.key, { kind: 'failed', problem: outcome.problem });
        allArrived = false;
      }
    }
    return allArrived;
  };
}
