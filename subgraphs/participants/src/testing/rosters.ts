import { randomUUID } from 'node:crypto';

import { findKey } from '@payung/kit/values/global-id.ts';

import { TEMPLATE_COLUMNS } from '../domain/template-columns.ts';
import type { ParticipantsWorld } from '../testing.ts';
import type { RosterField } from '../schema.types.ts';
import { agree, answerOf, nextNik } from './commands.ts';
import type { Answered } from './commands.ts';
import { people } from './people.ts';
import type { Asker, PersonName } from './people.ts';

/** One row of a roster, as somebody would type it. What is left out is a PPS member of a village in Kabupaten Bandung. */
export type TypedRow = Partial<Record<RosterField, string>>;

/** A row with a NIK of its own that is right in everything. */
export function goodRow(more: TypedRow = {}): TypedRow {
  return {
    NIK: nextNik(),
    NAME: 'Contoh Peserta',
    BIRTH_DATE: '1997-09-06',
    SEX: 'L',
    RESIDENCE_CODE: '32.04.11.2001',
    EMPLOYMENT_STATUS: '',
    CATEGORY_CODE: 'PPS',
    REGION_CODE: '32.04.11.2001',
    STARTS_ON: '2024-01-25',
    ENDS_ON: '2024-02-25',
    WAGE_BASE: '1300000',
    ...more,
  };
}

/** A roster as a CSV with the headers of the template. */
export function csvOf(rows: readonly TypedRow[], delimiter = ';'): string {
  const line = (cells: readonly string[]): string => `${cells.join(delimiter)}\r\n`;
  return [
    line(TEMPLATE_COLUMNS.map(({ header }) => header)),
    ...rows.map((row) => line(TEMPLATE_COLUMNS.map(({ field }) => row[field] ?? ''))),
  ].join('');
}

/** What is read of an import. */
export const IMPORT = `
  fragment Whole on RosterImport {
    id stage awaiting working policy approvalAbove agreementVersion openedBy committedBy approvedBy undoableUntil
    file { name size received sha256 format encoding delimiter }
    upload { url expiresAt }
    columns { position header field source }
    counts { rows ready enrolled alreadyEnrolled toSupplement supplemented rejected warned undone keptForClaim corrected }
    opener { name institution { code } isMe } committer { name institution { code } } approver { name institution { code } }
    progress { rowsDone rowsTotal shareDone rowsPerSecond secondsLeft since }
    problems { code rejects field rows }
    failure { code message { id en } }
  }`;

/** What an import answered. */
export interface ImportAnswered extends Answered {
  readonly id: string;
  readonly stage: string;
  readonly awaiting: string | null;
  readonly upload: { readonly url: string } | null;
  readonly columns: readonly {
    readonly position: number;
    readonly header: string;
    readonly field: string | null;
    readonly source: string | null;
  }[];
  readonly counts: Readonly<
    Record<
      | 'rows'
      | 'ready'
      | 'enrolled'
      | 'alreadyEnrolled'
      | 'toSupplement'
      | 'supplemented'
      | 'rejected'
      | 'warned'
      | 'undone'
      | 'keptForClaim'
      | 'corrected',
      number
    >
  >;
  readonly problems: readonly {
    readonly code: string;
    readonly rejects: boolean;
    readonly field: string | null;
    readonly rows: number;
  }[];
  readonly failure: { readonly code: string } | null;
  readonly file: Readonly<Record<string, unknown>>;
}

const person = (as: Asker) => (as === 'nobody' ? null : people[as]);

/** Asks to open an import. */
export async function askToOpen(
  world: ParticipantsWorld,
  as: Asker,
  input: Readonly<Record<string, unknown>>,
  key: string = randomUUID(),
) {
  return world.askAs<{ requestRosterUpload: ImportAnswered }>(
    person(as),
    `${IMPORT} mutation Open($input: RequestRosterUploadInput!, $key: ID!) {
      requestRosterUpload(input: $input, idempotencyKey: $key) {
        __typename ... on RosterImport { ...Whole } ... on RosterImportRefused { code field message { id en } }
      }
    }`,
    { input, key },
  );
}

/** The steps that need nothing but the import. */
export type PlainStep =
  | 'previewRosterImport'
  | 'commitRosterImport'
  | 'approveRosterImport'
  | 'cancelRosterImport'
  | 'undoRosterImport'
  | 'confirmColumnMapping';

