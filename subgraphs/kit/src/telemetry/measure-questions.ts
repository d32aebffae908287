import { histogram, REQUEST_SECONDS } from './metrics.ts';
import { inSpan, startPart } from './tracing.ts';

const questionSeconds = histogram({
  name: 'payung_owner_question_seconds',
  help: 'How long questions of one service to another took, by outcome: "answered", or "unanswered", which a job asks again.',
  labels: ['outcome'],
  buckets: REQUEST_SECONDS,
});

/** Asks another service: measured, and shown in the trace of whoever needs the answer. */
export async function measureQuestion<Answer extends { readonly ok: boolean }>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const startedAt = performance.now();
  const span = startPart('ask owner', 'CLIENT');
  return inSpan(span, async () => {
    const answer = await ask();
    if (!answer.ok) span?.fail('UNANSWERED');
    const outcome = answer.ok ? 'answered' : 'unanswered';
    questionSeconds.observe({ outcome }, (performance.now() - startedAt) / 1_000);
    return answer;
  });
}
