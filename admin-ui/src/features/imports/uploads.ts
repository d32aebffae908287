import { useSyncExternalStore } from 'react';
import type { Upload } from 'tus-js-client';

/** How far the upload of a file is. */
export interface UploadState {
  /** `waiting`: the line is broken, it is tried again by itself. `stopped`: it was tried often enough; a person decides. */
  kind: 'sending' | 'paused' | 'waiting' | 'stopped' | 'done';
  sent: number;
  size: number;
  bytesPerSecond: number | null;
}

interface Task {
  file: File;
  /** Gives a fresh address; null when there is none any more. */
  address: () => Promise<string | null>;
  upload: Upload | null;
  state: UploadState;
  /** Counts beginnings, so that what an earlier one says is not heard. */
  run: number;
}

// Beside the pages: an upload goes on while its person looks at another page of the console.
const tasks = new Map<string, Task>();
const listeners = new Set<() => void>();

/** Tried again after so long, milliseconds, from the beginning whenever bytes moved. Some four minutes in all. */
const RETRY_AFTER = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000, 60_000];

/** Sent in pieces of so many bytes, below what proxies on the way may take for too long. */
const PIECE = 16 * 1024 * 1024;

/** Begins, or goes on with, the upload of a file to an import: what the other side has is not sent again. */
export function startUpload(importId: string, file: File, address: () => Promise<string | null>): void {
  void tasks.get(importId)?.upload?.abort();
  const state: UploadState = { kind: 'sending', sent: 0, size: file.size, bytesPerSecond: null };
  const task: Task = { file, address, upload: null, state, run: 0 };
  tasks.set(importId, task);
  rememberFile(importId, file);
  void begin(task);
}

/** Stops sending until somebody says to go on. */
export function pauseUpload(importId: string): void {
  const task = tasks.get(importId);
  if (task === undefined) return;
  task.run += 1;
  void task.upload?.abort();
  tell(task, { kind: 'paused', bytesPerSecond: null });
}

/** Goes on after a pause or after the line was broken for long. */
export function resumeUpload(importId: string): void {
  const task = tasks.get(importId);
  if (task !== undefined) void begin(task);
}

/** Ends an upload for good and lets go of its file. */
export function dropUpload(importId: string): void {
  const task = tasks.get(importId);
  if (task === undefined) return;
  task.run += 1;
  void task.upload?.abort();
  tasks.delete(importId);
  for (const listener of listeners) listener();
}

/** The file that was chosen for an import, while this tab has it. */
export function chosenFile(importId: string): File | null {
  return tasks.get(importId)?.file ?? null;
}

/** How far the upload to an import is. Null when this tab is not uploading to it. */
export function useUpload(importId: string): UploadState | null {
  return useSyncExternalStore(subscribe, () => tasks.get(importId)?.state ?? null);
}

async function begin(task: Task): Promise<void> {
  task.run += 1;
  const { run } = task;
  tell(task, { kind: 'sending' });
  // The addresses are made for an hour; each beginning asks for its own.
  const [url, tus] = await Promise.all([task.address().catch(() => null), import('tus-js-client').catch(() => null)]);
  if (task.run !== run) return;
  if (url === null || tus === null) return tell(task, { kind: 'stopped', bytesPerSecond: null });
  let since = { at: performance.now(), sent: -1 };
  task.upload = new tus.Upload(task.file, {
    uploadUrl: new URL(url, location.origin).href,
    chunkSize: PIECE,
    retryDelays: RETRY_AFTER,
    storeFingerprintForResuming: false,
    onProgress: (sent) => {
      if (task.run !== run) return;
      const now = performance.now();
      if (since.sent < 0) since = { at: now, sent };
      const seconds = (now - since.at) / 1_000;
      const bytesPerSecond = seconds < 1 ? task.state.bytesPerSecond : Math.round((sent - since.sent) / seconds);
      tell(task, { kind: 'sending', sent, bytesPerSecond });
    },
    onShouldRetry: (error) => {
      const status = error.originalResponse?.getStatus() ?? 0;
      // Refused for good, or the address has expired: trying the same again would change nothing.
      if (status >= 400 && status < 500 && status !== 409 && status !== 423 && status !== 429) return false;
      if (task.run === run) tell(task, { kind: 'waiting', bytesPerSecond: null });
      return task.run === run;
    },
    onError: (error) => {
      if (task.run !== run) return;
      const isExpired = 'originalResponse' in error && error.originalResponse?.getStatus() === 410;
      if (isExpired) void begin(task);
      else tell(task, { kind: 'stopped', bytesPerSecond: null });
    },
    onSuccess: () => {
      if (task.run === run) tell(task, { kind: 'done', sent: task.file.size, bytesPerSecond: null });
    },
  });
  task.upload.start();
}

function tell(task: Task, part: Partial<UploadState>): void {
  task.state = { ...task.state, ...part };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// The line is back: no need to wait for the next try.
addEventListener('online', () => {
  for (const task of tasks.values())
    if (task.state.kind === 'waiting' || task.state.kind === 'stopped') void begin(task);
});

// Leaving the page stops an upload; it can go on later, but the person should mean it.
addEventListener('beforeunload', (event) => {
  for (const { state } of tasks.values())
    if (state.kind === 'sending' || state.kind === 'waiting') event.preventDefault();
});

/** What a browser remembers of a file, to know it again after a reload: nothing of what stands in it. */
interface KnownFile {
  name: string;
  size: number;
  lastModified: number;
}

/** Whether a file is the one that an upload was begun with, as far as can be told without reading it. */
export function isSameFile(importId: string, file: File, onServer: { name: string; size: number }): boolean {
  const known = knownFile(importId);
  if (known !== null && known.lastModified !== file.lastModified) return false;
  return file.name === onServer.name && file.size === onServer.size;
}

function rememberFile(importId: string, { name, size, lastModified }: File): void {
  try {
    sessionStorage.setItem(`payung-upload:${importId}`, JSON.stringify({ name, size, lastModified }));
  } catch {
    // A browser that keeps nothing tells files apart by name and size alone.
  }
}

function knownFile(importId: string): KnownFile | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(`payung-upload:${importId}`) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'lastModified' in kept ? (kept as KnownFile) : null;
  } catch {
    return null;
  }
}