/** Asks for a step of an import. */
export async function askToStep(
  world: ParticipantsWorld,
  as: Asker,
  name: PlainStep,
  importId: string,
  more: { readonly reason?: string; readonly mapping?: readonly object[]; readonly key?: string } = {},
) {
  const { key = randomUUID(), reason = 'Salah berkas (uji)', mapping = [] } = more;
  const [declared, given] =
    name === 'undoRosterImport'
      ? [', $reason: String!', ', reason: $reason']
      : name === 'confirmColumnMapping'
        ? [', $mapping: [ColumnMappingInput!]!', ', mapping: $mapping']
        : ['', ''];
  return world.askAs<Record<PlainStep, ImportAnswered>>(
    person(as),
    `${IMPORT} mutation Step($id: ID!, $key: ID!${declared}) {
      ${name}(importId: $id, idempotencyKey: $key${given}) {
        __typename ... on RosterImport { ...Whole } ... on RosterImportRefused { code field message { id en } }
      }
    }`,
    {
      id: importId,
      key,
      ...(name === 'undoRosterImport' ? { reason } : {}),
      ...(name === 'confirmColumnMapping' ? { mapping } : {}),
    },
  );
}

/** Takes a step, or is refused. */
export async function step(
  world: ParticipantsWorld,
  as: Asker,
  name: PlainStep,
  importId: string,
  more: Parameters<typeof askToStep>[4] = {},
): Promise<ImportAnswered> {
  return answerOf(await askToStep(world, as, name, importId, more))[name];
}

/** Takes a step and lets the worker do what follows from it. */
export async function stepAndWork(
  world: ParticipantsWorld,
  as: PersonName,
  name: PlainStep,
  importId: string,
  more: Parameters<typeof askToStep>[4] = {},
): Promise<ImportAnswered> {
  const answered = await step(world, as, name, importId, more);
  if (answered.__typename !== 'RosterImport') return answered;
  await work(world, importId);
  return look(world, as, importId);
}

/** An import as somebody sees it. */
export async function look(world: ParticipantsWorld, as: PersonName, importId: string): Promise<ImportAnswered> {
  const answer = await world.askAs<{ rosterImport: ImportAnswered }>(
    people[as],
    `${IMPORT} query Look($id: ID!) { rosterImport(id: $id) { __typename ...Whole } }`,
    { id: importId },
  );
  return answerOf(answer).rosterImport;
}

/** Does what an import has to do. */
export async function work(world: ParticipantsWorld, importId: string): Promise<void> {
  await world.workImport(findKey('RosterImport', importId)!);
}

/** Sends bytes to the address of an upload from a position on, as a client of tus does. */
export function sendBytes(
  world: ParticipantsWorld,
  url: string,
  bytes: Uint8Array | string,
  offset = 0,
): Promise<Response> {
  return fetch(new URL(url, world.url), {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body: bytes as string,
  });
}

/** How to upload. */
export interface UploadOptions {
  readonly as?: PersonName;
  readonly agreementId?: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** Opens an import and uploads its file whole; the worker has not seen it yet. */
export async function upload(
  world: ParticipantsWorld,
  file: string | Uint8Array,
  { as = 'kpu', agreementId = agree(world), input = {} }: UploadOptions = {},
): Promise<string> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const opened = answerOf(
    await askToOpen(world, as, { agreementId, fileName: 'daftar.csv', fileSize: bytes.length, ...input }),
  ).requestRosterUpload;
  if (opened.upload == null) throw new Error(`the import was not opened: ${JSON.stringify(opened)}`);
  const { status } = await sendBytes(world, opened.upload.url, bytes);
  if (status !== 204) throw new Error(`the upload was answered with ${status}`);
  return opened.id;
}

/** Uploads a file and lets the worker preview it. */
export async function preview(
  world: ParticipantsWorld,
  file: string | Uint8Array,
  options: UploadOptions = {},
): Promise<ImportAnswered> {
  const id = await upload(world, file, options);
  await work(world, id);
  return look(world, options.as ?? 'kpu', id);
}

/** The rejected rows as a file. */
export async function downloadRejected(world: ParticipantsWorld, importId: string, as: Asker = 'kpu'): Promise<string> {
  const answer = await world.askAs<{ requestRejectedRosterRows: Answered & { readonly url?: string } }>(
    person(as),
    `mutation Rejected($id: ID!, $key: ID!) {
      requestRejectedRosterRows(importId: $id, idempotencyKey: $key) {
        __typename ... on RosterDownload { url fileName expiresAt } ... on RosterImportRefused { code message { id en } field }
      }
    }`,
    { id: importId, key: randomUUID() },
  );
  const { url, code } = answerOf(answer).requestRejectedRosterRows;
  if (url === undefined) throw new Error(`refused: ${code}`);
  const response = await fetch(new URL(url, world.url));
  if (response.status !== 200) throw new Error(`the download was answered with ${response.status}`);
  return Buffer.from(await response.arrayBuffer()).toString('utf8');
}
