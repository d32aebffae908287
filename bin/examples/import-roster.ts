import { setTimeout as sleep } from 'node:timers/promises';

import type { AskGraph } from './graph.ts';

/** A roster to load. */
export interface RosterToLoad {
  /** Names it in its idempotency keys. */
  readonly name: string;
  readonly agreementId: string;
  readonly institutionCode: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** What became of a roster. */
export interface Loaded {
  readonly id: string;
  readonly enrolled: number;
  readonly alreadyEnrolled: number;
  readonly rejected: number;
}

interface Imported {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly stage: string;
  readonly awaiting: string | null;
  readonly upload: { readonly url: string } | null;
  readonly counts:
    | (Pick<Loaded, 'enrolled' | 'alreadyEnrolled' | 'rejected'> & {
        readonly ready: number;
        readonly toSupplement: number;
      })
    | null;
  readonly failure: { readonly code: string } | null;
}

const LOOK_AGAIN_MS = 250;

/**
 * Loads a roster as an institution does: opened, uploaded, previewed, committed, each step under a fixed key. Whatever was
 * interrupted goes on where it was; a roster that is in already is left alone.
 */
export async function importRoster(ask: AskGraph, gateway: string, roster: RosterToLoad): Promise<Loaded> {
  const { name, agreementId, institutionCode, fileName, bytes } = roster;
  const input = { agreementId, institutionCode, fileName, fileSize: bytes.length };
  const { opened } = await ask<{ opened: Imported }>(OPEN, { input, key: `example-roster-${name}` });
  let seen = checked(opened, name);
  if (seen.upload !== null) await upload(new URL(seen.upload.url, gateway), bytes);
  for (;;) {
    seen = checked((await ask<{ rosterImport: Imported }>(LOOK, { id: seen.id })).rosterImport, name);
    if (seen.stage === 'COMMITTED') return { id: seen.id, ...seen.counts! };
    if (seen.stage === 'PREVIEWED') {
      // Every row is in already: there is nothing to commit.
      if (seen.counts?.ready === 0 && seen.counts.toSupplement === 0) return { id: seen.id, ...seen.counts };
      const { committed } = await ask<{ committed: Imported }>(COMMIT, { id: seen.id, key: `example-commit-${name}` });
      checked(committed, name);
    }
    await sleep(LOOK_AGAIN_MS);
  }
}

/** @throws Error when the import cannot come to its end by itself */
function checked(seen: Imported, name: string): Imported {
  if (seen.__typename !== 'RosterImport') throw new Error(`The roster ${name} was refused: ${seen.code}`);
  if (['FAILED', 'CANCELLED', 'AWAITING_APPROVAL'].includes(seen.stage) || seen.awaiting === 'COLUMN_MAPPING')
    throw new Error(`The roster ${name} stands at ${seen.stage} ${seen.failure?.code ?? seen.awaiting ?? ''}`);
  return seen;
}

/** Sends what is missing of a file, from where an earlier attempt ended. */
async function upload(url: URL, bytes: Buffer): Promise<void> {
  const headers = { 'tus-resumable': '1.0.0' };
  const head = await fetch(url, { method: 'HEAD', headers });
  const offset = Number(head.headers.get('upload-offset') ?? 'NaN');
  if (!head.ok || Number.isNaN(offset)) throw new Error(`The upload of a roster was answered with ${head.status}`);
  if (offset === bytes.length) return;
  const { status } = await fetch(url, {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes.subarray(offset)),
  });
  if (status !== 204) throw new Error(`The upload of a roster was answered with ${status}`);
}

const IMPORT = `
  fragment Import on RosterImport { id stage awaiting upload { url } counts { ready toSupplement enrolled alreadyEnrolled rejected } failure { code } }`;

const OPEN = `${IMPORT}
  mutation OpenRoster($input: RequestRosterUploadInput!, $key: ID!) {
    opened: requestRosterUpload(input: $input, idempotencyKey: $key) {
      __typename ... on RosterImport { ...Import } ... on RosterImportRefused { code }
    }
  }`;

const LOOK = `${IMPORT}
  query LookAtRoster($id: ID!) { rosterImport(id: $id) { __typename ...Import } }`;

const COMMIT = `${IMPORT}
  mutation CommitRoster($id: ID!, $key: ID!) {
    committed: commitRosterImport(importId: $id, idempotencyKey: $key) {
      __typename ... on RosterImport { ...Import } ... on RosterImportRefused { code }
    }
  }`;
