import type { SecondPerson } from '../break-glass/second-persons.ts';

/** Who can be told of break-glass, unless a test says otherwise. */
export const TEST_SECOND_PERSONS: readonly SecondPerson[] = [
  { id: 'test-NATIONAL_ADMIN', name: 'Test NATIONAL_ADMIN', role: 'NATIONAL_ADMIN', institutionCode: null },
  { id: 'test-CLAIMS_APPROVER', name: 'Test CLAIMS_APPROVER', role: 'CLAIMS_APPROVER', institutionCode: 'bpjs-ID' },
];
