import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { isFiltered } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';

const route = getRouteApi('/shell/perjanjian');

/** No rows: because nothing is registered yet, or because the filters leave nothing. */
export function AgreementListEmpty() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (!isFiltered(search))
    return <EmptyState title={m.agreements_empty_title()}>{m.agreements_empty_text()}</EmptyState>;
  return (
    <EmptyState
      title={m.no_results_title()}
      action={
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {m.clear_filters()}
        </Button>
      }
    >
      {m.no_results_text()}
    </EmptyState>
  );
}
