import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { Upload } from 'tus-js-client';
import { expect } from 'vitest';

import { generateRoster } from '../../bin/rosters/generate.ts';
import type { RosterRow } from '../../bin/rosters/generate.ts';
import { rosterCsv } from '../../bin/rosters/write-csv.ts';
import { rosterXlsx } from '../../bin/rosters/write-xlsx.ts';
import { agreementOf, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import type { Refused } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { findInLogs } from '../kit/log-search.ts';

// Ten thousand go through the browser in every run (test/e2e/imports.spec.ts), and through here in the long one.
const ROWS = process.env['LONG'] === '1' ? 10_000 : 2_000;
const DAMAGED = 37;

const roster = [...generateRoster({ seed: 2024, regionCode: '32.04', kind: 'KPU', people: ROWS, damaged: DAMAGED })];
const csvOf = (rows: readonly { readonly typed: RosterRow['typed'] }[]): Buffer =>
  Buffer.from([...rosterCsv(rows)].join(''));

journey(
  `a roster of ${ROWS} with ${DAMAGED} bad rows: ${ROWS - DAMAGED} are enrolled, ${DAMAGED} come back, and corrected they are enrolled too`,
  async ({ as, stack }) => {
    const ask = await as('kpu');
    const agreementId = await agreementOf(ask, '32.04');
    const before = await enrolledUnder(ask, agreementId);

    const previewed = await uploadAndPreview(ask, stack.url, { agreementId, fileName: 'daftar.csv' }, csvOf(roster));
    expect(previewed.counts).toMatchObject({ rows: ROWS, ready: ROWS - DAMAGED, rejected: DAMAGED, enrolled: 0 });
    expect(await enrolledUnder(ask, agreementId), 'a preview writes nothing').toBe(before);

    const rejected = await rejectedRows(ask, previewed.id);
    const damagedAt = roster.flatMap(({ damage }, index) => (damage === null ? [] : [index + 2]));
    expect(rejected.map(({ number }) => number)).toEqual(damagedAt);
    for (const { errors } of rejected)
      expect(errors[0]).toMatchObject({
        code: expect.any(String),
        message: { id: expect.any(String), en: expect.any(String) },
      });

    const committed = await commitAndWait(ask, previewed.id);
    expect(committed).toMatchObject({ stage: 'COMMITTED', counts: { enrolled: ROWS - DAMAGED, rejected: DAMAGED } });
    expect(await enrolledUnder(ask, agreementId)).toBe(before + ROWS - DAMAGED);

    const returned = await downloadRejected(ask, stack.url, previewed.id);
    expect(returned.trimEnd().split('\r\n')).toHaveLength(DAMAGED + 1);

    const again = await uploadAndPreview(ask, stack.url, { agreementId, fileName: 'daftar.csv' }, csvOf(roster));
    expect(again.counts).toMatchObject({ rows: ROWS, ready: 0, alreadyEnrolled: ROWS - DAMAGED, rejected: DAMAGED });
    expect(await enrolledUnder(ask, agreementId), 'the same file again changes nothing').toBe(before + ROWS - DAMAGED);

    const corrected = roster.filter(({ damage }) => damage !== null).map(({ right }) => ({ typed: right }));
    const mended = await uploadAndPreview(ask, stack.url, { agreementId, fileName: 'perbaikan.csv' }, csvOf(corrected));
    expect(mended.counts).toMatchObject({ rows: DAMAGED, ready: DAMAGED, rejected: 0 });
    expect(await commitAndWait(ask, mended.id)).toMatchObject({ counts: { enrolled: DAMAGED } });
    expect(await enrolledUnder(ask, agreementId)).toBe(before + ROWS);

    // Names of one word are words of the language; NIKs are nothing but NIKs.
    const niks = roster.filter((_row, index) => index % 97 === 0).map(({ right }) => right.NIK);
    expect(findInLogs(stack.logs, niks)).toEqual([]);
  },
);

journey('a workbook is read as well, and a NIK that it holds as a number is never guessed', async ({ as, stack }) => {
  const ask = await as('kpu');
  const agreementId = await agreementOf(ask, '32.04');
  const people = [...generateRoster({ seed: 7, regionCode: '32.04', kind: 'BAWASLU', people: 300 })].map(
    ({ right }) => ({
      typed: { ...right, CATEGORY_CODE: 'PETUGAS_TPS' },
    }),
  );
  const asText = Buffer.concat(await Array.fromAsync(rosterXlsx(people, { strings: 'shared' })));
  const previewed = await uploadAndPreview(ask, stack.url, { agreementId, fileName: 'daftar.xlsx' }, asText);
  expect(previewed).toMatchObject({ file: { format: 'XLSX' }, counts: { rows: 300, ready: 300, rejected: 0 } });

  const asNumbers = Buffer.concat(await Array.fromAsync(rosterXlsx(people, { numericNik: true })));
  const refused = await uploadAndPreview(ask, stack.url, { agreementId, fileName: 'angka.xlsx' }, asNumbers);
  expect(refused).toMatchObject({
    counts: { rows: 300, ready: 0, rejected: 300 },
    problems: [{ code: 'NIK_STORED_AS_NUMBER', rows: 300 }],
  });
});

journey('columns that nobody knows are asked for once, and remembered', async ({ as, stack }) => {
  const ask = await as('kpu');
  const agreementId = await agreementOf(ask, '32.04');
  const [person] = [...generateRoster({ seed: 99, regionCode: '32.04', kind: 'BAWASLU', people: 1 })];
  const { right } = person!;
  const defaults = {
    categoryCode: 'PPS',
    regionCode: '32.04.11.2001',
    startsOn: '2024-01-25',
    endsOn: '2024-02-25',
    wageBase: 1_300_000,
  };
  const file = Buffer.from(`Kode;Siapa;Lahir;L atau P\n${right.NIK};${right.NAME};${right.BIRTH_DATE};${right.SEX}\n`);
  const input = { agreementId, fileName: 'lain.csv', defaults };
  const asked = await uploadAndPreview(ask, stack.url, input, file);
  expect(asked).toMatchObject({
    stage: 'RECEIVED',
    awaiting: 'COLUMN_MAPPING',
    columns: [{ header: 'Kode', field: null }, {}, {}, {}],
  });
  const fields = ['NIK', 'NAME', 'BIRTH_DATE', 'SEX'];
  const mapping = fields.map((field, position) => ({ field, position }));
  type Data = { confirmColumnMapping: Imported | Refused };
  const confirmed = wholeOf(
    await ask<Data>(
      `mutation ($id: ID!, $key: ID!, $mapping: [ColumnMappingInput!]!) { confirmColumnMapping(importId: $id, idempotencyKey: $key, mapping: $mapping) { ${RESULT} } }`,
      { id: asked.id, key: randomUUID(), mapping },
    ),
  ).confirmColumnMapping;
  expect(confirmed).toMatchObject({ working: true });
  expect(await untilDone(ask, asked.id)).toMatchObject({ stage: 'PREVIEWED', counts: { rows: 1, ready: 1 } });
  const next = await uploadAndPreview(ask, stack.url, input, file);
  expect(next).toMatchObject({
    stage: 'PREVIEWED',
    counts: { ready: 1 },
    columns: [{ field: 'NIK', source: 'REMEMBERED' }, {}, {}, {}],
  });
});

journey(
  'an import that is taken back leaves whom somebody claims for, and the list goes out as a file',
  async ({ as, stack }) => {
    const ask = await as('kpu');
    const agreementId = await agreementOf(ask, '32.04');
    const people = [
      ...generateRoster({ seed: 11, regionCode: '32.04', kind: 'KPU', people: 500, firstSerial: 6_001 }),
    ].slice(-3);
    const previewed = await uploadAndPreview(ask, stack.url, { agreementId, fileName: 'tiga.csv' }, csvOf(people));
    expect(await commitAndWait(ask, previewed.id)).toMatchObject({ counts: { enrolled: 3 } });
    type Rows = { rosterImport: { rows: { edges: { node: { enrolment: { id: string; state: string } } }[] } } };
    const states = async (): Promise<readonly { readonly id: string; readonly state: string }[]> => {
      const query = `query ($id: ID!) { rosterImport(id: $id) { rows(first: 3) { edges { node { enrolment { id state } } } } } }`;
      const { rosterImport } = wholeOf(await ask<Rows>(query, { id: previewed.id }));
      return rosterImport.rows.edges.map(({ node }) => node.enrolment);
    };
    const [claimed] = await states();
    idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId: claimed!.id }));

    // While the owner of claims is away nobody is taken back.
    await stack.stopOne('claims');
    const undo = `mutation ($id: ID!, $key: ID!) { undoRosterImport(importId: $id, reason: "Salah berkas, uji coba", idempotencyKey: $key) { ${RESULT} } }`;
    wholeOf(await ask(undo, { id: previewed.id, key: randomUUID() }));
    await expect.poll(async () => (await look(ask, previewed.id)).awaiting, { timeout: 15_000 }).toBe('CLAIMS_OWNER');
    expect((await states()).map(({ state }) => state)).toEqual(['ENROLLED', 'ENROLLED', 'ENROLLED']);
    await stack.startOne('claims');
    expect(await untilDone(ask, previewed.id)).toMatchObject({ stage: 'UNDONE' });
    expect((await states()).map(({ state }) => state)).toEqual(['ENROLLED', 'REJECTED', 'REJECTED']);

    const rows = await exportedRows(ask, stack.url, { agreementId, name: people[0]!.right.NAME });
    expect(rows).toContainEqual(expect.objectContaining({ enrolmentId: claimed!.id, state: 'ENROLLED' }));
    for (const { nik } of rows) expect(nik).toMatch(/^\d{4}•{10}\d{2}$/);
  },
);

