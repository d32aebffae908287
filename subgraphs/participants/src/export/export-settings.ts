import type { ExportFormat } from '../schema.types.ts';

/** A file is kept for so long: it is a copy of personal data that nobody looks after. */
export const KEPT_HOURS = 24;

/** Addresses of downloads hold for so long. */
export const DOWNLOAD_MINUTES = 5;

/** Exports of one caller that may be under way at once. */
export const MOST_AT_ONCE = 5;

/** The path that the file of an export is downloaded from. */
export function exportPath(exportId: string): string {
  return `/downloads/participants/exports/${exportId}`;
}

/** A name for the file. */
export function exportFileName({
  content,
  format,
}: {
  readonly content: 'PARTICIPANTS' | 'ENROLMENTS';
  readonly format: ExportFormat;
}): string {
  return `${content === 'PARTICIPANTS' ? 'peserta' : 'kepesertaan'}.${format.toLowerCase()}`;
}
