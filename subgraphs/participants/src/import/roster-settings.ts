import type { UrlSigner } from '@payung/kit/signed-url.ts';

import type { RosterFiles } from './roster-files.ts';

/** What the commands on imports need besides the database. */
export interface Rosters {
  readonly files: RosterFiles;
  readonly signer: UrlSigner;
  /** Above so many rows a second person has to approve. */
  readonly approvalAbove: number;
  /** How long an import can be taken back. */
  readonly undoHours: number;
}

/** Addresses of uploads hold for so long; a fresh one is a question away. */
export const UPLOAD_MINUTES = 60;

/** Addresses of downloads hold for so long. */
export const DOWNLOAD_MINUTES = 5;

/** Largest file, bytes. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** The path that the file of an import is uploaded to. */
export function uploadPath(importId: string): string {
  return `/uploads/participants/rosters/${importId}`;
}

/** The path that the rejected rows of an import are downloaded from. */
export function rejectedPath(importId: string): string {
  return `/downloads/participants/rosters/${importId}/rejected.csv`;
}
