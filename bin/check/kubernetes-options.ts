import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Manifest } from './kubernetes-files.ts';
import { networkPolicy } from './kubernetes-shapes.ts';
import type { Workload } from './kubernetes-shapes.ts';
import { DATABASE, leavesFor, reaches } from './kubernetes-traffic.ts';

/** What an installation may have beside Payung, by the folder of `deploy/kubernetes` that lets processes reach it. */
interface Option {
  readonly folder: string;
  readonly what: string;
  readonly port: number;
  /** Pods of the namespace, or another namespace. */
  readonly at: { readonly pod: string } | { readonly namespace: string };
  /** What a process's entry says when it uses it. */
  readonly used: RegExp;
}

const OPTIONS: readonly Option[] = [
  {
    folder: 'traces',
    what: 'the collector of traces',
    port: 4318,
    at: { namespace: 'monitoring' },
    used: /\bstartTelemetry\(/,
  },
  {
    folder: 'virus-scanner',
    what: 'ClamAV',
    port: 3310,
    at: { pod: 'clamav' },
    used: /\bcreateVirusScanner\(env\b/,
  },
  { folder: 'pooler', what: 'PgBouncer', port: 6432, at: { pod: 'pgbouncer' }, used: /\bdatabasePlace: / },
];

/**
 * Whoever uses what an installation may have has to be let through to it by the folder of that option, and nobody else; and the base
 * and the other folders let nobody.
 *
 * @param entries the file that each process runs, by its name
 * @returns one sentence for each problem
 */
export function findOptionProblems(
  root: string,
  manifests: readonly Manifest[],
  workloads: readonly Workload[],
  entries: ReadonlyMap<string, string>,
): readonly string[] {
  const policies = manifests.flatMap(({ file, document }) => {
    const found = networkPolicy.safeParse(document);
    return found.success ? [{ file, policy: found.data }] : [];
  });
  const deployments = workloads.filter(({ kind }) => kind === 'Deployment');
  const problems = OPTIONS.flatMap(({ folder, what, port, at, used }) =>
    [true, false].flatMap((isChosen) => {
      const chosen = policies
        .filter(({ file }) => isChosen || !file.includes(`/${folder}/`))
        .map(({ policy }) => policy);
      return deployments.flatMap(({ metadata, spec }) => {
        const { labels } = spec.template.metadata;
        const can =
          'pod' in at ? reaches(chosen, labels, nameOf(at.pod), port) : leavesFor(chosen, labels, at.namespace, port);
        const uses = isChosen && used.test(readFileSync(join(root, entries.get(metadata.name) ?? ''), 'utf8'));
        if (can === uses) return [];
        if (!isChosen) return [`${metadata.name} could reach ${what} without ${folder}`];
        return [
          uses
            ? `${metadata.name} uses ${what}, and ${folder} does not let it`
            : `${metadata.name} could reach ${what}, and does not use it`,
        ];
      });
    }),
  );
  const all = policies.map(({ policy }) => policy);
  // PgBouncer's own pods are not ours, and nothing keeps them in.
  const isLetIn = reaches([...all, OPEN], { ...nameOf('pgbouncer') }, DATABASE, 5432);
  return isLetIn ? problems : [...problems, 'PgBouncer cannot reach the database'];
}

const nameOf = (pod: string): Readonly<Record<string, string>> => ({ 'app.kubernetes.io/name': pod });

const OPEN = networkPolicy.parse({
  kind: 'NetworkPolicy',
  metadata: { name: 'pgbouncer-out' },
  spec: {
    podSelector: { matchLabels: nameOf('pgbouncer') },
    policyTypes: ['Egress'],
    egress: [{ to: [{ podSelector: { matchLabels: DATABASE } }], ports: [{ port: 5432 }] }],
  },
});
