import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** Vite's manifest of a build, as far as it is read here. */
type Manifest = Readonly<
  Record<string, { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[]; css?: string[] }>
>;

/** What may not grow, in kilobytes (1,000 bytes) after gzip. The maps are JavaScript too: each is part of the route that draws it. */
const limits = { initialJs: 215, initialCss: 25, route: 80 } as const;

interface Measure {
  name: string;
  kilobytes: number;
  limit: number;
}

const dist = new URL('./dist/', import.meta.url);

/** Every measure of the build in `dist/`: what the front page loads in all, and what each other route adds to that. */
export async function measure(): Promise<Measure[]> {
  const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')) as Manifest;
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
  if (entry === undefined) throw new Error('the manifest names no entry: run `vite build` first');
  const home = Object.keys(manifest).find((key) => key.endsWith('overview-page.tsx'));
  if (home === undefined) throw new Error('the manifest does not have the front page');
  const initial = [...new Set([...closure(manifest, entry), ...closure(manifest, home)])];
  const measures: Measure[] = [
    { name: 'initial JavaScript', kilobytes: await total(manifest, initial, 'js'), limit: limits.initialJs },
    { name: 'initial CSS', kilobytes: await total(manifest, initial, 'css'), limit: limits.initialCss },
  ];
  for (const key of Object.keys(manifest).filter(
    (candidate) => manifest[candidate]?.isDynamicEntry === true && candidate !== home,
  )) {
    const added = closure(manifest, key).filter((chunk) => !initial.includes(chunk));
    measures.push({ name: `route ${key}`, kilobytes: await total(manifest, added, 'js'), limit: limits.route });
  }
  return measures;
}

/** A chunk and all that it imports statically. */
function closure(manifest: Manifest, key: string, found: string[] = []): string[] {
  if (found.includes(key)) return found;
  found.push(key);
  for (const next of manifest[key]?.imports ?? []) closure(manifest, next, found);
  return found;
}

async function total(manifest: Manifest, keys: readonly string[], kind: 'js' | 'css'): Promise<number> {
  const files = new Set(
    keys.flatMap((key) => (kind === 'css' ? (manifest[key]?.css ?? []) : [manifest[key]?.file ?? ''])),
  );
  let kilobytes = 0;
  for (const file of files) if (file.endsWith(`.${kind}`)) kilobytes += await gzipped(file);
  return kilobytes;
}

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(new URL(file, dist)), { level: 9 }).length / 1000;
}

if (import.meta.main) {
  const measures = await measure();
  for (const { name, kilobytes, limit } of measures) {
    const verdict = kilobytes > limit ? 'OVER' : 'ok';
    process.stdout.write(
      `${verdict.padEnd(4)} ${kilobytes.toFixed(1).padStart(6)} kB of ${String(limit).padStart(3)}  ${name}\n`,
    );
  }
  if (measures.some(({ kilobytes, limit }) => kilobytes > limit)) process.exitCode = 1;
}
