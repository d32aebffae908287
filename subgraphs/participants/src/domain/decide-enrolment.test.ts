import { describe, expect, it } from 'vitest';

import type { EmploymentStatus } from '../schema.types.ts';
import { refuseByAgreement, refuseCivilServant } from './decide-enrolment.ts';
import type { AgreementFacts, EnrolmentRequest } from './decide-enrolment.ts';

const BANDUNG: AgreementFacts = {
  version: 1,
  standing: 'STANDS',
  isMou: false,
  programmes: ['JKK', 'JKM'],
  regionCode: '32.04',
  electionCode: 'PEMILU-2024',
  insurerCode: 'bpjs-kc-lodaya',
  beneficiaries: [
    {
      institutionCode: 'kpu-32.04',
      categories: [
        { code: 'PPK_DAN_SEKRETARIAT', covered: true },
        { code: 'KPPS', covered: false },
      ],
    },
    { institutionCode: 'bawaslu-32.04', categories: [{ code: 'PTPS', covered: true }] },
  ],
};
/** Ponorogo's: a memorandum with a planned total and no breakdown. */
const PLANNED: AgreementFacts = {
  ...BANDUNG,
  isMou: true,
  regionCode: '35.02',
  beneficiaries: [{ institutionCode: 'bawaslu-35.02', categories: [] }],
};

const PPK: EnrolmentRequest = {
  institutionCode: 'kpu-32.04',
  categoryCode: 'PPK_DAN_SEKRETARIAT',
  regionCode: '32.04.11',
};
const PONOROGO: EnrolmentRequest = {
  institutionCode: 'bawaslu-35.02',
  categoryCode: 'PTPS',
  regionCode: '35.02.01.2001',
};

const decide = (more: Partial<EnrolmentRequest>, facts: Partial<AgreementFacts> = {}) => {
  const refused = refuseByAgreement({ ...PPK, ...more }, { ...BANDUNG, ...facts }, false)?.refused;
  return refused === undefined ? null : { code: refused.code, field: refused.field };
};

describe('an enrolment under an agreement', () => {
  it.each(['SUSPENDED', 'TERMINATED'] as const)('is refused while the agreement is %s', (standing) => {
    expect(decide({}, { standing })).toEqual({ code: 'AGREEMENT_NOT_OPEN', field: 'agreementId' });
  });

  it.each([
    ['in a district of the agreement, in a category that counts a body with its secretariat', {}],
    ['in the region of the agreement itself', { regionCode: '32.04' }],
    ['in a village', { regionCode: '32.04.11.2001' }],
    ['for the other beneficiary', { institutionCode: 'bawaslu-32.04', categoryCode: 'PTPS' }],
  ])('holds: %s', (_name, request) => {
    expect(decide(request)).toBeNull();
  });

  it('holds nationwide under an agreement of the nation', () => {
    expect(decide({ regionCode: '96.71.01.1001' }, { regionCode: 'ID' })).toBeNull();
  });

  it.each([
    ['an institution that is no beneficiary', { institutionCode: 'kpu-32.73' }, 'NOT_A_BENEFICIARY', 'institutionCode'],
    ['the office above a beneficiary', { institutionCode: 'kpu-32' }, 'NOT_A_BENEFICIARY', 'institutionCode'],
    ['a category nobody named', { categoryCode: 'PANTARLIH' }, 'CATEGORY_NOT_IN_AGREEMENT', 'categoryCode'],
    ["the other beneficiary's category", { categoryCode: 'PTPS' }, 'CATEGORY_NOT_IN_AGREEMENT', 'categoryCode'],
    [
      'a part of a composite category, which is another category',
      { categoryCode: 'PPK' },
      'CATEGORY_NOT_IN_AGREEMENT',
      'categoryCode',
    ],
    ['a category listed and left out', { categoryCode: 'KPPS' }, 'CATEGORY_EXCLUDED', 'categoryCode'],
    ['the province of the agreement', { regionCode: '32' }, 'OUTSIDE_REGION', 'regionCode'],
    ['the neighbour', { regionCode: '32.73.01.1001' }, 'OUTSIDE_REGION', 'regionCode'],
    ['a region whose code only begins alike', { regionCode: '32.041' }, 'OUTSIDE_REGION', 'regionCode'],
  ] as const)('is refused: %s', (_name, request, code, field) => {
    expect(decide(request)).toEqual({ code, field });
  });

  it('says what is wrong with the category before what is wrong with the place: the category is the agreement itself', () => {
    expect(decide({ categoryCode: 'KPPS', regionCode: '16.71' })).toEqual({
      code: 'CATEGORY_EXCLUDED',
      field: 'categoryCode',
    });
  });

  it('is not opened by a memorandum alone (A13)', () => {
    expect(refuseByAgreement(PONOROGO, PLANNED, false)?.refused).toMatchObject({
      code: 'INSTRUMENT_DOES_NOT_ENROL',
      field: 'agreementId',
    });
  });

  it('is opened by a memorandum where the setting says so, and then decided like any other', () => {
    expect(refuseByAgreement(PONOROGO, PLANNED, true)).toBeNull();
    expect(refuseByAgreement({ ...PONOROGO, regionCode: '32.04' }, PLANNED, true)?.refused.code).toBe('OUTSIDE_REGION');
  });

  it('takes any category under a plan without a breakdown: what names none leaves none out', () => {
    const cooperation = { ...PLANNED, isMou: false };
    expect(refuseByAgreement(PONOROGO, cooperation, false)).toBeNull();
    expect(refuseByAgreement({ ...PONOROGO, categoryCode: 'PKD' }, cooperation, false)).toBeNull();
  });
});

describe('who may be enrolled at all', () => {
  it('somebody who is no civil servant (B2)', () => {
    expect(refuseCivilServant('NON_ASN')).toBeNull();
  });

  const EXCLUDED = ['PNS', 'CPNS', 'PPPK', 'TNI', 'POLRI', 'STATE_OFFICIAL'] as const;

  it.each(EXCLUDED)('not somebody recorded as %s, with the article that says so (B1)', (status) => {
    const refused = refuseCivilServant(status)?.refused;
    expect(refused).toMatchObject({ code: 'ASN_EXCLUDED', field: 'participantId' });
    expect(refused?.message.id).toContain('Permenaker 1/2025 Pasal 2 ayat 2');
    expect(refused?.message.en).toContain('Permenaker 1/2025 Art 2(2)');
  });

  it('leaves no status undecided', () => {
    const all = {
      NON_ASN: true,
      PNS: true,
      CPNS: true,
      PPPK: true,
      TNI: true,
      POLRI: true,
      STATE_OFFICIAL: true,
    } satisfies Record<EmploymentStatus, true>;
    expect(Object.keys(all).toSorted()).toEqual(['NON_ASN', ...EXCLUDED].toSorted());
  });
});