/** The enrolments that a filter keeps, written by the worker and downloaded at the gateway. */
async function exportedRows(ask: Ask, origin: string, filter: object): Promise<readonly Record<string, unknown>[]> {
  type Export = { id: string; stage: string };
  const { answer } = wholeOf(
    await ask<{ answer: Export }>(
      `mutation ($input: RequestParticipantExportInput!, $key: ID!) {
        answer: requestParticipantExport(input: $input, idempotencyKey: $key) { ... on ParticipantExport { id stage } }
      }`,
      { input: { format: 'JSONL', filter }, key: randomUUID() },
    ),
  );
  const stage = async (): Promise<string> =>
    wholeOf(
      await ask<{ participantExport: Export }>('query ($id: ID!) { participantExport(id: $id) { id stage } }', {
        id: answer.id,
      }),
    ).participantExport.stage;
  await expect.poll(stage, { timeout: 15_000 }).toBe('READY');
  const { download } = wholeOf(
    await ask<{ download: { url: string } }>(
      `mutation ($id: ID!, $key: ID!) { download: requestExportDownload(exportId: $id, idempotencyKey: $key) { ... on ExportDownload { url } } }`,
      { id: answer.id, key: randomUUID() },
    ),
  );
  const response = await fetch(new URL(download.url, origin));
  expect(response.status).toBe(200);
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** An import as far as these journeys read it. */
interface Imported {
  readonly id: string;
  readonly stage: string;
  readonly working: boolean;
  readonly awaiting: string | null;
  readonly upload: { readonly url: string } | null;
  readonly counts: Readonly<Record<string, number>> | null;
}

const WHOLE = `
  id stage awaiting working upload { url } file { format sha256 } columns { header field source }
  counts { rows ready enrolled alreadyEnrolled rejected warned } problems { code rows } failure { code }`;
const RESULT = `__typename ... on RosterImport { ${WHOLE} } ... on RosterImportRefused { code field message { id en } }`;

/** Opens an import, uploads its file with the client that the console uses, and waits for what comes of it. */
async function uploadAndPreview(
  ask: Ask,
  origin: string,
  input: Readonly<Record<string, unknown>>,
  file: Buffer,
): Promise<Imported> {
  const opened = made(
    wholeOf(
      await ask<{ requestRosterUpload: Imported | Refused }>(
        `mutation ($input: RequestRosterUploadInput!, $key: ID!) { requestRosterUpload(input: $input, idempotencyKey: $key) { ${RESULT} } }`,
        { input: { ...input, fileSize: file.length }, key: randomUUID() },
      ),
    ).requestRosterUpload,
  );
  const uploadUrl = new URL(opened.upload!.url, origin).href;
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      uploadUrl,
      chunkSize: 256 * 1024,
      retryDelays: [0, 500],
      onError: reject,
      onSuccess: () => resolve(),
    }).start();
  });
  return untilDone(ask, opened.id);
}

