import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway } from './testing/start-gateway.ts';

let folder: string;

beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'payung-boundaries-'))));
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));

async function boundariesOf(origin: string): Promise<Record<'provinces' | 'regencies', string | null>> {
  const config = (await (await fetch(`${origin}/config.json`)).json()) as { boundaries: never };
  return config.boundaries;
}

describe('outlines that an operator brings along', () => {
  it('are served compressed and for ever, under an address that the console is told', async () => {
    await put('prov-paths.json', { '11': 'M1 2l3-4z', '32': 'M0 0L5 5Z' });
    const gateway = await startGateway({ boundariesDir: folder });
    try {
      const { provinces, regencies } = await boundariesOf(gateway.origin);
      expect(regencies).toBeNull();
      const response = await fetch(gateway.origin + String(provinces), { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(await response.json()).toEqual({ '11': 'M1 2l3-4z', '32': 'M0 0L5 5Z' });
    } finally {
      await gateway.stop();
    }
  });

  it('change their address with their content', async () => {
    const addresses: unknown[] = [];
    for (const path of ['M0 0z', 'M1 1z']) {
      await put('kab-paths.json', { '32.04': path });
      const gateway = await startGateway({ boundariesDir: folder });
      addresses.push((await boundariesOf(gateway.origin)).regencies);
      await gateway.stop();
    }
    expect(addresses[0]).toMatch(/^\/boundaries\//);
    expect(addresses[0]).not.toBe(addresses[1]);
  });

  it('are none unless a folder is named', async () => {
    const gateway = await startGateway();
    expect(await boundariesOf(gateway.origin)).toEqual({ provinces: null, regencies: null });
    await gateway.stop();
  });

  it.each([
    ['a folder without either file', undefined, /holds neither/],
    ['a list', ['M0 0z'], /not an object/],
    ['a path that is none', { '11': 'url(https://example.org)' }, /look at "11"/],
    ['a code that is none', { Aceh: 'M0 0z' }, /not an object/],
  ])('keep the gateway from starting when they are %s', async (_name, value, message) => {
    if (value !== undefined) await put('prov-paths.json', value);
    await expect(startGateway({ boundariesDir: folder })).rejects.toThrow(message);
  });

  it('keep the gateway from starting when they are not JSON', async () => {
    await writeFile(join(folder, 'prov-paths.json'), '{"11":');
    await expect(startGateway({ boundariesDir: folder })).rejects.toThrow(/is not JSON/);
  });
});
