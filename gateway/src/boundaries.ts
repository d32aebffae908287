import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { compressedFile } from './compressed-file.ts';

/** Addresses of the outlines of regions that this installation brings along. Null where it brings none. */
export type BoundaryAddresses = Readonly<Record<keyof typeof FILES, string | null>>;

/**
 * Serves an operator's outlines of regions to the console's map: SVG paths by region code, projected beforehand. Either
 * file may be missing, not both.
 *
 * @throws Error when the folder holds neither, or a file in it is not of that form
 */
export async function serveBoundaries(app: FastifyInstance, folder: string | undefined): Promise<BoundaryAddresses> {
  if (folder === undefined) return { provinces: null, regencies: null };
  const addresses = { provinces: await serve('provinces'), regencies: await serve('regencies') };
  if (addresses.provinces === null && addresses.regencies === null) {
    throw new Error(
      `BOUNDARIES_DIR: ${folder} holds neither ${FILES.provinces} nor ${FILES.regencies}. Put one there, or leave BOUNDARIES_DIR out.`,
    );
  }
  return addresses;

  async function serve(level: keyof typeof FILES): Promise<string | null> {
    const text = await readOutlines(join(folder ?? '', FILES[level]));
    if (text === null) return null;
    const file = compressedFile('/boundaries/', `${level}.json`, 'application/json; charset=utf-8', text);
    app.get(file.path, file.send);
    return file.path;
  }
}

const FILES = { provinces: 'prov-paths.json', regencies: 'kab-paths.json' } as const;

/** An object of SVG paths by the code of a province or a regency. Letters of path commands only: nothing else may reach the page. */
const outlines = z.record(z.string().regex(/^\d{2}(?:\.\d{2})?$/), z.string().regex(/^M[\d\s,.+\-a-z]+$/i));

async function readOutlines(path: string): Promise<string | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`BOUNDARIES_DIR: ${path} is not JSON.`);
  }
  const read = outlines.safeParse(value);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    throw new Error(
      `BOUNDARIES_DIR: ${path} is not an object of SVG paths by region code${where && `: look at "${where}"`}.`,
    );
  }
  // Written anew, so that what is served is what was checked.
  return JSON.stringify(read.data);
}
