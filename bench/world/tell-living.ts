// Preloaded into a process whose memory is watched (`node --import …`): on SIGWINCH it collects all garbage and writes how much of
// its heap is left, in bytes, to the file of its pid.

import { renameSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { livingFile } from '../lib/living-heap.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

process.on('SIGWINCH', () => {
  collect();
  const file = livingFile(process.pid);
  // Whoever waits for it must not find half of it.
  writeFileSync(`${file}.part`, String(process.memoryUsage().heapUsed));
  renameSync(`${file}.part`, file);
});
