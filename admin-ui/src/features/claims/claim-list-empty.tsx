import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { isFiltered } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';

const route = getRouteApi('/shell/klaim');

/** No rows: because nothing is claimed yet, or because the filters leave nothing. */
export function ClaimListEmpty() {
  const { antrean: _view, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  if (!isFiltered(search)) return <EmptyState title={m.claims_empty_title()}>{m.claims_empty_text()}</EmptyState>;
  return (
    <EmptyState
      title={m.no_results_title()}
      action={
        <Button variant="default" onClick={() => void navigate({ search: { antrean: 'semua' } })}>
          {m.clear_filters()}
        </Button>
      }
    >
      {m.no_results_text()}
    </EmptyState>
  );
}
