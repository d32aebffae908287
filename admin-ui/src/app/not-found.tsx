import { Link } from '@tanstack/react-router';
import { Page } from '../lib/page.tsx';
import { m } from '../paraglide/messages.js';
import { EmptyState } from '../ui/empty-state.tsx';

/** There is no page at this address. */
export function NotFound() {
  return (
    <Page title={m.not_found_title()}>
      <EmptyState title={m.not_found_lead()} action={<Link to="/">{m.not_found_home()}</Link>}>
        {m.not_found_text()}
      </EmptyState>
    </Page>
  );
}
