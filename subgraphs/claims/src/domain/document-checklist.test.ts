import { describe, expect, it } from 'vitest';

import { documentChecklist } from './document-checklist.ts';
import type { DocumentFacts } from './document-checklist.ts';

const INJURY: DocumentFacts = {
  programme: 'JKK',
  outcome: 'RECOVERED',
  components: [],
  heirRank: null,
  noHeir: false,
  funeralArranged: false,
  present: [],
};
const DEATH: DocumentFacts = { ...INJURY, programme: 'JKM', outcome: 'DEATH' };

const missingOf = (facts: DocumentFacts): string =>
  documentChecklist(facts)
    .filter(({ missing }) => missing !== null)
    .map(({ kind }) => kind)
    .join(' ');

describe('the documents that a case needs', () => {
  it.each<[string, DocumentFacts, string]>([
    [
      'an injury without costs: card, identity, doctor (E13)',
      INJURY,
      'PARTICIPANT_CARD PARTICIPANT_ID DOCTOR_STATEMENT',
    ],
    [
      'transport that is claimed needs its receipts',
      { ...INJURY, components: ['TRANSPORT'] },
      'PARTICIPANT_CARD PARTICIPANT_ID DOCTOR_STATEMENT TRANSPORT_RECEIPT',
    ],
    [
      'treatment that is claimed needs its receipts',
      { ...INJURY, components: ['MEDICAL'], present: ['PARTICIPANT_CARD', 'PARTICIPANT_ID', 'DOCTOR_STATEMENT'] },
      'TREATMENT_RECEIPT',
    ],
    [
      'a death by work needs its certificate and that of the heirs',
      { ...INJURY, outcome: 'DEATH', present: ['PARTICIPANT_CARD', 'PARTICIPANT_ID', 'DOCTOR_STATEMENT'] },
      'DEATH_CERTIFICATE HEIR_CERTIFICATE',
    ],
    [
      'a death under JKM (E12)',
      DEATH,
      'BENEFIT_REQUEST PARTICIPANT_CARD DEATH_CERTIFICATE HEIR_CERTIFICATE HEIR_ID FAMILY_CARD',
    ],
    [
      'an heir by will brings the will',
      {
        ...DEATH,
        heirRank: 5,
        present: [
          'BENEFIT_REQUEST',
          'PARTICIPANT_CARD',
          'DEATH_CERTIFICATE',
          'HEIR_CERTIFICATE',
          'HEIR_ID',
          'FAMILY_CARD',
        ],
      },
      'WILL',
    ],
    [
      'without heir and will: evidence of who arranged the funeral, and no paper of heirs',
      { ...DEATH, noHeir: true, funeralArranged: true },
      'BENEFIT_REQUEST PARTICIPANT_CARD DEATH_CERTIFICATE FUNERAL_RECEIPT',
    ],
    [
      'with nobody at all: nothing of heirs, and nothing of a funeral',
      { ...DEATH, noHeir: true },
      'BENEFIT_REQUEST PARTICIPANT_CARD DEATH_CERTIFICATE',
    ],
    [
      'a scholarship needs a letter of the school',
      {
        ...DEATH,
        components: ['SCHOLARSHIP'],
        present: [
          'BENEFIT_REQUEST',
          'PARTICIPANT_CARD',
          'DEATH_CERTIFICATE',
          'HEIR_CERTIFICATE',
          'HEIR_ID',
          'FAMILY_CARD',
        ],
      },
      'SCHOOL_LETTER',
    ],
  ])('%s', (_name, facts, missing) => {
    expect(missingOf(facts)).toBe(missing);
  });

  it('says in plain words what to do, and by which article', () => {
    const certificate = documentChecklist(DEATH).find(({ kind }) => kind === 'HEIR_CERTIFICATE');
    expect(certificate).toMatchObject({
      missing: { id: 'Unggah surat keterangan ahli waris.', en: "Upload the heirs' certificate." },
      reason: { id: 'PP 44/2015 Pasal 40 ayat (3), bila ada ahli waris' },
      confidence: 'VERIFIED',
    });
  });
});
