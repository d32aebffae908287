import { JAKARTA } from '@payung/kit/values/dates.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BreachNoticePart, PersonalKind, PersonalSubject } from '../schema.types.ts';

/** What a notice is made from. */
export interface BreachFacts {
  readonly foundAt: Instant;
  readonly dataKinds: readonly PersonalKind[];
  readonly subjects: readonly PersonalSubject[];
  readonly peopleEstimate: number | null;
  readonly happened: string;
  readonly cause: string | null;
  readonly measures: string | null;
  readonly contact: string | null;
}

/** A notice as text, and what the law wants in it that is not known yet. */
export interface BreachNoticeText extends Sentence {
  readonly missing: readonly BreachNoticePart[];
}

/**
 * The notice of a breach, in both languages: which data were disclosed, when and how, and what is done to handle it and to recover
 * (UU 27/2022 Art 46(2)). Words that people wrote stand in both as they wrote them; what is not known is said to be so, and never left out.
 */
export function writeBreachNotice(facts: BreachFacts): BreachNoticeText {
  const { dataKinds, subjects, peopleEstimate, happened, cause, measures, contact } = facts;
  const missing: BreachNoticePart[] = [];
  if (dataKinds.length === 0 || subjects.length === 0) missing.push('DATA_DISCLOSED');
  if (happened.trim() === '') missing.push('WHEN_AND_HOW');
  if (measures === null) missing.push('HANDLING_AND_RECOVERY');
  const list = (language: 'id' | 'en', names: readonly Sentence[]): string =>
    names.length === 0 ? UNKNOWN[language] : names.map((name) => name[language]).join('; ');
  const kinds = dataKinds.map((kind) => KINDS[kind]);
  const whose = subjects.map((subject) => SUBJECTS[subject]);
  const say = (language: 'id' | 'en', text: string | null): string => text ?? UNKNOWN[language];
  return {
    missing,
    id: [
      'PEMBERITAHUAN KEGAGALAN PELINDUNGAN DATA PRIBADI',
      'Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
      '',
      '1. Data pribadi yang terungkap',
      `Jenis data: ${list('id', kinds)}.`,
      `Pemilik data: ${list('id', whose)}.`,
      `Perkiraan jumlah orang: ${peopleEstimate === null ? UNKNOWN.id : peopleEstimate.toLocaleString('id-ID')}.`,
      '',
      '2. Kapan dan bagaimana data terungkap',
      `Diketahui pada ${momentIn('id-ID', facts.foundAt)}.`,
      say('id', happened.trim() === '' ? null : happened),
      `Penyebab: ${say('id', cause)}`,
      '',
      '3. Upaya penanganan dan pemulihan',
      say('id', measures),
      '',
      `Pertanyaan dapat disampaikan kepada: ${say('id', contact)}`,
    ].join('\n'),
    en: [
      'NOTICE OF A BREACH OF THE PROTECTION OF PERSONAL DATA',
      'Article 46 of Law No. 27 of 2022 on the Protection of Personal Data',
      '',
      '1. The personal data that were disclosed',
      `Kinds of data: ${list('en', kinds)}.`,
      `Whose data: ${list('en', whose)}.`,
      `Number of people, estimated: ${peopleEstimate === null ? UNKNOWN.en : peopleEstimate.toLocaleString('en-GB')}.`,
      '',
      '2. When and how they were disclosed',
      `Found on ${momentIn('en-GB', facts.foundAt)}.`,
      say('en', happened.trim() === '' ? null : happened),
      `Cause: ${say('en', cause)}`,
      '',
      '3. What is done to handle it and to recover',
      say('en', measures),
      '',
      `Questions can be put to: ${say('en', contact)}`,
    ].join('\n'),
  };
}

const UNKNOWN: Sentence = { id: 'belum diketahui', en: 'not known yet' };

function momentIn(locale: string, at: Instant): string {
  const text = new Date(at.epochMilliseconds).toLocaleString(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: JAKARTA,
  });
  return `${text} WIB`;
}

const KINDS: Readonly<Record<PersonalKind, Sentence>> = {
  IDENTITY: {
    id: 'identitas (NIK, KPJ, nama, tanggal lahir, jenis kelamin)',
    en: 'identity (NIK, KPJ, name, date of birth, sex)',
  },
  CONTACT: { id: 'kontak (nomor telepon)', en: 'contact (telephone number)' },
  LOCATION: {
    id: 'lokasi (tempat tinggal, tempat tugas, tempat kejadian)',
    en: 'location (residence, duty, incident)',
  },
  EMPLOYMENT: { id: 'pekerjaan dan jabatan', en: 'employment and post' },
  FINANCIAL: {
    id: 'keuangan (rekening, upah, manfaat): data spesifik',
    en: 'finances (accounts, wages, benefits): specific data',
  },
  FAMILY: { id: 'hubungan keluarga', en: 'family relations' },
  HEALTH: { id: 'kesehatan: data spesifik', en: 'health: specific data' },
  CHILD: { id: 'data anak: data spesifik', en: 'data of children: specific data' },
  FREE_TEXT: { id: 'uraian dan catatan', en: 'accounts and notes in words' },
  ACTIVITY: { id: 'kegiatan pengguna sistem', en: 'activity of people who work with the system' },
};

const SUBJECTS: Readonly<Record<PersonalSubject, Sentence>> = {
  PARTICIPANT: { id: 'petugas pemilu', en: 'election officers' },
  RELATIVE: { id: 'keluarga dan ahli waris petugas', en: 'families and heirs of officers' },
  NOTIFIER: { id: 'pelapor kejadian', en: 'people who reported incidents' },
  SIGNATORY: { id: 'pejabat penanda tangan perjanjian', en: 'officials who signed agreements' },
  STAFF: { id: 'pengguna sistem', en: 'people who work with the system' },
};
