import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { regionCovers } from '@payung/kit/values/region-code.ts';

import type { EmploymentStatus, EnrolmentRefusalCode, Programme } from '../schema.types.ts';

/** What an agreement says, as far as enrolment goes. */
export interface AgreementFacts {
  readonly version: number;
  /** Whether it is suspended or terminated today: then nobody can be enrolled under it. */
  readonly standing: 'STANDS' | 'SUSPENDED' | 'TERMINATED';
  readonly isMou: boolean;
  readonly programmes: readonly Programme[];
  readonly regionCode: string;
  readonly electionCode: string;
  readonly insurerCode: string;
  readonly beneficiaries: readonly {
    readonly institutionCode: string;
    /** Empty where the agreement only plans a total. */
    readonly categories: readonly { readonly code: string; readonly covered: boolean }[];
  }[];
}

/** What an enrolment asks of an agreement. */
export interface EnrolmentRequest {
  readonly institutionCode: string;
  readonly categoryCode: string;
  readonly regionCode: string;
}

type Refused = { readonly refused: Refusal<EnrolmentRefusalCode> };

/**
 * Whether a person may be enrolled at all: civil servants, soldiers, police officers and state officials may not
 * (Permenaker 1/2025 Art 2(2)). It is asked of each person, never of a category: a secretariat has both.
 */
export function refuseCivilServant(status: EmploymentStatus): Refused | null {
  if (status === 'NON_ASN') return null;
  return refuse(
    'ASN_EXCLUDED',
    {
      id: `Orang ini tercatat sebagai ${status}. ASN, TNI, Polri, dan pejabat negara tidak menjadi peserta program ini (Permenaker 1/2025 Pasal 2 ayat 2).`,
      en: `This person is recorded as ${status}. Civil servants, soldiers, police officers and state officials are not covered by this programme (Permenaker 1/2025 Art 2(2)).`,
    },
    'participantId',
  );
}

/** Whether an agreement allows an enrolment. Null when it does. */
export function refuseByAgreement(
  request: EnrolmentRequest,
  facts: AgreementFacts,
  mouOpensEnrolment: boolean,
): Refused | null {
  if (facts.standing !== 'STANDS') return refuse('AGREEMENT_NOT_OPEN', NOT_OPEN[facts.standing], 'agreementId');
  if (facts.isMou && !mouOpensEnrolment) {
    return refuse(
      'INSTRUMENT_DOES_NOT_ENROL',
      {
        id: 'Nota kesepahaman saja belum membuka kepesertaan; perlu perjanjian kerja sama lebih dahulu.',
        en: 'A memorandum alone opens no enrolment: a cooperation agreement must come first.',
      },
      'agreementId',
    );
  }
  const beneficiary = facts.beneficiaries.find(({ institutionCode }) => institutionCode === request.institutionCode);
  if (beneficiary === undefined) {
    return refuse(
      'NOT_A_BENEFICIARY',
      {
        id: 'Instansi ini bukan penerima manfaat perjanjian tersebut.',
        en: 'This institution is not a beneficiary of the agreement.',
      },
      'institutionCode',
    );
  }
  return refuseCategory(request, beneficiary.categories) ?? refusePlace(request, facts);
}

const NOT_OPEN = {
  SUSPENDED: {
    id: 'Perjanjian ini sedang ditangguhkan. Daftarkan setelah perjanjian dipulihkan.',
    en: 'This agreement is suspended. Enrol once it is reinstated.',
  },
  TERMINATED: {
    id: 'Perjanjian ini sudah diakhiri. Daftarkan di bawah perjanjian lain.',
    en: 'This agreement is terminated. Enrol under another one.',
  },
} as const;

function refuseCategory(
  { categoryCode }: EnrolmentRequest,
  categories: AgreementFacts['beneficiaries'][number]['categories'],
): Refused | null {
  const category = categories.find(({ code }) => code === categoryCode);
  // A plan without a breakdown names no category, so it leaves none out.
  if (category === undefined && categories.length > 0) {
    return refuse(
      'CATEGORY_NOT_IN_AGREEMENT',
      {
        id: 'Perjanjian tidak menyebut kategori ini bagi instansi tersebut.',
        en: 'The agreement does not name this category for the institution.',
      },
      'categoryCode',
    );
  }
  if (category?.covered === false) {
    return refuse(
      'CATEGORY_EXCLUDED',
      {
        id: 'Perjanjian mencantumkan kategori ini tetapi mengecualikannya; perlu adendum sebelum mendaftarkan.',
        en: 'The agreement lists this category and leaves it out: an addendum must come first.',
      },
      'categoryCode',
    );
  }
  return null;
}

function refusePlace({ regionCode }: EnrolmentRequest, facts: AgreementFacts): Refused | null {
  if (regionCovers(facts.regionCode, regionCode)) return null;
  return refuse(
    'OUTSIDE_REGION',
    {
      id: 'Tempat tugas berada di luar wilayah perjanjian.',
      en: 'The place of duty is outside the region of the agreement.',
    },
    'regionCode',
  );
}