async function look(ask: Ask, id: string): Promise<Imported> {
  const query = `query ($id: ID!) { rosterImport(id: $id) { ${WHOLE} } }`;
  return wholeOf(await ask<{ rosterImport: Imported }>(query, { id })).rosterImport;
}

/** Asks until no worker has anything to do. */
async function untilDone(ask: Ask, id: string): Promise<Imported> {
  for (let tries = 0; tries < 400; tries++) {
    const rosterImport = await look(ask, id);
    if (!rosterImport.working && rosterImport.stage !== 'AWAITING_UPLOAD') return rosterImport;
    await wait(250);
  }
  throw new Error('the import did not come to an end');
}

async function commitAndWait(ask: Ask, id: string): Promise<Imported> {
  const mutation = `mutation ($id: ID!, $key: ID!) { commitRosterImport(importId: $id, idempotencyKey: $key) { ${RESULT} } }`;
  made(
    wholeOf(await ask<{ commitRosterImport: Imported | Refused }>(mutation, { id, key: randomUUID() }))
      .commitRosterImport,
  );
  return untilDone(ask, id);
}

interface Rejected {
  readonly number: number;
  readonly errors: readonly { readonly code: string; readonly message: { readonly id: string; readonly en: string } }[];
}

async function rejectedRows(ask: Ask, id: string): Promise<readonly Rejected[]> {
  type Data = { rosterImport: { rows: { edges: readonly { node: Rejected }[] } } };
  const query = `query ($id: ID!) { rosterImport(id: $id) { rows(first: 100, keep: REJECTED) { edges { node { number errors { code field message { id en } } } } } } }`;
  return wholeOf(await ask<Data>(query, { id })).rosterImport.rows.edges.map(({ node }) => node);
}

async function downloadRejected(ask: Ask, origin: string, id: string): Promise<string> {
  const mutation = `mutation ($id: ID!, $key: ID!) {
    requestRejectedRosterRows(importId: $id, idempotencyKey: $key) { ... on RosterDownload { url } }
  }`;
  type Data = { requestRejectedRosterRows: { url: string } };
  const { url } = wholeOf(await ask<Data>(mutation, { id, key: randomUUID() })).requestRejectedRosterRows;
  const response = await fetch(new URL(url, origin));
  expect(response.status).toBe(200);
  return response.text();
}

async function enrolledUnder(ask: Ask, id: string): Promise<number> {
  type Data = { agreement: { enrolled: { people: number } } };
  const query = `query ($id: ID!) { agreement(id: $id) { enrolled { people } } }`;
  return wholeOf(await ask<Data>(query, { id })).agreement.enrolled.people;
}

function made(answer: Imported | Refused): Imported {
  if ('stage' in answer) return answer;
  throw new Error(`refused: ${answer.code} ${answer.message.en}`);
}
