import type { TestPerson } from '@payung/kit/testing.ts';

/** Who tests act as: one of each kind, and neighbours that must see nothing. */
export const people = {
  admin: { role: 'NATIONAL_ADMIN' },
  auditor: { role: 'AUDITOR' },
  service: { role: 'SERVICE' },
  apiAdmin: { role: 'API_ADMIN' },
  verifier: { role: 'CLAIMS_VERIFIER', institutionCode: 'bpjs-ID' },
  approver: { role: 'CLAIMS_APPROVER', institutionCode: 'bpjs-ID' },
  branch: { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-lodaya', regionCodes: ['32.04'] },
  otherBranch: { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-palembang', regionCodes: ['16.71'] },
  kpu: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] },
  /** The province's office, above the regency's. */
  kpuProvince: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32', regionCodes: ['32'], subject: 'test-kpu-32' },
  /** The same region, another institution. */
  bawaslu: {
    role: 'INSTITUTION_OFFICER',
    institutionCode: 'bawaslu-32.04',
    regionCodes: ['32.04'],
    subject: 'test-bawaslu',
  },
  /** The same kind of institution, another region. */
  otherKpu: {
    role: 'INSTITUTION_OFFICER',
    institutionCode: 'kpu-16.71',
    regionCodes: ['16.71'],
    subject: 'test-kpu-16.71',
  },
  partner: { role: 'PARTNER', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] },
} as const satisfies Record<string, TestPerson>;

/** The name of somebody in tests. */
export type PersonName = keyof typeof people;
