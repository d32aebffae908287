import { getRouteApi } from '@tanstack/react-router';
import { useClient } from 'urql';
import { readDate } from '../../../lib/date-input.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { m } from '../../../paraglide/messages.js';
import { EditAgreementDraft } from './draft-commands.ts';
import { termsInput } from './draft-values.ts';
import { ExistingPaperPage } from './existing-paper-page.tsx';

const route = getRouteApi('/shell/perjanjian/$id/sunting');

/** Edits a draft, or the amendment that is open. */
export function EditAgreementPage() {
  const { id } = route.useParams();
  const { langkah = 'pihak' } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useClient();
  const keyFor = useIdempotencyKey();
  return (
    <ExistingPaperPage
      key={id}
      id={id}
      step={langkah}
      goTo={(step) => void navigate({ search: { langkah: step }, resetScroll: false })}
      task={{
        action: 'EDIT',
        title: m.agreement_edit_title(),
        lead: m.agreement_edit_lead(),
        save: async (agreementId, version, values, isAmendment) => {
          const terms = termsInput(values);
          const input = isAmendment
            ? { terms, reason: values.reason.trim(), inForceFrom: readDate(values.inForceFrom) }
            : {
                terms,
                lineage: values.lineage,
                predecessorId: values.predecessorId === '' ? null : values.predecessorId,
              };
          const key = keyFor({ agreementId, version, input });
          const { data, error } = await client.mutation(EditAgreementDraft, { id: agreementId, version, input, key });
          return error === undefined ? data?.result : undefined;
        },
      }}
    />
  );
}
