import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { z } from 'zod';

import type { Database } from '../database.ts';
import type { Logger } from '../log.ts';
import { fingerprintKey } from '../secret-box.ts';
import { LARGEST_SEAL, sealTrail } from './seal-trail.ts';
import type { Anchor } from './seal-trail.ts';
import { createTrailHasher } from './trail-hash.ts';

/** Settings of a process that seals a trail. */
export const trailEnv = {
  AUDIT_KEY: fingerprintKey,
  AUDIT_ANCHOR_FILE: z.string('a file that anchors of the trail are appended to, best on another machine').optional(),
};

/** A trail that is to be sealed. */
export interface SealedTrail {
  readonly database: Database;
  /** Name of the subgraph. */
  readonly owner: string;
  readonly key: Buffer;
  /** Anchors are appended to it, one JSON object on a line. */
  readonly anchorFile?: string | undefined;
  readonly logger: Logger;
  /** Milliseconds from one look to the next. */
  readonly everyMs?: number;
}

/** Work that goes on until it is stopped. */
export interface Sealing {
  /** Waits for the seal under way. */
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 2_000;

/**
 * Seals the trail every two seconds, for as long as there is something to seal without a pause, and writes each anchor outside of the
 * database: into the log, and into a file where one is set. What is cut from the end of the trail is found by what was written outside.
 */
export function keepSealing({ database, owner, key, anchorFile, logger, everyMs = EVERY_MS }: SealedTrail): Sealing {
  const hasher = createTrailHasher(owner, key);
  const stopping = new AbortController();
  const { signal } = stopping;
  // An anchor stands for all before it: where the last ones could not be written outside, the newest is enough.
  let owed: string | undefined;
  const seal = async (): Promise<boolean> => {
    const anchor = await sealTrail(database, hasher);
    if (anchor !== null) {
      const line = anchorLine(owner, anchor);
      logger.info({ auditAnchor: line }, 'trail sealed');
      owed = JSON.stringify(line);
    }
    if (anchorFile !== undefined && owed !== undefined) await appendLine(anchorFile, owed);
    owed = undefined;
    return anchor !== null && anchor.throughPosition - anchor.fromPosition + 1 === LARGEST_SEAL;
  };
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const isMore = await seal().catch((error: unknown) => {
        logger.error({ err: error }, 'the trail could not be sealed');
        return false;
      });
      if (!isMore) await wait(everyMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

/** An anchor as it is written outside of the database. */
export interface AnchorLine {
  readonly owner: string;
  readonly number: number;
  /** How many records the trail had then. */
  readonly records: number;
  readonly sealedAt: string;
  readonly hash: string;
}

/** Appends a line, on a line of its own also where another broke off, as on a disk that was full. */
async function appendLine(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+', 0o640);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    const isTorn = bytesRead === 1 && buffer.toString() !== '\n';
    await file.appendFile(`${isTorn ? '\n' : ''}${line}\n`);
  } finally {
    await file.close();
  }
}

function anchorLine(owner: string, { number, throughPosition, sealedAtMs, hash }: Anchor): AnchorLine {
  return {
    owner,
    number,
    records: throughPosition,
    sealedAt: new Date(sealedAtMs).toISOString(),
    hash: hash.toString('hex'),
  };
}
