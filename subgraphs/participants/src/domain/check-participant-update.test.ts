import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, it } from 'vitest';

import { checkParticipantUpdate, readPhone } from './check-participant-update.ts';
import type { ParticipantChange } from './check-participant-update.ts';
import { maskAccount, maskDigits, maskName } from './mask-personal.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day('2024-02-10');
const widow = { relation: 'SPOUSE', name: 'Contoh Istri' } as const;
const field = (change: Partial<ParticipantChange>) => {
  const found = checkParticipantUpdate({ clear: [], ...change }, TODAY);
  return found === null ? 'fine' : found.refused.field;
};

describe('a change of a person', () => {
  it.each([
    ['nothing at all', {}, 'fine'],
    ['a phone', { phone: '0812-3456-7890' }, 'fine'],
    ['a landline', { phone: '022 1234567' }, 'phone'],
    ['a phone with letters', { phone: '0812abc4567' }, 'phone'],
    ['a KPJ of eleven digits', { kpj: '12345678901' }, 'fine'],
    ['a KPJ of ten digits', { kpj: '1234567890' }, 'fine'],
    ['a KPJ of nine digits', { kpj: '123456789' }, 'kpj'],
    ['a name of one letter', { name: 'A' }, 'name'],
    ['a child', { birthDate: day('2010-01-01') }, 'birthDate'],
    ['a village', { regionCode: '32.04.11.2001' }, 'fine'],
    ['no region', { regionCode: 'Katapang' }, 'regionCode'],
    [
      'a ground with its purpose',
      { collection: { ground: 'PUBLIC_TASK', purpose: 'Jaminan sosial', toldOn: TODAY } },
      'fine',
    ],
    ['no purpose', { collection: { ground: 'CONSENT', purpose: ' ', toldOn: null } }, 'collection.purpose'],
    [
      'told tomorrow',
      { collection: { ground: 'CONSENT', purpose: 'Jaminan', toldOn: day('2024-02-11') } },
      'collection.toldOn',
    ],
    ['an heir with a name alone', { heirs: [widow] }, 'fine'],
    ['no heirs', { heirs: [] }, 'fine'],
    ['an heir with an account', { heirs: [{ ...widow, bank: 'Bank Contoh', accountNumber: '12345678' }] }, 'fine'],
    ['an account without a bank', { heirs: [{ ...widow, accountNumber: '12345678' }] }, 'heirs.0.accountNumber'],
    ['a bank without an account', { heirs: [{ ...widow, bank: 'Bank Contoh' }] }, 'heirs.0.accountNumber'],
    [
      'an account of four digits',
      { heirs: [{ ...widow, bank: 'Bank Contoh', accountNumber: '1234' }] },
      'heirs.0.accountNumber',
    ],
    ['the second heir without a name', { heirs: [widow, { ...widow, name: ' ' }] }, 'heirs.1.name'],
    ['a phone of an heir that is none', { heirs: [{ ...widow, phone: '123' }] }, 'heirs.0.phone'],
    [
      'shares of a half each',
      {
        heirs: [
          { ...widow, shareBasisPoints: 5_000 },
          { ...widow, shareBasisPoints: 5_000 },
        ],
      },
      'fine',
    ],
    [
      'shares above the whole',
      {
        heirs: [
          { ...widow, shareBasisPoints: 5_000 },
          { ...widow, shareBasisPoints: 5_001 },
        ],
      },
      'heirs',
    ],
    ['a share of nothing', { heirs: [{ ...widow, shareBasisPoints: 0 }] }, 'heirs.0.shareBasisPoints'],
    ['twenty-one heirs', { heirs: Array.from({ length: 21 }, () => widow) }, 'heirs'],
    ['a phone given and erased', { phone: '081234567890', clear: ['PHONE'] }, 'clear'],
    ['a phone erased', { clear: ['PHONE', 'KPJ', 'REGION'] }, 'fine'],
  ] as const)('%s', (_name, change, expected) => {
    expect(field(change as unknown as Partial<ParticipantChange>)).toBe(expected);
  });

  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['62812.3456.7890', '+6281234567890'],
    ['(0812) 345', null],
    ['0812 3456 78', '+62812345678'],
    ['7890', null],
    ['+1 812 345 6789', null],
  ])('reads the telephone number %s', (text, expected) => {
    expect(readPhone(text)).toBe(expected);
  });
});

describe('what is shown of personal values', () => {
  it.each([
    [maskName('  Siti   Aminah binti Ahmad '), 'S••• A••• b••• A•••'],
    [maskName('Ö'), 'Ö•••'],
    [maskDigits('+6281234567890'), '•••••890'],
    [maskAccount('Bank Contoh', '12345678'), 'Bank Contoh •••••678'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
