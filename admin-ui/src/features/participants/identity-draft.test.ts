import { describe, expect, it } from 'vitest';
import type { IdentityDraft, RecordedIdentity } from './identity-draft.ts';
import { changesOf, draftOf } from './identity-draft.ts';

const person: RecordedIdentity = {
  id: 'par_1',
  version: 3,
  name: 'Contoh Peserta',
  birthDate: '1997-09-06',
  sex: 'MALE',
  region: { code: '32.04.11.2001' },
  employmentStatus: 'NON_ASN',
  collection: { ground: 'CONSENT', purpose: 'Pemilu 2024', toldOn: null },
};
const same = (date: string): string => date;
const changes = (draft: Partial<IdentityDraft>, of = person) =>
  changesOf(of, { ...draftOf(of, same), ...draft }, (text) => text);

describe('the changes of an identity', () => {
  it('are none as the form begins, and spaces are none either', () => {
    expect(changes({})).toBeNull();
    expect(changes({ name: ' Contoh Peserta ', purpose: 'Pemilu 2024 ' })).toBeNull();
  });

  it.each<[string, Partial<IdentityDraft>, object]>([
    ['a name', { name: 'Contoh Lain' }, { name: 'Contoh Lain', clear: [] }],
    ['a date of birth', { birthDate: '1997-09-07' }, { birthDate: '1997-09-07', clear: [] }],
    ['a residence', { regionCode: '32.04.12.2001' }, { regionCode: '32.04.12.2001', clear: [] }],
    ['a residence that is taken out', { regionCode: null }, { clear: ['REGION'] }],
    [
      'that the person was told',
      { toldOn: '2024-01-10' },
      { collection: { ground: 'CONSENT', purpose: 'Pemilu 2024', toldOn: '2024-01-10' }, clear: [] },
    ],
  ])('send %s and nothing else', (_name, draft, sent) => {
    expect(changes(draft)).toEqual(sent);
  });

  it('leave a ground that nobody recorded alone', () => {
    expect(changes({ sex: 'FEMALE' }, { ...person, collection: null })).toEqual({ sex: 'FEMALE', clear: [] });
  });
});
