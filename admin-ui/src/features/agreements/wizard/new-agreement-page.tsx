import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { Forbidden } from '../../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { Page } from '../../../lib/page.tsx';
import { useMay } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { DraftAgreement } from './draft-commands.ts';
import { emptyDraft, termsInput } from './draft-values.ts';
import type { Paper } from './wizard.tsx';
import { Wizard } from './wizard.tsx';

const route = getRouteApi('/shell/perjanjian/baru');

/** Drafts an agreement. */
export function NewAgreementPage() {
  const { langkah = 'pihak', wilayah, pemilu } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useClient();
  const keyFor = useIdempotencyKey();
  const may = useMay('agreement:draft');
  const [start] = useState(() => ({
    version: 0,
    values: { ...emptyDraft, regionCode: wilayah ?? null, electionCode: pemilu ?? '' },
  }));
  const paper: Paper = {
    mode: 'new',
    name: 'new',
    start,
    save: async (values) => {
      const input = {
        regionCode: values.regionCode ?? '',
        electionCode: values.electionCode,
        lineage: values.lineage,
        predecessorId: values.predecessorId === '' ? null : values.predecessorId,
        terms: termsInput(values),
      };
      const { data, error } = await client.mutation(DraftAgreement, { input, key: keyFor(input) });
      return error === undefined ? data?.result : undefined;
    },
    // Nobody else can have changed what is not there yet.
    readLatest: () => Promise.resolve(null),
  };
  return (
    <Page
      title={m.agreement_new_title()}
      status={may ? m.agreement_new_lead() : undefined}
      crumbs={[
        <Link key="list" to="/perjanjian">
          {m.nav_agreements()}
        </Link>,
      ]}
    >
      {may ? (
        <Wizard
          paper={paper}
          step={langkah}
          goTo={(step) => void navigate({ search: (previous) => ({ ...previous, langkah: step }), resetScroll: false })}
        />
      ) : (
        <Forbidden permission="agreement:draft" />
      )}
    </Page>
  );
}
