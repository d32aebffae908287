import { useEffect, useState } from 'react';
import { useInstallation } from '../../lib/installation.ts';
import { readOutlines } from './read-outlines.ts';

/** Outlines to draw, and whose they are. */
export interface Outlines {
  by: 'installation' | 'bundled';
  paths: ReadonlyMap<string, string>;
  /** Regions without an outline of their own, with the one each is drawn in. */
  drawnIn: ReadonlyMap<string, string>;
}

/**
 * The outlines of a level: those that the installation brings along or, for provinces, those of the console. Undefined
 * while they are on their way, null when there are none.
 */
export function useOutlines(level: 'provinces' | 'regencies'): Outlines | null | undefined {
  const address = useInstallation().config.boundaries[level];
  const [found, setFound] = useState<{ level: string; outlines: Outlines | null }>();
  useEffect(() => {
    const abort = new AbortController();
    void findOutlines(level, address, abort.signal).then((outlines) => {
      if (!abort.signal.aborted) setFound({ level, outlines });
    });
    return () => abort.abort();
  }, [level, address]);
  return found?.level === level ? found.outlines : undefined;
}

/** What the installation brings cannot always be read; the console's own provinces are then better than no map. */
async function findOutlines(
  level: 'provinces' | 'regencies',
  address: string | null,
  signal: AbortSignal,
): Promise<Outlines | null> {
  const paths = address === null ? null : await fetchPaths(address, signal).catch(() => null);
  if (paths !== null) return { by: 'installation', paths, drawnIn: new Map() };
  if (level === 'regencies') return null;
  const bundled = await import('./bundled-outlines.ts').catch(() => null);
  return bundled && { by: 'bundled', paths: bundled.bundledOutlines, drawnIn: bundled.drawnIn };
}

async function fetchPaths(address: string, signal: AbortSignal): Promise<ReadonlyMap<string, string> | null> {
  const response = await fetch(address, { signal });
  return response.ok ? readOutlines(await response.json()) : null;
}
