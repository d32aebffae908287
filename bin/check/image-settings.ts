import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every image sets, by name: `ENV` of the stage of `deploy/Dockerfile` that all of them begin with. */
export function imageSettings(root: string): ReadonlyMap<string, string> {
  const dockerfile = readFileSync(join(root, 'deploy', 'Dockerfile'), 'utf8');
  const stage = /^FROM \S+ AS runtime\n(?:(?!FROM ).*\n)*/m.exec(dockerfile)?.[0];
  if (stage === undefined) throw new Error('deploy/Dockerfile has no stage "runtime"');
  return new Map(
    [...stage.matchAll(/^ENV (.*)$/gm)]
      .flatMap(([, settings = '']) => settings.split(' '))
      .map((setting) => [setting.slice(0, setting.indexOf('=')), setting.slice(setting.indexOf('=') + 1)]),
  );
}
