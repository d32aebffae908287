import { Button } from '@mantine/core';
import { m } from '../paraglide/messages.js';
import { EmptyState } from '../ui/empty-state.tsx';

/** A page that threw. A chunk that an update of the console removed is the usual reason, and a reload the way out. */
export function PageBroken() {
  return (
    <div role="alert">
      <EmptyState
        title={m.page_broken_title()}
        action={<Button onClick={() => location.reload()}>{m.reload()}</Button>}
      >
        {m.page_broken_text()}
      </EmptyState>
    </div>
  );
}
