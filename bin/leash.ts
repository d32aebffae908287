// Preloaded into every process that the launcher starts (`node --import bin/leash.ts …`). The channel to
// the launcher closes when the launcher ends, however it ended; this process then stops as if asked to, so
// that a killed launcher leaves nothing behind that holds a port or a database.

import { flushCompileCache } from 'node:module';

const PATIENCE_MS = 8_000;

// What was compiled is written down when the process ends, unless it is killed. By then everything has been loaded.
const LOADED_AFTER_MS = 10_000;
setTimeout(() => flushCompileCache(), LOADED_AFTER_MS).unref();

if (process.channel !== undefined) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
  });
  // Listening must not keep a process alive that has finished its work.
  process.channel.unref();
}
