import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

type RawEnv = Readonly<Record<string, string | undefined>>;

const LONGEST_MS = 10_000;

/**
 * The settings with the secrets that stand elsewhere: `NAME_FILE` names a file that holds one, as container engines mount secrets; `NAME_COMMAND` is run by the shell
 * and prints one, as the client of a key management service does. What stands in the environment itself goes first.
 *
 * @param names the settings that are secrets
 * @returns one sentence for each that could not be read, which never holds what was read
 */
export function readElsewhere(
  env: RawEnv,
  names: readonly string[],
): { readonly env: RawEnv; readonly problems: readonly string[] } {
  const found: Record<string, string> = {};
  const problems: string[] = [];
  for (const name of names) {
    if (env[name] !== undefined) continue;
    const [file, command] = [env[`${name}_FILE`], env[`${name}_COMMAND`]];
    try {
      if (file !== undefined) found[name] = readFileSync(file, 'utf8').trim();
      else if (command !== undefined) found[name] = run(command);
    } catch {
      problems.push(
        file === undefined
          ? `${name}_COMMAND: the command ended with an error, or not within ${LONGEST_MS / 1_000} seconds`
          : `${name}_FILE: the file cannot be read`,
      );
    }
  }
  return { env: { ...env, ...found }, problems };
}

function run(command: string): string {
  const isWindows = process.platform === 'win32';
  const [program, first] = isWindows ? (['cmd.exe', '/c'] as const) : (['/bin/sh', '-c'] as const);
  const options = { encoding: 'utf8', timeout: LONGEST_MS, stdio: ['ignore', 'pipe', 'ignore'] } as const;
  return execFileSync(program, [first, command], { ...options, stdio: [...options.stdio] }).trim();
}
