import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { candidateFolders } from '../../bin/postgres/home.ts';
import { freePort } from '../../bin/stack/ports.ts';
import { waitUntilGone } from '../../bin/stack/processes.ts';
import type { Secrets } from '../../bin/stack/secrets.ts';
import { readState } from '../../bin/stack/state.ts';
import { enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim, registerPerson } from '../kit/graph-commands.ts';
import { graphClient, wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { copyProject } from '../kit/project-copy.ts';
import type { ProjectCopy } from '../kit/project-copy.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

// The drill: everything is lost but the backup and the keys.

const LONG = process.env['LONG'] === '1';

let project: ProjectCopy;
let away: string;
const processes: ChildProcess[] = [];

beforeAll(async () => {
  if (!LONG) return;
  project = await copyProject();
  away = mkdtempSync(join(tmpdir(), 'payung-drill-'));
});
afterAll(async () => {
  for (const child of processes) await stop(child);
  project?.remove();
  if (away !== undefined) rmSync(away, { recursive: true, force: true });
});

test.runIf(LONG)(
  'a backup of a living stack brings everything back in an empty place: people sign in, documents open, the trail holds',
  async () => {
    const port = await freePort();
    const first = await launch(port);
    const before = await signIn(first.url);
    const { participantId, enrolmentId } = await enrolledOfficer(before.ask);
    const claimId = idOf(await registerClaim(before.ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
    const paper = `%PDF-1.4\n% ${randomUUID()} (peraga)\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`;
    await sendDocument(first.url, before, claimId, paper);

    // Somebody goes on writing while it is made.
    const stopWriting = new AbortController();
    let written = 0;
    const writer = (async () => {
      for (; !stopWriting.signal.aborted; written += 1) idOf(await registerPerson(before.ask, syntheticPerson()));
    })();
    const env = { BACKUP_KEY: randomBytes(32).toString('base64') };
    const backup = join(away, 'backup');
    const made = await runBin(['bin/backup.ts', '--to', backup, '--sealed', '--rows'], env);
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(/\nSealed\. .*\nmanifest [0-9a-f]{64}\n/)]);
    stopWriting.abort();
    await writer;
    expect(written).toBeGreaterThan(0);
    const whileItRuns = await runBin(['bin/restore.ts', backup], env);
    expect([whileItRuns.code, whileItRuns.out]).toEqual([1, expect.stringContaining('Payung runs here')]);
    await stop(first.child);
    const overThere = await runBin(['bin/restore.ts', backup], env);
    expect([overThere.code, overThere.out]).toEqual([1, expect.stringContaining('There are data already')]);

    const secrets = join(project.own, 'secrets.json');
    copyFileSync(secrets, join(away, 'secrets.json'));
    for (const folder of [...candidateFolders(join(project.own, 'postgres')), join(project.own, 'files')])
      rmSync(folder, { recursive: true, force: true });
    rmSync(secrets);
    // The console's build is no data: what was built is known, and nothing else.
    const { consoleSources } = readState(join(project.own, 'state.json'));
    writeFileSync(join(project.own, 'state.json'), JSON.stringify({ consoleSources }));
    const withoutKeys = await runBin(['bin/restore.ts', backup], env);
    expect([withoutKeys.code, withoutKeys.out]).toEqual([1, expect.stringContaining('put the keys in place first')]);
    mkdirSync(project.own, { recursive: true });
    copyFileSync(join(away, 'secrets.json'), secrets);
    const restored = await runBin(['bin/restore.ts', backup], env);
    expect([restored.code, restored.out]).toEqual([0, expect.stringContaining('Restored.')]);
    expect(existsSync(join(project.own, 'restore-unfinished'))).toBe(false);

    const second = await launch(port);
    const after = await signIn(second.url);
    const read = wholeOf(
      await after.ask<{ claim: { enrolment: unknown; documents: readonly { id: string }[] } }>(CLAIM, { id: claimId }),
    );
    expect(read.claim.enrolment).toEqual({ id: enrolmentId, participant: { id: participantId } });
    const { answer } = wholeOf(
      await after.ask<{ answer: { url: string } }>(OPEN, { id: read.claim.documents[0]?.id, key: randomUUID() }),
    );
    const opened = await fetch(new URL(answer.url, second.url));
    expect([opened.status, await opened.text()]).toEqual([200, paper]);

    // It goes on: what is written now is sealed behind what was sealed before.
    idOf(await registerPerson(after.ask, syntheticPerson()));
    await expect
      .poll(async () => (await runBin(['bin/audit-verify.ts'])).out, { timeout: 60_000, interval: 2_000 })
      .toMatch(
        /^(?:\w+: \d+ records under \d+ anchors, 0 waiting to be sealed; \d+ anchors outside of the database compared. The trail holds\.\n){3}$/,
      );
    await stop(second.child);
  },
  600_000,
);

interface Person {
  readonly ask: Ask;
  readonly token: string;
}

/** The officer of a regency, by the password that is in the secrets. */
async function signIn(url: string): Promise<Person> {
  const { demoPassword } = JSON.parse(readFileSync(join(project.own, 'secrets.json'), 'utf8')) as Secrets;
  const { issuer } = JSON.parse(readFileSync(join(project.own, 'running.json'), 'utf8')) as { issuer: string };
  const token = await signInPerson({ url, issuer, demoPassword }, 'kpu');
  return { token, ask: graphClient(`${url}/graphql`, token) };
}

async function sendDocument(url: string, { ask, token }: Person, claimId: string, text: string): Promise<void> {
  const { answer } = wholeOf(
    await ask<{ answer: { url: string } }>(UPLOAD, {
      input: { claimId, kind: 'PARTICIPANT_CARD', fileName: 'formulir.pdf', bytes: text.length },
      key: randomUUID(),
    }),
  );
  const response = await fetch(new URL(answer.url, url), {
    method: 'PUT',
    body: text,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/pdf' },
  });
  expect(response.status).toBe(200);
}

/** What `npm start` runs, in the copy, until the last of its examples is there. */
async function launch(port: number): Promise<{ child: ChildProcess; url: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['bin/start.ts'], {
    cwd: project.root,
    env: { PATH, HOME, PAYUNG_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  processes.push(child);
  let output = '';
  const isFirst = !existsSync(join(project.own, 'secrets.json'));
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (/Console +http/.test(output) && (!isFirst || /✓ Example claims/.test(output))) resolve();
      });
    child.once('close', () => reject(new Error(`ended instead of starting:\n${output}`)));
  });
  return { child, url: /Console +(http\S+)\//.exec(output)?.[1] ?? '' };
}

async function runBin(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; out: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, { cwd: project.root, env: { PATH, HOME, ...env } });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  if (!(await waitUntilGone(child.pid ?? 0, 20_000))) child.kill('SIGKILL');
}

const CLAIM = `query ($id: ID!) { claim(id: $id) { enrolment { id participant { id } } documents { id } } }`;

const UPLOAD = `mutation ($input: ClaimDocumentUploadInput!, $key: ID!) {
  answer: requestClaimDocumentUpload(input: $input, idempotencyKey: $key) { ... on ClaimDocumentUpload { url } }
}`;

const OPEN = `mutation ($id: ID!, $key: ID!) {
  answer: openClaimDocument(id: $id, idempotencyKey: $key) { ... on OpenedClaimDocument { url } }
}`;
