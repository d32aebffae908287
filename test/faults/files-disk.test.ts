import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { generateRoster } from '../../bin/rosters/generate.ts';
import { rosterCsv } from '../../bin/rosters/write-csv.ts';
import { startCopies } from '../kit/copies.ts';
import type { CopiedStack } from '../kit/copies.ts';
import { agreementOf, enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { graphClient, wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { jobsLeft, query, troublesOfTrails, unexpectedErrors } from './books.ts';
import { mountSmallDisk } from './small-disk.ts';
import type { SmallDisk } from './small-disk.ts';

// `npm run test:long` only. The files of all owners, what is on its way to them, and the anchors of the trail lie on one small disk.
const LONG = process.env['LONG'] !== undefined;

const ROOM_MIB = 32;
const MIB = 1024 * 1024;

/** A PDF of three mebibytes: on its way it takes as much, and kept as much again. */
const PDF = Buffer.from(
  `%PDF-1.4\n%${'x'.repeat(3 * MIB)}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
);

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.skipIf(!LONG)('the disk of the files is full', () => {
  let disk: SmallDisk | null;
  let stack: CopiedStack;
  let token: string;
  let ask: Ask;

  beforeAll(async () => {
    disk = mountSmallDisk(ROOM_MIB);
    if (disk === null) return;
    const incoming = { TMPDIR: join(disk.folder, 'incoming') };
    mkdirSync(incoming.TMPDIR);
    stack = await startCopies({
      filesFolder: join(disk.folder, 'files'),
      extra: { agreements: incoming, participants: incoming, claims: incoming },
    });
    token = await signInPerson(stack, 'kpu');
    ask = graphClient(stack.graphUrl, token);
  }, 180_000);
  afterAll(async () => {
    await stack?.stop();
    disk?.unmount();
  }, 60_000);

  /** Every file on the disk but the anchors of the trail, and what fills it. */
  const filesOn = ({ folder }: SmallDisk): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'ballast' && !entry.name.startsWith('audit-anchors'))
      .map(({ parentPath, name }) => join(parentPath, name));

  async function send(
    url: string,
  ): Promise<{ readonly status: number; readonly retryAfter: string | null; readonly body: Sent }> {
    const response = await fetch(new URL(url, stack.url), {
      method: 'PUT',
      body: PDF,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/pdf' },
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: (await response.json()) as Sent,
    };
  }

  const askToSendTo: Readonly<Record<'agreements' | 'claims', () => Promise<string>>> = {
    async agreements() {
      const input = { agreementId: await agreementOf(ask, '32.04'), kind: 'SIGNED_TEXT', title: 'Naskah PKS (peraga)' };
      return (await addressFor(ask, 'requestDocumentUpload', 'DocumentUpload', input)).url;
    },
    async claims() {
      const { enrolmentId } = await enrolledOfficer(ask);
      const claimId = idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
      return (
        await addressFor(ask, 'requestClaimDocumentUpload', 'ClaimDocumentUpload', {
          claimId,
          kind: 'PARTICIPANT_CARD',
        })
      ).url;
    },
  };

  test.each([
    ['agreements', 'on its way', MIB],
    ['agreements', 'when it is to be kept', 4.5 * MIB],
    ['claims', 'on its way', MIB],
    ['claims', 'when it is to be kept', 4.5 * MIB],
  ] as const)(
    'a file for %s, %s: told to come again, nothing of it stays, and sent again it is there',
    async (owner, _when, leave) => {
      if (disk === null) return;
      const url = await askToSendTo[owner]();
      const before = filesOn(disk);
      disk.fill(leave);
      const refused = await send(url);
      expect(refused).toMatchObject({
        status: 503,
        retryAfter: '5',
        body: { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] },
      });
      expect(JSON.stringify(refused.body)).not.toMatch(/ENOSPC|payung-/);
      expect(filesOn(disk)).toEqual(before);
      disk.clear();
      const taken = await send(url);
      expect(taken).toMatchObject({ status: 200, body: { document: { sha256: sha256(PDF), bytes: PDF.length } } });
      expect(filesOn(disk)).toHaveLength(before.length + 1);
    },
    120_000,
  );

  test('a roster goes on where the disk was full, and is read in whole', async () => {
    if (disk === null) return;
    const rows = [...generateRoster({ seed: 5, regionCode: '32.04', kind: 'KPU', people: 18_000 })];
    const file = Buffer.from([...rosterCsv(rows)].join(''));
    expect(file.length).toBeGreaterThan(1.4 * MIB);
    const opened = wholeOf(
      await ask<{ opened: { id: string; upload: { url: string } } }>(
        `mutation ($input: RequestRosterUploadInput!, $key: ID!) { opened: requestRosterUpload(input: $input, idempotencyKey: $key) { ... on RosterImport { id upload { url } } } }`,
        {
          input: {
            agreementId: await agreementOf(ask, '32.04'),
            fileName: 'daftar.csv',
            fileSize: file.length,
            institutionCode: 'kpu-32.04',
          },
          key: randomUUID(),
        },
      ),
    ).opened;
    const address = new URL(opened.upload.url, stack.url);
    const tus = { 'tus-resumable': '1.0.0' };
    const sendFrom = (offset: number): Promise<Response> =>
      fetch(address, {
        method: 'PATCH',
        body: file.subarray(offset),
        headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      });
    disk.fill(MIB);
    const refused = await sendFrom(0);
    expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining('What was received is kept')]);
    const received = Number((await fetch(address, { method: 'HEAD', headers: tus })).headers.get('upload-offset'));
    expect(received).toBeLessThan(file.length);
    expect(received).toBeGreaterThan(MIB / 2);
    disk.clear();
    expect((await sendFrom(received)).status).toBe(204);
    await expect
      .poll(
        async () =>
          wholeOf(
            await ask<{ rosterImport: unknown }>(
              'query ($id: ID!) { rosterImport(id: $id) { stage file { sha256 } counts { rows } } }',
              { id: opened.id },
            ),
          ).rosterImport,
        { timeout: 120_000, interval: 500 },
      )
      .toEqual({ stage: 'PREVIEWED', file: { sha256: sha256(file) }, counts: { rows: rows.length } });
  }, 240_000);

  test('commands do not need it, and the trail is sealed and anchored when there is room', async () => {
    if (disk === null) return;
    disk.fill();
    const { enrolmentId } = await enrolledOfficer(ask);
    const claimId = idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
    expect(claimId).toBeTypeOf('string');
    // Long enough for every owner to seal once.
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    disk.clear();
    await expect.poll(() => jobsLeft(stack), { timeout: 120_000, interval: 1_000 }).toBe(0);
    await expect.poll(() => troublesOfTrails(stack), { timeout: 120_000, interval: 1_000 }).toEqual([]);
    for (const owner of ['agreements', 'participants', 'claims'] as const) {
      const { number } = await query<{ number: number }>(
        stack.databases[owner],
        'select max(number)::int as number from audit_anchor',
      );
      await expect.poll(() => anchorsOutside(owner), { timeout: 30_000, interval: 500 }).toContain(number);
    }
    expect(unexpectedErrors(stack)).toEqual([]);
  }, 300_000);

  /** The numbers of the anchors of an owner that stand in the file. */
  function anchorsOutside(owner: string): readonly number[] {
    const lines = readFileSync(stack.anchorFile, 'utf8').split('\n');
    return lines
      .filter((line) => line.endsWith('}') && line.startsWith('{'))
      .map((line) => JSON.parse(line) as { readonly owner: string; readonly number: number })
      .flatMap((anchor) => (anchor.owner === owner ? [anchor.number] : []));
  }

  test('a small file system could be mounted', ({ skip }) => {
    if (disk === null) skip('only root may: nothing of the above was tried');
  });
});

/** What came of a file that was sent. */
interface Sent {
  readonly document?: { readonly sha256: string; readonly bytes: number };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function addressFor(ask: Ask, mutation: string, type: string, input: object): Promise<{ readonly url: string }> {
  const { made } = wholeOf(
    await ask<{ made: { url?: string } }>(
      `mutation ($input: ${type}Input!, $key: ID!) { made: ${mutation}(input: $input, idempotencyKey: $key) { ... on ${type} { url } } }`,
      { input: { ...input, fileName: 'berkas.pdf', bytes: PDF.length }, key: randomUUID() },
    ),
  );
  if (made.url === undefined) throw new Error(`${mutation} gave no address`);
  return { url: made.url };
}
