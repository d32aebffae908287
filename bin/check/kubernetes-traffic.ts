import type { Manifest } from './kubernetes-files.ts';
import { networkPolicy, service } from './kubernetes-shapes.ts';
import type { NetworkPolicy, Workload } from './kubernetes-shapes.ts';

/** Every call that a process makes has to be let out and in, and nothing else; to the database nobody gets but who keeps something there. */
export function findTrafficProblems(manifests: readonly Manifest[], workloads: readonly Workload[]): readonly string[] {
  const problems: string[] = [];
  const policies = manifests.flatMap(({ document }) => {
    const found = networkPolicy.safeParse(document);
    return found.success ? [found.data] : [];
  });
  const labelsOf = ({ spec }: Workload): Readonly<Record<string, string>> => spec.template.metadata.labels;
  const services = manifests.flatMap(({ document }) => {
    const found = service.safeParse(document);
    return found.success ? [found.data] : [];
  });
  for (const caller of workloads) {
    const from = labelsOf(caller);
    const calls = new Set<string>();
    if (!policies.some((policy) => matches(policy, from) && isShut(policy)))
      problems.push(`${caller.metadata.name} is shut by no policy`);
    for (const { env } of caller.spec.template.spec.containers) {
      for (const { name, value = '', valueFrom } of env) {
        if (
          name.endsWith('DATABASE_URL') &&
          valueFrom?.secretKeyRef !== undefined &&
          !reaches(policies, from, DATABASE, 5432)
        )
          problems.push(`${caller.metadata.name} cannot reach its database`);
        if (!/^http:\/\/[a-z-]+:\d+(\/|$)/.test(value)) continue;
        const { hostname, port } = new URL(value);
        calls.add(`${hostname}:${port}`);
        const called = services.find(({ metadata }) => metadata.name === hostname);
        if (called === undefined || !called.spec.ports.some((open) => open.port === Number(port)))
          problems.push(`${caller.metadata.name} calls ${value}, and no Service answers there`);
        else if (!reaches(policies, from, called.spec.selector, Number(port)))
          problems.push(`${caller.metadata.name} calls ${value}, and the network policies do not let it`);
      }
    }
    for (const { metadata, spec } of services)
      for (const { port } of spec.ports)
        if (!calls.has(`${metadata.name}:${port}`) && reaches(policies, from, spec.selector, port))
          problems.push(`${caller.metadata.name} could reach ${metadata.name}:${port}, and does not call it`);
  }
  for (const { metadata, spec } of workloads) {
    const has = spec.template.spec.containers.some(({ env }) => env.some(({ name }) => name.endsWith('DATABASE_URL')));
    if (!has && reaches(policies, spec.template.metadata.labels, DATABASE, 5432))
      problems.push(`${metadata.name} could reach the database, and has nothing to do there`);
  }
  return problems;
}

/** PostgreSQL, where it runs in the cluster. */
export const DATABASE = { 'app.kubernetes.io/name': 'postgres' };

type Labels = Readonly<Record<string, string>>;

function matches({ spec }: NetworkPolicy, labels: Labels): boolean {
  return selects(spec.podSelector.matchLabels, labels);
}

function selects(selector: Labels | undefined, labels: Labels): boolean {
  return Object.entries(selector ?? {}).every(([name, value]) => labels[name] === value);
}

function isShut({ spec }: NetworkPolicy): boolean {
  return (
    ['Ingress', 'Egress'].every((type) => spec.policyTypes.includes(type)) &&
    spec.ingress === undefined &&
    spec.egress === undefined
  );
}

/** Whether traffic may leave the one and enter the other. */
export function reaches(policies: readonly NetworkPolicy[], from: Labels, to: Labels, port: number): boolean {
  const goesOut = policies.some(
    (policy) =>
      matches(policy, from) && (policy.spec.egress ?? []).some((rule) => leadsTo(rule.to, rule.ports, to, port)),
  );
  const comesIn = policies.some(
    (policy) =>
      matches(policy, to) && (policy.spec.ingress ?? []).some((rule) => leadsTo(rule.from, rule.ports, from, port)),
  );
  return goesOut && comesIn;
}

/** Whether traffic may leave for any pod of another namespace. */
export function leavesFor(policies: readonly NetworkPolicy[], from: Labels, namespace: string, port: number): boolean {
  return policies.some(
    (policy) =>
      matches(policy, from) &&
      (policy.spec.egress ?? []).some(
        ({ to, ports }) =>
          (ports === undefined || ports.some((open) => open.port === port)) &&
          (to ?? []).some(
            ({ namespaceSelector, podSelector }) =>
              podSelector === undefined && namespaceSelector?.matchLabels['kubernetes.io/metadata.name'] === namespace,
          ),
      ),
  );
}

function leadsTo(
  peers: NonNullable<NetworkPolicy['spec']['egress']>[number]['to'],
  ports: readonly { port?: number | string | undefined }[] | undefined,
  labels: Labels,
  port: number,
): boolean {
  const isOpen = ports === undefined || ports.some((open) => open.port === port);
  return (
    isOpen &&
    (peers ?? []).some(({ podSelector }) => podSelector !== undefined && selects(podSelector.matchLabels, labels))
  );
}
