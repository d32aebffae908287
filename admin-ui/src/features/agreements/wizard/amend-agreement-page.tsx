import { getRouteApi } from '@tanstack/react-router';
import { useClient } from 'urql';
import { readDate } from '../../../lib/date-input.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { m } from '../../../paraglide/messages.js';
import { AmendAgreement } from './draft-commands.ts';
import { termsInput } from './draft-values.ts';
import { ExistingPaperPage } from './existing-paper-page.tsx';

const route = getRouteApi('/shell/perjanjian/$id/adendum');

/** Opens an amendment of a signed agreement, beginning with the terms that were signed last. */
export function AmendAgreementPage() {
  const { id } = route.useParams();
  const { langkah = 'ketentuan' } = route.useSearch();
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
        action: 'AMEND',
        title: m.agreement_amend_title(),
        lead: m.agreement_amend_lead(),
        save: async (agreementId, version, values) => {
          const input = {
            terms: termsInput(values),
            reason: values.reason.trim(),
            inForceFrom: readDate(values.inForceFrom),
          };
          const key = keyFor({ agreementId, version, input });
          const { data, error } = await client.mutation(AmendAgreement, { id: agreementId, version, input, key });
          return error === undefined ? data?.result : undefined;
        },
      }}
    />
  );
}
