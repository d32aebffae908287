import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';

import type { ClaimDocumentRefusalCode } from '../schema.types.ts';

/** Largest document, bytes: 20 MiB. */
export const LARGEST_DOCUMENT_BYTES = 20 * 1024 * 1024;

/** Types of bytes that a claim takes, with the extension of each: papers that were scanned or photographed. */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

type Refused = { readonly refused: Refusal<ClaimDocumentRefusalCode> };

/** A file as its sender announces it. */
export interface AnnouncedFile {
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256?: string | null | undefined;
}

/** Whether a file may be sent. Answers the first problem, or null. */
export function checkAnnouncedFile({ fileName, bytes, sha256 }: AnnouncedFile): Refused | null {
  if (fileName.length < 1 || fileName.length > 255) {
    return refuse(
      'INVALID',
      { id: 'Nama berkas 1 sampai 255 karakter.', en: 'The name of a file has 1 to 255 characters.' },
      'fileName',
    );
  }
  if (bytes < 1) {
    return refuse(
      'INVALID',
      { id: 'Berkas kosong. Pilih berkas lain.', en: 'The file is empty. Choose another.' },
      'bytes',
    );
  }
  if (bytes > LARGEST_DOCUMENT_BYTES) {
    return refuse(
      'TOO_LARGE',
      {
        id: 'Berkas lebih besar dari 20 MiB. Perkecil resolusi pindaian atau pecah menjadi beberapa dokumen.',
        en: 'The file is larger than 20 MiB. Scan at a lower resolution, or split it into several documents.',
      },
      'bytes',
    );
  }
  if (sha256 == null || /^[0-9a-f]{64}$/i.test(sha256)) return null;
  return refuse(
    'INVALID',
    { id: 'SHA-256 ditulis dengan 64 digit heksadesimal.', en: 'A SHA-256 is written with 64 hexadecimal digits.' },
    'sha256',
  );
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

/** Whether what arrived is the file that was announced, and one that a claim takes. Answers the first problem, or null. */
export function checkArrivedFile(announced: Omit<AnnouncedFile, 'fileName'>, arrived: ArrivedFile): Refused | null {
  const isAnnounced =
    arrived.bytes === announced.bytes &&
    (announced.sha256 == null || announced.sha256.toLowerCase() === arrived.sha256);
  if (!isAnnounced) {
    return refuse('DAMAGED', {
      id: 'Berkas yang tiba bukan yang diumumkan: ukuran atau SHA-256-nya berbeda. Kirim lagi.',
      en: 'The file that arrived is not the one announced: its size or SHA-256 differs. Send it again.',
    });
  }
  if (arrived.mediaType === null || DOCUMENT_TYPES[arrived.mediaType] === undefined) {
    return refuse('WRONG_TYPE', {
      id: `Berkas ini bukan PDF, JPEG, atau PNG${arrived.mediaType === null ? '' : ` melainkan ${arrived.mediaType}`}, apa pun namanya.`,
      en: `This file is no PDF, JPEG or PNG${arrived.mediaType === null ? '' : ` but ${arrived.mediaType}`}, whatever it is called.`,
    });
  }
  if (arrived.whole) return null;
  return refuse('DAMAGED', {
    id: 'Berkas ini terpotong: akhirnya tidak ada. Kirim lagi.',
    en: 'This file is cut off: its end is missing. Send it again.',
  });
}
