import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where any of the texts stands in the logs, as "file: number of lines".
 *
 * @param folder with `<process>.log`
 */
export function findInLogs(folder: string, texts: readonly string[]): readonly string[] {
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const found = lines.filter((line) => texts.some((text) => line.includes(text)));
    return found.length === 0 ? [] : [`${file}: ${found.length}`];
  });
}
