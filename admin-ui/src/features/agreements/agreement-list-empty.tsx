import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';

const route = getRouteApi('/shell/perjanjian');

/** No rows: because nothing is registered yet, or because the filters leave nothing. */
export function AgreementListEmpty() {
  const isFiltered = Object.keys(route.useSearch()).length > 0;
  const navigate = route.useNavigate();
  if (!isFiltered) return <EmptyState title={m.agreements_empty_title()}>{m.agreements_empty_text()}</EmptyState>;
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
