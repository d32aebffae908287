import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { parseAllDocuments } from 'yaml';
import { z } from 'zod';

/** One object for Kubernetes, as it stands in a file. */
export interface Manifest {
  /** From the root of the project. */
  readonly file: string;
  /** Whether it only changes another one. */
  readonly isPatch: boolean;
  readonly document: z.infer<typeof object>;
  /** The settings that kustomizations make, by name of the ConfigMap. */
  readonly configMaps: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const object = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
});

/** Of Kustomize we use this much; what is not listed here is a slip of the pen. */
const kustomization = z.strictObject({
  apiVersion: z.literal('kustomize.config.k8s.io/v1beta1'),
  kind: z.literal('Kustomization'),
  namespace: z.string().optional(),
  resources: z.array(z.string()),
  configMapGenerator: z
    .array(
      z.strictObject({
        name: z.string(),
        behavior: z.enum(['create', 'merge']).optional(),
        literals: z.array(z.string().regex(/^[A-Z0-9_]+=/, 'must be NAME=value')),
      }),
    )
    .default([]),
  patches: z.array(z.strictObject({ path: z.string() })).default([]),
  images: z
    .array(z.strictObject({ name: z.string(), newName: z.string(), newTag: z.string().regex(/^(?!latest$)/) }))
    .default([]),
});

/** Reads every manifest below a folder, and says which are used by nothing, and what is named and not there. */
export function readManifests(
  root: string,
  folder: string,
): { readonly manifests: readonly Manifest[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const used = new Map<string, boolean>();
  const configMaps = new Map<string, Map<string, string>>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .toSorted();
  for (const file of files.filter((name) => name.endsWith('kustomization.yaml'))) {
    const found = kustomization.safeParse(parseAllDocuments(readFileSync(file, 'utf8'))[0]?.toJS());
    if (!found.success) {
      problems.push(
        ...found.error.issues.map(({ path, message }) => `${relative(root, file)}: ${path.join('.')} ${message}`),
      );
      continue;
    }
    const { resources, patches, configMapGenerator } = found.data;
    const note = (name: string, isPatch: boolean): void => {
      const path = resolve(dirname(file), name);
      const isThere = existsSync(name.endsWith('.yaml') ? path : join(path, 'kustomization.yaml'));
      if (!isThere) problems.push(`${relative(root, file)}: ${name} is not there`);
      used.set(path, isPatch);
    };
    for (const name of resources) note(name, false);
    for (const { path } of patches) note(path, true);
    for (const { name, literals } of configMapGenerator) {
      const settings = configMaps.get(name) ?? new Map<string, string>();
      for (const literal of literals)
        settings.set(literal.split('=')[0] ?? '', literal.slice(literal.indexOf('=') + 1));
      configMaps.set(name, settings);
    }
  }
  const manifests = files
    .filter((name) => !name.endsWith('kustomization.yaml'))
    .flatMap((path) => {
      const file = relative(root, path);
      const isPatch = used.get(path);
      if (isPatch === undefined) problems.push(`${file} is used by no kustomization`);
      return parseAllDocuments(readFileSync(path, 'utf8')).flatMap((document) => {
        const found = object.safeParse(document.toJS());
        if (found.success) return [{ file, isPatch: isPatch ?? false, document: found.data, configMaps }];
        problems.push(`${file} holds something that is no object of Kubernetes`);
        return [];
      });
    });
  return { manifests, problems };
}
