import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { buildSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from './examples.ts';
import { OPERATION_LIMIT } from './limits.ts';
import { limitQueryShape } from '@payung/kit/query-shape.ts';
import { startGateway } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';
import { findVariableProblem } from '@payung/kit/variable-problem.ts';

const HTML = { accept: 'text/html,application/xhtml+xml' };

let gateway: RunningGateway;
let consoleDir: string;

const get = (path: string, headers: Record<string, string> = HTML): Promise<Response> =>
  fetch(gateway.origin + path, { headers });

beforeAll(async () => {
  consoleDir = await mkdtemp(join(tmpdir(), 'payung-console-'));
  await mkdir(join(consoleDir, 'assets'));
  await writeFile(join(consoleDir, 'index.html'), '<title>Console</title>');
  await writeFile(join(consoleDir, 'assets/app-1a2b.js'), 'console.log(1)');
  await writeFile(join(consoleDir, 'assets/app-1a2b.js.br'), brotliCompressSync('console.log(1)'));
  gateway = await startGateway({ issuer: 'https://masuk.example', consoleDir });
});

afterAll(async () => {
  await gateway.stop();
  await rm(consoleDir, { recursive: true });
});

describe('example operations', async () => {
  const schema = buildSchema(await readFile(new URL('../api.graphql', import.meta.url), 'utf8'));
  const examples = await readExamples();

  it('are several', () => expect(examples.length).toBeGreaterThanOrEqual(6));

  it.each(examples.map((example) => [example.name, example] as const))(
    '%s fits the graph, its limits and its variables',
    (_name, { document, variables }) => {
      const parsed = parse(document);
      expect(validate(schema, parsed, [...specifiedRules, limitQueryShape(OPERATION_LIMIT)])).toEqual([]);
      const operation = getOperationAST(parsed);
      expect(operation && findVariableProblem(schema, operation, variables)).toBeUndefined();
      expect(document).toMatch(/^# .+\n(?:# .+\n)*# Token: /);
    },
  );

  it('ask for different variables, so that they fit into one page together', () => {
    const names = examples.flatMap((example) => Object.keys(example.variables));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('Sandbox', () => {
  it('opens with the examples, under a policy that lets it load and nothing frame it', async () => {
    const response = await get('/graphql');
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const name of ['WhoAmI', 'NationalOverview', 'RegisterClaim']) expect(page).toContain(name);
    expect(page).toContain('<a href="/graphiql">');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain('https://embeddable-sandbox.cdn.apollographql.com');
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('GraphiQL', () => {
  it('has every part here and needs no inline script', async () => {
    const response = await get('/graphiql');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page).not.toMatch(/https?:|<script>/);
    const parts = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      const file = await get(part, { 'accept-encoding': 'br' });
      expect(file.status).toBe(200);
      expect(file.headers.get('content-encoding')).toBe('br');
      expect(file.headers.get('cache-control')).toContain('immutable');
      const text = await file.text();
      if (part.endsWith('.js')) expect(() => new Script(text)).not.toThrow();
      if (part.endsWith('start.js')) expect(text).toContain('WhoAmI');
      for (const [worker] of text.matchAll(/\/graphiql\/[0-9a-f]{12}-[a-z-]+-worker\.js/g))
        expect((await get(worker)).status).toBe(200);
    }
  });
});

describe('the console', () => {
  it.each(['/', '/klaim/clm_1', '/perjanjian?status=x'])('is answered at %s, fresh', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<title>Console</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' https://masuk.example;");
    expect(policy).toContain("form-action 'self' https://masuk.example;");
  });

  it('keeps hashed assets for ever, compressed where they are', async () => {
    const asset = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect(await asset.text()).toBe('console.log(1)');
  });

  it.each([
    ['/assets/missing.js', HTML],
    ['/graphql/x', HTML],
    ['/klaim/clm_1', { accept: 'application/json' }],
    ['/.env', { accept: '*/*' }],
  ])('is not answered for %s', async (path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('learns where to sign in', async () => {
    const response = await get('/config.json', {});
    expect(await response.json()).toEqual({
      issuer: 'https://masuk.example',
      clientId: 'payung-console',
      environment: 'development',
      boundaries: { provinces: null, regencies: null },
    });
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('refuses to start from a folder without one', async () => {
    await expect(
      startGateway({ issuer: 'https://masuk.example', consoleDir: join(consoleDir, 'assets') }),
    ).rejects.toThrow(/CONSOLE_DIR/);
  });
});

it('serves no developer pages and no console where they are off', async () => {
  const bare = await startGateway({ sandbox: false });
  try {
    expect((await fetch(`${bare.origin}/graphql`, { headers: HTML })).status).toBe(405);
    expect((await fetch(`${bare.origin}/graphiql`, { headers: HTML })).status).toBe(404);
    const root = await fetch(bare.origin, { headers: HTML });
    expect(await root.text()).toContain('CONSOLE_DIR');
  } finally {
    await bare.stop();
  }
});
