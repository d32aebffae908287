import type { TestPerson } from '@payung/kit/testing.ts';

/** Who tests act as: one of each role, and the neighbours that must see nothing of each other. */
export const people = {
  admin: { role: 'NATIONAL_ADMIN' },
  /** A national role, confined to one province. */
  adminOfProvince: { role: 'NATIONAL_ADMIN', regionCodes: ['32'], subject: 'test-admin-32' },
  auditor: { role: 'AUDITOR' },
  service: { role: 'SERVICE' },
  apiAdmin: { role: 'API_ADMIN' },
  verifier: { role: 'CLAIMS_VERIFIER', institutionCode: 'bpjs-ID' },
  approver: { role: 'CLAIMS_APPROVER', institutionCode: 'bpjs-ID' },
  branch: { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-lodaya', regionCodes: ['32.04'] },
  otherBranch: {
    role: 'BPJS_BRANCH_OFFICER',
    institutionCode: 'bpjs-kc-palembang',
    regionCodes: ['16.71'],
    subject: 'test-palembang',
  },
  kpu: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] },
  /** The offices above it. */
  kpuNation: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-ID', subject: 'test-kpu-ID' },
  kpuProvince: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32', regionCodes: ['32'], subject: 'test-kpu-32' },
  /** The same institution, confined to one village. */
  kpuInVillage: {
    role: 'INSTITUTION_OFFICER',
    institutionCode: 'kpu-32.04',
    regionCodes: ['32.04.11.2001'],
    subject: 'test-kpu-village',
  },
  /** The same institution, confined to a region that is not its own. */
  kpuAstray: {
    role: 'INSTITUTION_OFFICER',
    institutionCode: 'kpu-32.04',
    regionCodes: ['16.71'],
    subject: 'test-kpu-astray',
  },
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
  /** What the examples of the installation are registered with. */
  examples: { role: 'NATIONAL_ADMIN', registersExamples: true, subject: 'test-examples' },
} as const satisfies Record<string, TestPerson>;

/** The name of somebody in tests. */
export type PersonName = keyof typeof people;

/** Somebody in tests, or nobody: a request without a token. */
export type Asker = PersonName | 'nobody';

/** Everybody in tests, and nobody. */
export const askers: readonly Asker[] = [...(Object.keys(people) as PersonName[]), 'nobody'];
