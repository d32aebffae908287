import { articleInIndonesian } from '@payung/kit/values/article-words.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { CaseOutcome, ClaimDocumentKind, Confidence, Programme } from '../schema.types.ts';

/** What decides which documents a case needs. */
export interface DocumentFacts {
  readonly programme: Programme;
  readonly outcome: CaseOutcome | null;
  /** Components of the last calculation; empty before one. */
  readonly components: readonly string[];
  /** The rank of heirs that is entitled; null where there is none, or nobody died. */
  readonly heirRank: number | null;
  /** Whether it is recorded that there is neither heir nor will. */
  readonly noHeir: boolean;
  /** Whether somebody is recorded who arranged the funeral. */
  readonly funeralArranged: boolean;
  /** Kinds that are there. */
  readonly present: readonly ClaimDocumentKind[];
}

/** One line of the checklist. */
export interface RequiredDocument {
  readonly kind: ClaimDocumentKind;
  readonly label: Sentence;
  readonly reason: Sentence;
  readonly required: boolean;
  readonly present: boolean;
  readonly missing: Sentence | null;
  readonly confidence: Confidence;
}

interface Rule {
  readonly kind: ClaimDocumentKind;
  readonly article: string;
  readonly confidence: Confidence;
  /** The condition in words; null where the case always needs it. */
  readonly when: Sentence | null;
  readonly holds: (facts: DocumentFacts) => boolean;
}

const ALWAYS = (): boolean => true;
const ART_19 = 'Permenaker 1/2025 Art 19(3)';
const ART_40 = 'PP 44/2015 Art 40(3)';

const died = ({ outcome }: DocumentFacts): boolean => outcome === 'DEATH';
const diedWithHeir = (facts: DocumentFacts): boolean => died(facts) && !facts.noHeir;
const costs =
  (component: string) =>
  ({ components }: DocumentFacts): boolean =>
    components.includes(component);

const WHEN_DIED: Sentence = { id: 'bila meninggal', en: 'where somebody died' };
const WHEN_HEIR: Sentence = { id: 'bila ada ahli waris', en: 'where there is an heir' };

const AFTER_DEATH: readonly Rule[] = [
  {
    kind: 'WILL',
    article: 'PP 44/2015 Art 37(5), 40(2)',
    confidence: 'VERIFIED',
    when: { id: 'bila yang berhak ditunjuk dalam wasiat', en: 'where who is entitled is named in a will' },
    holds: (facts) => died(facts) && facts.heirRank === 5,
  },
  {
    kind: 'FUNERAL_RECEIPT',
    article: 'PP 44/2015 Art 37(5), 40(2)',
    confidence: 'UNVERIFIED',
    when: {
      id: 'bila tidak ada ahli waris dan wasiat, bagi yang mengurus pemakaman',
      en: 'where there is no heir and no will, for who arranged the funeral',
    },
    holds: (facts) => died(facts) && facts.noHeir && facts.funeralArranged,
  },
  {
    kind: 'SCHOOL_LETTER',
    article: 'PP 82/2019',
    confidence: 'PRESS',
    when: { id: 'bila beasiswa diminta', en: 'where a scholarship is asked for' },
    holds: costs('SCHOLARSHIP'),
  },
];

/** Which documents the regulation asks for, by programme, in its order. */
const RULES: Readonly<Record<Programme, readonly Rule[]>> = {
  JKK: [
    { kind: 'PARTICIPANT_CARD', article: ART_19, confidence: 'VERIFIED', when: null, holds: ALWAYS },
    { kind: 'PARTICIPANT_ID', article: ART_19, confidence: 'VERIFIED', when: null, holds: ALWAYS },
    { kind: 'DOCTOR_STATEMENT', article: ART_19, confidence: 'VERIFIED', when: null, holds: ALWAYS },
    {
      kind: 'TRANSPORT_RECEIPT',
      article: ART_19,
      confidence: 'VERIFIED',
      when: { id: 'bila biaya transportasi diminta', en: 'where costs of transport are claimed' },
      holds: costs('TRANSPORT'),
    },
    {
      kind: 'TREATMENT_RECEIPT',
      article: ART_19,
      confidence: 'VERIFIED',
      when: { id: 'bila biaya perawatan diminta', en: 'where costs of treatment are claimed' },
      holds: costs('MEDICAL'),
    },
    { kind: 'DEATH_CERTIFICATE', article: ART_19, confidence: 'PRESS', when: WHEN_DIED, holds: died },
    { kind: 'HEIR_CERTIFICATE', article: ART_19, confidence: 'PRESS', when: WHEN_HEIR, holds: diedWithHeir },
    ...AFTER_DEATH,
    {
      kind: 'POLICE_REPORT',
      article: ART_19,
      confidence: 'UNVERIFIED',
      when: {
        id: 'bila kecelakaan lalu lintas; Payung tidak mewajibkannya',
        en: 'for a traffic accident; Payung does not insist',
      },
      holds: () => false,
    },
  ],
  JKM: [
    { kind: 'BENEFIT_REQUEST', article: ART_40, confidence: 'VERIFIED', when: null, holds: ALWAYS },
    { kind: 'PARTICIPANT_CARD', article: ART_40, confidence: 'VERIFIED', when: null, holds: ALWAYS },
    { kind: 'DEATH_CERTIFICATE', article: ART_40, confidence: 'VERIFIED', when: null, holds: ALWAYS },
    { kind: 'HEIR_CERTIFICATE', article: ART_40, confidence: 'VERIFIED', when: WHEN_HEIR, holds: diedWithHeir },
    { kind: 'HEIR_ID', article: ART_40, confidence: 'PRESS', when: WHEN_HEIR, holds: diedWithHeir },
    { kind: 'FAMILY_CARD', article: ART_40, confidence: 'PRESS', when: WHEN_HEIR, holds: diedWithHeir },
    ...AFTER_DEATH,
  ],
};

