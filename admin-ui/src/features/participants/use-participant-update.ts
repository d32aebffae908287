import { useState } from 'react';
import { useClient } from 'urql';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { ParticipantUpdate } from './update-participant.ts';
import { updateParticipant, versionNow } from './update-participant.ts';

/** What a form says of a person; whose and of which version is added. */
export type ParticipantPartUpdate = Omit<ParticipantUpdate, 'participantId' | 'expectedVersion'>;

/**
 * Sends a change of a person. A refusal goes to the field it names where the form shows that field, and to the whole else. When somebody
 * else was faster nothing is sent again by itself: what is recorded now is read, and whoever asked says so once more.
 */
export function useParticipantUpdate({
  id,
  version: readVersion,
  shows,
  onDone,
}: {
  id: string;
  version: number;
  /** Whether the form shows a field, by what the graph calls it. */
  shows: (field: string) => boolean;
  onDone: () => void;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [version, setVersion] = useState(readVersion);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const [working, setWorking] = useState(false);

  async function send(part: ParticipantPartUpdate): Promise<void> {
    const input = { ...part, participantId: id, expectedVersion: version };
    setErrors({});
    setProblem(null);
    setWorking(true);
    const result = await updateParticipant(client, input, keyFor(input));
    setWorking(false);
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Participant') return onDone();
    if (result.code === 'CONFLICT') return readAgain();
    const field = result.field?.replace(/^input\./, '') ?? '';
    if (shows(field)) setErrors({ [field]: result.message[language] });
    else setProblem(result.message[language]);
  }

  async function readAgain(): Promise<void> {
    const now = await versionNow(client, id);
    if (now === null) return setProblem(m.submit_failed());
    setVersion(now);
    setChanged(true);
  }

  return { send, errors, setErrors, problem, setProblem, changed, working };
}
