import type { AskGraph } from './graph.ts';
import type { NationRoster } from './nation.ts';

/**
 * Registers the invented agreement of one regency for Pemilu 2024, with KPU and Bawaslu as beneficiaries and the head-counts of
 * their rosters; under a fixed key, so that there is one. Its subject says that it is invented.
 *
 * @returns global identifier of the agreement
 */
export async function registerNationAgreement(
  ask: AskGraph,
  regionCode: string,
  rosters: readonly NationRoster[],
): Promise<string> {
  const input = {
    regionCode,
    electionCode: 'PEMILU-2024',
    instrument: 'PKS',
    subject: `Data contoh: perlindungan petugas ad hoc Pemilu 2024, ${regionCode} (rekaan, bukan perjanjian sungguhan)`,
    signedOn: '2022-12-20',
    startsOn: '2023-01-01',
    endsOn: '2024-06-30',
    programmes: ['JKK', 'JKM'],
    parties: [
      { institutionCode: 'bpjs-ID', role: 'SIGNER' },
      { institutionCode: 'bpjs-ID', role: 'INSURER' },
      ...rosters.map(({ institutionCode }) => ({ institutionCode, role: 'BENEFICIARY' })),
    ],
    beneficiaries: rosters.map(({ institutionCode, groups }) => ({
      institutionCode,
      headcounts: groups.map(({ categoryCode, people }) => ({ categoryCode, people })),
    })),
  };
  const { answer } = await ask<{ answer: { readonly id?: string; readonly code?: string; readonly field?: string } }>(
    `mutation RegisterNationAgreement($input: RegisterAgreementInput!, $key: ID!) {
      answer: registerAgreement(input: $input, idempotencyKey: $key) {
        ... on Agreement { id } ... on AgreementRefused { code field }
      }
    }`,
    { input, key: `example-nation-agreement-${regionCode}` },
  );
  if (answer.id === undefined)
    throw new Error(`The agreement of ${regionCode} was refused: ${answer.code} ${answer.field ?? ''}`);
  return answer.id;
}
