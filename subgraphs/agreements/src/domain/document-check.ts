import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import type { DocumentRefusalCode } from '../schema.types.ts';

/** Largest document, bytes: 20 MiB. */
export const LARGEST_DOCUMENT_BYTES = 20 * 1024 * 1024;

/** Most documents of one agreement that stand at a time. */
export const MOST_DOCUMENTS = 100;

type Refused = { readonly refused: Refusal<DocumentRefusalCode> };

/** A file as its sender announces it. */
export interface AnnouncedFile {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256?: string | null | undefined;
}

/** A file as it arrived. */
export interface ArrivedFile {
  readonly bytes: number;
  readonly sha256: string;
  /** What its bytes are; null when they are of no known kind. */
  readonly mediaType: string | null;
  /** Whether it ends as a file of its type does. */
  readonly whole: boolean;
}

/** Whether a file may be sent. Answers the first problem, or null. */
export function checkAnnouncedFile(file: AnnouncedFile, standing: number): Refused | null {
  const title = file.title.trim().length;
  if (title < 1 || title > 200) {
    return refuse(
      'INVALID',
      { id: 'Judul dokumen 1 sampai 200 karakter.', en: 'A title has 1 to 200 characters.' },
      'title',
    );
  }
  if (file.fileName.length < 1 || file.fileName.length > 255) {
    return refuse(
      'INVALID',
      { id: 'Nama berkas 1 sampai 255 karakter.', en: 'The name of a file has 1 to 255 characters.' },
      'fileName',
    );
  }
  if (file.bytes < 1) {
    return refuse(
      'INVALID',
      { id: 'Berkas kosong. Pilih berkas lain.', en: 'The file is empty. Choose another one.' },
      'bytes',
    );
  }
  if (file.bytes > LARGEST_DOCUMENT_BYTES) return tooLarge;
  const sha256 = file.sha256 ?? null;
  if (sha256 !== null && !/^[0-9a-f]{64}$/i.test(sha256)) {
    return refuse(
      'INVALID',
      { id: 'SHA-256 ditulis dengan 64 digit heksadesimal.', en: 'A SHA-256 is written with 64 hexadecimal digits.' },
      'sha256',
    );
  }
  if (standing >= MOST_DOCUMENTS) {
    return refuse('TOO_MANY', {
      id: `Perjanjian ini sudah memiliki ${MOST_DOCUMENTS} dokumen. Hapus yang tidak diperlukan.`,
      en: `This agreement already has ${MOST_DOCUMENTS} documents. Remove what is not needed.`,
    });
  }
  return null;
}

/** Whether what arrived is the document that was announced, and one at all. Answers the first problem, or null. */
export function checkArrivedFile(
  announced: Pick<AnnouncedFile, 'bytes' | 'sha256'>,
  arrived: ArrivedFile,
): Refused | null {
  if (arrived.bytes !== announced.bytes) {
    return damaged(
      `Berkas yang tiba ${arrived.bytes} bita, padahal yang diumumkan ${announced.bytes}.`,
      `The file that arrived has ${arrived.bytes} bytes; ${announced.bytes} were announced.`,
    );
  }
  const sha256 = announced.sha256 ?? null;
  if (sha256 !== null && sha256.toLowerCase() !== arrived.sha256) {
    return damaged(
      'SHA-256 berkas yang tiba berbeda dari yang diumumkan.',
      'The SHA-256 of the file that arrived is not the one announced.',
    );
  }
  if (arrived.mediaType !== 'application/pdf') return wrongType(arrived.mediaType);
  if (!arrived.whole)
    return damaged('PDF ini terpotong: akhirnya tidak ada.', 'This PDF is cut off: its end is missing.');
  return null;
}

/** Whether a document may be removed for this reason. Answers the first problem, or null. */
export function checkRemoval(removedAlready: boolean, reason: string): Refused | null {
  const length = reason.trim().length;
  if (length < 5 || length > 500) {
    return refuse(
      'INVALID',
      { id: 'Tulis alasan, 5 sampai 500 karakter.', en: 'Write a reason of 5 to 500 characters.' },
      'reason',
    );
  }
  if (!removedAlready) return null;
  return refuse('ALREADY_REMOVED', {
    id: 'Dokumen ini sudah dihapus. Muat ulang halaman.',
    en: 'This document was removed before. Load the page again.',
  });
}

/** The refusal of a file beyond the limit. */
export const tooLarge: Refused = refuse(
  'TOO_LARGE',
  {
    id: 'Berkas lebih besar dari 20 MiB. Perkecil resolusi pindaian atau pecah menjadi beberapa dokumen.',
    en: 'The file is larger than 20 MiB. Scan at a lower resolution, or split it into several documents.',
  },
  'bytes',
);

function wrongType(mediaType: string | null): Refused {
  return refuse('WRONG_TYPE', {
    id: `Berkas ini bukan PDF${mediaType === null ? '' : ` melainkan ${mediaType}`}, apa pun namanya. Simpan sebagai PDF dan kirim lagi.`,
    en: `This file is not a PDF${mediaType === null ? '' : ` but ${mediaType}`}, whatever it is called. Save it as a PDF and send it again.`,
  });
}

function damaged(id: string, en: string): Refused {
  return refuse('DAMAGED', { id: `${id} Kirim lagi.`, en: `${en} Send it again.` });
}