/** Documents whose bytes are specific data (UU 27/2022 Art 4(2)): about health, or about a child. */
export const SPECIFIC_KINDS: readonly ClaimDocumentKind[] = [
  'DOCTOR_STATEMENT',
  'MEDICAL_RECORD',
  'TREATMENT_RECEIPT',
  'SCHOOL_LETTER',
];

/** The documents of a case, in the order of the regulation, with what is missing in plain words. */
export function documentChecklist(facts: DocumentFacts): readonly RequiredDocument[] {
  return RULES[facts.programme].map(({ kind, article, confidence, when, holds }) => {
    const required = holds(facts);
    const present = facts.present.includes(kind);
    const label = DOCUMENT_WORDS[kind];
    return {
      kind,
      label,
      reason:
        when === null
          ? { id: articleInIndonesian(article), en: article }
          : { id: `${articleInIndonesian(article)}, ${when.id}`, en: `${article}, ${when.en}` },
      required,
      present,
      missing: required && !present ? { id: `Unggah ${label.id}.`, en: `Upload the ${label.en}.` } : null,
      confidence,
    };
  });
}

/** Names of documents, as they stand in a sentence. */
export const DOCUMENT_WORDS: Readonly<Record<ClaimDocumentKind, Sentence>> = {
  PARTICIPANT_CARD: { id: 'kartu peserta', en: 'card of the participant' },
  PARTICIPANT_ID: { id: 'KTP peserta', en: 'identity card of the participant' },
  STAGE_ONE_FORM: { id: 'formulir tahap I (3 KK 1)', en: 'form of stage I (3 KK 1)' },
  STAGE_TWO_FORM: { id: 'formulir tahap II (3A KK 2)', en: 'form of stage II (3A KK 2)' },
  DOCTOR_STATEMENT: { id: 'surat keterangan dokter (3B KK 3)', en: "doctor's statement (3B KK 3)" },
  MEDICAL_RECORD: { id: 'rekam medis', en: 'medical record' },
  TREATMENT_RECEIPT: { id: 'kuitansi perawatan', en: 'receipts of treatment' },
  TRANSPORT_RECEIPT: { id: 'kuitansi transportasi', en: 'receipts of transport' },
  POLICE_REPORT: { id: 'laporan polisi', en: 'report of the police' },
  BENEFIT_REQUEST: { id: 'formulir pengajuan', en: 'request for the benefit' },
  DEATH_CERTIFICATE: { id: 'akta atau surat kematian', en: 'death certificate' },
  HEIR_CERTIFICATE: { id: 'surat keterangan ahli waris', en: "heirs' certificate" },
  HEIR_ID: { id: 'KTP ahli waris', en: 'identity card of the heir' },
  FAMILY_CARD: { id: 'kartu keluarga', en: 'family card' },
  WILL: { id: 'akta wasiat', en: 'will' },
  FUNERAL_RECEIPT: { id: 'bukti pengurusan pemakaman', en: 'evidence of who arranged the funeral' },
  BANK_BOOK: { id: 'halaman buku rekening', en: 'page of the bank book' },
  SCHOOL_LETTER: { id: 'surat keterangan sekolah', en: 'school letter' },
  OTHER: { id: 'dokumen lain', en: 'other paper' },
};
