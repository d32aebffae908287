import { Temporal } from '@payung/kit/values/dates.ts';

import type { RegisterAgreementInput } from '../schema.types.ts';

/**
 * An agreement to register that nothing is wrong with: KPU and BPJS for Kabupaten Bandung. A test states what matters to it.
 * Dates are typed as inside; JSON makes text of them on the way to a server.
 */
export function agreementInput(more: Partial<RegisterAgreementInput> = {}): RegisterAgreementInput {
  return {
    regionCode: '32.04',
    electionCode: 'PILKADA-2024',
    instrument: 'PKS',
    subject: null,
    signedOn: Temporal.PlainDate.from('2024-09-02'),
    signedAt: null,
    programmes: ['JKK', 'JKM'],
    lineage: 'FIRST',
    predecessorId: null,
    parties: [
      { institutionCode: 'kpu-32.04', role: 'SIGNER' },
      { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
      { institutionCode: 'kpu-32.04', role: 'BENEFICIARY' },
    ],
    signatories: [],
    beneficiaries: [beneficiary()],
    startsOn: null,
    endsOn: null,
    servicePeriods: [],
    wageBases: [],
    exclusions: [],
    legalBases: [],
    fundingText: null,
    ...more,
  };
}

/** What an agreement to register promises to KPU Kabupaten Bandung: 155 of PPK. */
export function beneficiary(
  more: Partial<RegisterAgreementInput['beneficiaries'][number]> = {},
): RegisterAgreementInput['beneficiaries'][number] {
  return { institutionCode: 'kpu-32.04', statedTotal: 155, headcounts: [line('PPK', 155)], ...more };
}

/** One category of a beneficiary. */
export function line(
  categoryCode: string,
  people: number,
  covered = true,
): RegisterAgreementInput['beneficiaries'][number]['headcounts'][number] {
  return { categoryCode, people, covered };
}
