import type { Session } from '@payung/kit/access.ts';

const example = (subject: string, name: string, more: Pick<Session, 'role' | 'institutionCode'>): Session => ({
  subject: `example-${subject}`,
  clientId: 'payung-examples',
  name,
  regionCodes: ['ID'],
  registersExamples: true,
  ...more,
});

/** Invented people who work on example claims: four, since nobody both verifies, approves and pays. */
export const EXAMPLE_PEOPLE = {
  reporter: example('reporter', 'Pelapor (contoh)', { role: 'NATIONAL_ADMIN', institutionCode: null }),
  verifier: example('verifier', 'Pemeriksa (contoh)', { role: 'CLAIMS_VERIFIER', institutionCode: 'bpjs-ID' }),
  approver: example('approver', 'Penyetuju (contoh)', { role: 'CLAIMS_APPROVER', institutionCode: 'bpjs-ID' }),
  judge: example('judge', 'Pemutus keberatan (contoh)', { role: 'NATIONAL_ADMIN', institutionCode: null }),
  payer: example('payer', 'Pembayar (contoh)', { role: 'NATIONAL_ADMIN', institutionCode: null }),
} as const;
