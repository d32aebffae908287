import { Button } from '@mantine/core';
import type { CombinedError } from 'urql';
import { m } from '../paraglide/messages.js';
import { CopyButton } from '../ui/copy-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { formatList } from './format.ts';
import type { GraphProblem, Owner } from './graph-problem.ts';
import { readProblem } from './graph-problem.ts';
import { useSession } from './session.ts';

const ownerLabels = {
  agreements: m.owner_agreements,
  participants: m.owner_participants,
  claims: m.owner_claims,
} as const satisfies Record<Owner, () => string>;

/** Stands in for a page or a part of one that could not be read at all: what happened, and the way out. */
export function GraphFailure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const problem = readProblem(error);
  if (problem === null) return null;
  if (problem.kind === 'forbidden') return <Forbidden permission={problem.permission} />;
  const [title, text] = wordsOf(problem, 'page');
  return (
    <div role="alert">
      <EmptyState title={title} action={<Button onClick={retry}>{m.retry()}</Button>}>
        <p>{text}</p>
        {problem.requestId !== null && <RequestId id={problem.requestId} />}
      </EmptyState>
    </div>
  );
}

/** Says that a right is missing, which one, and whom to ask. */
export function Forbidden({ permission }: { permission: string | null }) {
  const session = useSession();
  return (
    <EmptyState title={m.forbidden_title()}>
      <p>{permission === null ? m.forbidden_text() : m.forbidden_text_right({ permission })}</p>
      <p>
        {session.institution === null
          ? m.forbidden_ask_national()
          : m.forbidden_ask({ institution: session.institution.name })}
      </p>
    </EmptyState>
  );
}

/** Says, above a page that shows the rest, which part of the graph did not answer. Nothing when all did. */
export function PartialFailure({ error, retry }: { error: CombinedError | undefined; retry: () => void }) {
  const problem = readProblem(error);
  if (problem === null) return null;
  const [title, text] = wordsOf(problem, 'part');
  return (
    <Notice
      tone="warning"
      title={title}
      urgent
      action={
        problem.kind !== 'forbidden' && (
          <Button size="compact-sm" variant="default" onClick={retry}>
            {m.retry()}
          </Button>
        )
      }
    >
      <p>{text}</p>
      {problem.requestId !== null && problem.kind === 'broken' && <RequestId id={problem.requestId} />}
    </Notice>
  );
}

/** The same where an owner's figures came without it: another owner asked it, and had no answer. */
export function OwnerSilent({ owner, retry }: { owner: Owner; retry: () => void }) {
  const [title, text] = wordsOf({ kind: 'owner-down', owners: [owner], permission: null, requestId: null }, 'part');
  return (
    <Notice
      tone="warning"
      title={title}
      urgent
      action={
        <Button size="compact-sm" variant="default" onClick={retry}>
          {m.retry()}
        </Button>
      }
    >
      <p>{text}</p>
    </Notice>
  );
}

function RequestId({ id }: { id: string }) {
  return (
    <p>
      {m.request_id()} <code>{id}</code> <CopyButton text={id} label={m.copy()} doneLabel={m.copied()} />
    </p>
  );
}

/** What to say, when the whole page is missing or only a part of it. */
function wordsOf(problem: GraphProblem, missing: 'page' | 'part'): [title: string, text: string] {
  switch (problem.kind) {
    case 'unreachable':
      return [m.unreachable_title(), m.unreachable_text()];
    case 'owner-down': {
      const parts = formatList(problem.owners.map((owner) => ownerLabels[owner]()));
      return [
        m.owner_down_title({ parts: parts === '' ? m.owner_some() : parts }),
        missing === 'page' ? m.owner_down_page() : m.owner_down_text(),
      ];
    }
    case 'forbidden':
      return [m.forbidden_title(), m.forbidden_partial()];
    case 'broken':
      return [m.broken_title(), m.broken_text()];
  }
}
