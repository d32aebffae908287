import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Manifest } from './kubernetes-files.ts';

/** The objects that we use, with the module of the package that knows each. */
const KINDS: Readonly<Record<string, string>> = {
  'apps/v1 Deployment': 'apps/v1',
  'autoscaling/v2 HorizontalPodAutoscaler': 'autoscaling/v2',
  'batch/v1 Job': 'batch/v1',
  'networking.k8s.io/v1 Ingress': 'networking.k8s.io/v1',
  'networking.k8s.io/v1 NetworkPolicy': 'networking.k8s.io/v1',
  'policy/v1 PodDisruptionBudget': 'policy/v1',
  'v1 Namespace': 'v1',
  'v1 PersistentVolumeClaim': 'v1',
  'v1 Service': 'v1',
};

interface Model {
  readonly validate: () => void;
}

/**
 * What the API of Kubernetes would not take. Twice over: its validators find wrong formats and ranges, the types made from the same schemas find
 * fields that do not exist, which the API drops without a word.
 */
export async function findSchemaProblems(root: string, manifests: readonly Manifest[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const lines: string[] = [
    'type Part<T> = T extends readonly (infer Each)[] ? readonly Part<Each>[] : T extends object ? { [Key in keyof T]?: Part<T[Key]> } : T;',
  ];
  const places = new Map<number, string>();
  for (const { file, document, isPatch } of manifests) {
    const { kind } = document;
    const module = KINDS[`${document.apiVersion} ${kind}`];
    if (module === undefined) {
      problems.push(
        `${file}: ${document.apiVersion} ${kind} is not among the kinds that bin/check/kubernetes-schema.ts knows`,
      );
      continue;
    }
    if (!isPatch)
      problems.push(...(await findFormatProblems(module, document)).map((problem) => `${file}: ${problem}`));
    const type = `import('kubernetes-models/${module}').I${kind}`;
    lines.push(
      `export const object${lines.length}: ${isPatch ? `Part<${type}>` : type} = ${JSON.stringify(document)};`,
    );
    places.set(lines.length, `${file}: ${kind} ${document.metadata.name}`);
  }
  return [...problems, ...findTypeProblems(root, lines, places)];
}

async function findFormatProblems(module: string, document: Manifest['document']): Promise<readonly string[]> {
  const models = (await import(`kubernetes-models/${module}`)) as Readonly<
    Record<string, new (data: unknown) => Model>
  >;
  const Kind = models[document.kind];
  if (Kind === undefined) return [`there is no ${document.kind} in ${module}`];
  try {
    new Kind(document).validate();
    return [];
  } catch (error) {
    return [`${document.kind} ${document.metadata.name}: ${(error as Error).message}`];
  }
}

/** Lets the compiler compare each object with its type, one on a line. */
function findTypeProblems(
  root: string,
  lines: readonly string[],
  places: ReadonlyMap<number, string>,
): readonly string[] {
  const folder = join(root, 'node_modules', '.cache', 'payung-kubernetes');
  const file = join(folder, 'manifests.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, lines.join('\n'));
  const compiler = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'tsc.cmd' : 'tsc');
  const flags = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--pretty',
    'false',
    '--module',
    'nodenext',
    '--target',
    'esnext',
  ];
  const { stdout, status } = spawnSync(compiler, [...flags, '--ignoreConfig', '--types', '', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  if (status === 0) return [];
  const told = [...(stdout ?? '').matchAll(/manifests\.ts\((\d+),\d+\): error TS\d+: (.*)/g)].map(
    ([, line, message = '']) => `${places.get(Number(line)) ?? 'manifests'}: ${message}`,
  );
  return told.length > 0 ? told : [`the manifests could not be compared with the types: ${stdout}`];
}
