import type { AskOwner, OwnerAnswer } from '@payung/kit/owner-client.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { z } from 'zod';

import type { AgreementFacts } from '../domain/decide-enrolment.ts';

/** Asks the owner of agreements for one agreement's facts; null when it says that there is none. */
export type FindAgreementFacts = (agreementId: string) => Promise<OwnerAnswer<AgreementFacts | null>>;

const QUERY = `
  query AgreementFacts($id: ID!) {
    agreement(id: $id) {
      version
      status
      instrument
      programmes
      region { code }
      election { code }
      parties { role institution { code } }
      beneficiaries { institution { code } headcounts { covered category { code } } }
    }
  }`;

const coded = z.object({ code: z.string() });

const answer = z.object({
  agreement: z
    .object({
      version: z.number(),
      status: z.string().nullable(),
      instrument: z.string(),
      programmes: z.array(z.enum(['JKK', 'JKM'])),
      region: coded,
      election: coded,
      parties: z.array(z.object({ role: z.string(), institution: coded })),
      beneficiaries: z.array(
        z.object({ institution: coded, headcounts: z.array(z.object({ covered: z.boolean(), category: coded })) }),
      ),
    })
    .nullable(),
});

/** The agreements service, asked as this service. */
export function agreementFactsFrom(askOwner: AskOwner): FindAgreementFacts {
  return async (agreementId) => {
    const asked = await askOwner(QUERY, { id: toGlobalId('Agreement', agreementId) }, answer);
    return asked.ok ? { ok: true, facts: toFacts(asked.facts) } : asked;
  };
}

function toFacts({ agreement }: z.infer<typeof answer>): AgreementFacts | null {
  if (agreement === null) return null;
  return {
    version: agreement.version,
    standing: standingOf(agreement.status),
    isMou: agreement.instrument === 'MOU',
    programmes: agreement.programmes,
    regionCode: agreement.region.code,
    electionCode: agreement.election.code,
    insurerCode: agreement.parties.find(({ role }) => role === 'INSURER')?.institution.code ?? 'bpjs-ID',
    beneficiaries: agreement.beneficiaries.map(({ institution, headcounts }) => ({
      institutionCode: institution.code,
      categories: headcounts.map(({ covered, category }) => ({ code: category.code, covered })),
    })),
  };
}

function standingOf(status: string | null): AgreementFacts['standing'] {
  return status === 'SUSPENDED' || status === 'TERMINATED' ? status : 'STANDS';
}
