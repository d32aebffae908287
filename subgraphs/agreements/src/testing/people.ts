import type { TestPerson } from '@payung/kit/testing.ts';

/** Who tests act as: one of each role, and neighbours that must not see what is not theirs. */
export const people = {
  admin: { role: 'NATIONAL_ADMIN' },
  auditor: { role: 'AUDITOR' },
  service: { role: 'SERVICE' },
  apiAdmin: { role: 'API_ADMIN' },
  verifier: { role: 'CLAIMS_VERIFIER', institutionCode: 'bpjs-ID' },
  approver: { role: 'CLAIMS_APPROVER', institutionCode: 'bpjs-ID' },
  /** The branch that insures Kabupaten Bandung. */
  branch: { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-lodaya', regionCodes: ['32.04'] },
  otherBranch: { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-palembang', regionCodes: ['16.71'] },
  kpu: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] },
  /** The office of the province, above that of the regency. */
  kpuProvince: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32', regionCodes: ['32'] },
  /** The same region, another beneficiary. */
  bawaslu: { role: 'INSTITUTION_OFFICER', institutionCode: 'bawaslu-32.04', regionCodes: ['32.04'] },
  /** The agency that signed for the regency. */
  kesbangpol: { role: 'INSTITUTION_OFFICER', institutionCode: 'kesbangpol-32.04', regionCodes: ['32.04'] },
  /** The same kind of institution, another region, with no agreement of its own. */
  kpuElsewhere: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.05', regionCodes: ['32.05'] },
  /** Right institution, wrong region: both count. */
  kpuMisplaced: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.04', regionCodes: ['32.05'] },
  /** Right region, an institution that is no party there. */
  strangerInRegion: { role: 'INSTITUTION_OFFICER', institutionCode: 'bpjs-kc-madiun', regionCodes: ['32.04'] },
  partner: { role: 'PARTNER', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] },
  partnerElsewhere: { role: 'PARTNER', institutionCode: 'kpu-16.71', regionCodes: ['16.71'] },
  auditorOfProvince: { role: 'AUDITOR', regionCodes: ['32'] },
} as const satisfies Record<string, TestPerson>;

/** A name of somebody above. */
export type PersonName = keyof typeof people;

/** The names, in the order above. */
export const everybody = Object.keys(people) as readonly PersonName[];

/** The person by that name, as a test asks the service: each with a subject of their own. */
export function person(name: PersonName): TestPerson {
  return { ...people[name], subject: `test-${name}` };
}
