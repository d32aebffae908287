import type { CaseOutcome, ClaimDocumentKind, ClaimState, IncidentKind } from '../schema.types.ts';

/** One kind of example: how far its claim went, and how long ago it got there. */
export interface ExampleCase {
  readonly kind: IncidentKind;
  /** The state that it ends in. */
  readonly until: ClaimState;
  /** How a work accident ended, by its doctor; null where no doctor has stated it. */
  readonly outcome: CaseOutcome | null;
  /** Days since the last step: what the clock to pay shows follows from it. */
  readonly daysAgo: number;
  /** Whether a payment came back from the bank. */
  readonly returned?: boolean;
  /** Whether a benefit of KPU is recorded beside. */
  readonly santunan?: boolean;
  /** How many of these there are. */
  readonly times: number;
}

/** Claims in every state, with clocks that run, run out and have run out. */
export const EXAMPLE_CASES: readonly ExampleCase[] = [
  { kind: 'WORK_ACCIDENT', until: 'NOTICED', outcome: null, daysAgo: 1, times: 2 },
  { kind: 'WORK_ACCIDENT', until: 'NOTICED', outcome: null, daysAgo: 3, times: 1 },
  { kind: 'WORK_ACCIDENT', until: 'REGISTERED', outcome: null, daysAgo: 5, times: 2 },
  { kind: 'OTHER_DEATH', until: 'REGISTERED', outcome: 'DEATH', daysAgo: 4, times: 2 },
  { kind: 'WORK_ACCIDENT', until: 'UNDER_TREATMENT', outcome: null, daysAgo: 9, times: 2 },
  { kind: 'WORK_ACCIDENT', until: 'STAGE_TWO', outcome: 'RECOVERED', daysAgo: 2, times: 2 },
  { kind: 'WORK_DEATH', until: 'STAGE_TWO', outcome: 'DEATH', daysAgo: 3, times: 1 },
  { kind: 'OTHER_DEATH', until: 'COMPLETE', outcome: 'DEATH', daysAgo: 0, times: 2 },
  { kind: 'OTHER_DEATH', until: 'COMPLETE', outcome: 'DEATH', daysAgo: 3, times: 1 },
  { kind: 'OTHER_DEATH', until: 'COMPLETE', outcome: 'DEATH', daysAgo: 12, times: 1 },
  { kind: 'WORK_ACCIDENT', until: 'COMPLETE', outcome: 'PARTIAL_DISABILITY', daysAgo: 8, times: 2 },
  { kind: 'OTHER_DEATH', until: 'SENT_BACK', outcome: 'DEATH', daysAgo: 2, times: 2 },
  { kind: 'OTHER_DEATH', until: 'VERIFIED', outcome: 'DEATH', daysAgo: 1, santunan: true, times: 2 },
  { kind: 'WORK_DEATH', until: 'VERIFIED', outcome: 'DEATH', daysAgo: 4, times: 1 },
  { kind: 'OTHER_DEATH', until: 'APPROVED', outcome: 'DEATH', daysAgo: 2, times: 2 },
  { kind: 'WORK_ACCIDENT', until: 'APPROVED', outcome: 'TOTAL_DISABILITY', daysAgo: 14, times: 1 },
  { kind: 'OTHER_DEATH', until: 'APPROVED', outcome: 'DEATH', daysAgo: 6, returned: true, times: 1 },
  { kind: 'OTHER_DEATH', until: 'PAID', outcome: 'DEATH', daysAgo: 20, santunan: true, times: 2 },
  { kind: 'WORK_ACCIDENT', until: 'PAID', outcome: 'RECOVERED', daysAgo: 25, times: 1 },
  { kind: 'OTHER_DEATH', until: 'REJECTED', outcome: 'DEATH', daysAgo: 7, times: 1 },
  { kind: 'OTHER_DEATH', until: 'APPEALED', outcome: 'DEATH', daysAgo: 5, times: 1 },
  { kind: 'OTHER_DEATH', until: 'WITHDRAWN', outcome: 'DEATH', daysAgo: 10, times: 1 },
  { kind: 'OTHER_DEATH', until: 'CLOSED', outcome: 'DEATH', daysAgo: 30, times: 1 },
];

/** Words that every example has where words are asked for. */
export const EXAMPLE_NOTE = 'Catatan contoh: orang dan kejadian ini rekaan.';

/** The papers of each kind of case. */
export const EXAMPLE_PAPERS: Readonly<Record<IncidentKind, readonly ClaimDocumentKind[]>> = {
  WORK_ACCIDENT: ['PARTICIPANT_CARD', 'PARTICIPANT_ID', 'DOCTOR_STATEMENT', 'TREATMENT_RECEIPT'],
  WORK_DEATH: ['PARTICIPANT_CARD', 'PARTICIPANT_ID', 'DOCTOR_STATEMENT', 'DEATH_CERTIFICATE', 'HEIR_CERTIFICATE'],
  OTHER_DEATH: [
    'BENEFIT_REQUEST',
    'PARTICIPANT_CARD',
    'DEATH_CERTIFICATE',
    'HEIR_CERTIFICATE',
    'HEIR_ID',
    'FAMILY_CARD',
  ],
};

/** A small PDF that says that it is an example. */
export function examplePaper(kind: ClaimDocumentKind, claimNumber: string): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${kind} ${claimNumber} (contoh)\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
}

/** What a calculation leaves to the enrolment. */
export const WAGE_OF_ENROLMENT = { monthlyWage: null, contributionMonths: null, inabilityDays: 0 } as const;
