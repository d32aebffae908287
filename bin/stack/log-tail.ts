import { existsSync, readFileSync } from 'node:fs';

/** The last lines of a log, for a person: structured lines become one sentence each. */
export function readLogTail(file: string, lines: number): string {
  if (!existsSync(file)) return '  (there is no log)';
  const all = readFileSync(file, 'utf8').trimEnd().split('\n');
  const tail = all.slice(-lines).map((line) => `  ${readable(line)}`);
  return tail.join('\n').trimEnd() || '  (it is empty)';
}

function readable(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { time, msg, err } = JSON.parse(line) as {
      time?: string;
      msg?: string;
      err?: { message?: string; stack?: string };
    };
    const clock = typeof time === 'string' ? `${time.slice(11, 19)} ` : '';
    return `${clock}${msg ?? ''}${err?.stack === undefined ? '' : ` ${err.stack.split('\n').slice(0, 4).join(' ')}`}`.trim();
  } catch {
    return line;
  }
}
