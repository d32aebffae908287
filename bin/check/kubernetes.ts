import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { planServices } from '../stack/services.ts';
import { GRACE_SECONDS } from './grace.ts';
import { imageSettings } from './image-settings.ts';
import { readManifests } from './kubernetes-files.ts';
import type { Manifest } from './kubernetes-files.ts';
import { findOptionProblems } from './kubernetes-options.ts';
import { findSchemaProblems } from './kubernetes-schema.ts';
import { patched, workload } from './kubernetes-shapes.ts';
import type { Container, Workload } from './kubernetes-shapes.ts';
import { findTrafficProblems } from './kubernetes-traffic.ts';
import { settingNames } from './setting-names.ts';

/** Settings that the launcher gives and a cluster does not need: each with what takes its place. */
const TAKEN_CARE_OF: Readonly<Record<string, string>> = {
  AUDIT_ANCHOR_FILE: 'the lines "trail sealed" of the log hold the anchors, and leave the cluster with it',
  CONSOLE_DIR: 'set in the image',
  CORS_ORIGINS: 'none, unless an overlay names them',
  DEMO_PASSWORD: 'nobody is invented in a cluster',
};

/**
 * What is wrong with the manifests for Kubernetes: against the schemas of its API, and against our own processes, which no schema knows:
 * settings, ports, health, images, and who may reach whom.
 *
 * @returns one sentence for each problem
 */
export async function findKubernetesProblems(
  root: string,
  folder: string = join(root, 'deploy', 'kubernetes'),
): Promise<readonly string[]> {
  const { manifests, problems } = readManifests(root, folder);
  const whole = manifests.filter(({ isPatch }) => !isPatch);
  return [
    ...problems,
    ...(await findSchemaProblems(root, manifests)),
    ...whole.flatMap((manifest) => findWorkloadProblems(root, manifest)),
    ...findProblemsBetween(root, whole, manifests),
  ];
}

/** Workloads as they run: with the settings that patches add. */
function asPatched(found: Workload, manifests: readonly Manifest[]): Workload {
  const result = structuredClone(found);
  for (const { isPatch, document } of manifests) {
    if (!isPatch || document.kind !== found.kind || document.metadata.name !== found.metadata.name) continue;
    const patch = patched.safeParse(document);
    for (const change of patch.data?.spec.template.spec.containers ?? [])
      for (const each of result.spec.template.spec.containers)
        if (each.name === change.name)
          each.env = [
            ...each.env.filter(({ name }) => !change.env.some((other) => other.name === name)),
            ...change.env,
          ];
  }
  return result;
}

function findWorkloadProblems(root: string, manifest: Manifest): readonly string[] {
  const found = workload.safeParse(manifest.document);
  if (!found.success) return [];
  const { kind, metadata, spec } = found.data;
  const pod = spec.template.spec;
  const problems: string[] = [];
  const say = (problem: string): void => void problems.push(`${manifest.file}: ${kind} ${metadata.name} ${problem}`);
  if (pod.automountServiceAccountToken !== false) say('mounts a token of the cluster, which it does not use');
  if (pod.securityContext?.runAsNonRoot !== true) say('may run as root');
  if (pod.securityContext?.seccompProfile?.type !== 'RuntimeDefault') say('has no seccomp profile');
  for (const each of pod.containers) {
    problems.push(
      ...findContainerProblems(root, each, manifest).map(
        (problem) => `${manifest.file}: ${kind} ${metadata.name} ${problem}`,
      ),
    );
    if (kind === 'Deployment') for (const problem of findProbeProblems(each)) say(problem);
  }
  if (kind === 'Deployment' && (pod.terminationGracePeriodSeconds ?? 0) < GRACE_SECONDS)
    say(`is killed before it has drained: terminationGracePeriodSeconds must be ${GRACE_SECONDS} at the least`);
  if (kind === 'Job' && pod.restartPolicy !== 'Never') say('is not tried again as a whole');
  return problems;
}

function findContainerProblems(root: string, found: Container, manifest: Manifest): readonly string[] {
  const { image, command, securityContext, resources, env } = found;
  const problems: string[] = [];
  if (!/:[\w.-]+$|@sha256:[0-9a-f]{64}$/.test(image) || image.endsWith(':latest'))
    problems.push(`has an image without a version: ${image}`);
  if (securityContext?.readOnlyRootFilesystem !== true) problems.push('can write to its own files');
  if (securityContext?.allowPrivilegeEscalation !== false) problems.push('may gain rights');
  if (!(securityContext?.capabilities?.drop ?? []).includes('ALL')) problems.push('keeps capabilities of the kernel');
  if (resources?.requests?.['cpu'] === undefined || resources.requests['memory'] === undefined)
    problems.push('asks for no processor or memory');
  if (resources?.limits?.['memory'] === undefined) problems.push('has no limit on memory');
  if (command?.[1] !== undefined && !existsSync(join(root, command[1])))
    problems.push(`runs ${command[1]}, which is not there`);

  const known = settingNames(root, processOf(found, manifest));
  const given = settingsOf(found, manifest);
  for (const { name, value, valueFrom } of env) {
    if (!known.names.has(name)) problems.push(`sets ${name}, which its env.ts does not know`);
    if (known.secrets.has(name) && valueFrom?.secretKeyRef === undefined) problems.push(`has ${name} in the open`);
    if (value === undefined && valueFrom === undefined) problems.push(`gives ${name} nothing`);
  }
  for (const name of needed(processOf(found, manifest), imageSettings(root)))
    if (!given.has(name)) problems.push(`does not set ${name}`);
  return problems;
}

function findProbeProblems({
  name,
  env,
  ports,
  startupProbe,
  readinessProbe,
  livenessProbe,
}: Container): readonly string[] {
  const problems: string[] = [];
  const probes = {
    startupProbe: [startupProbe, '/healthz'],
    readinessProbe: [readinessProbe, '/readyz'],
    livenessProbe: [livenessProbe, '/healthz'],
  } as const;
  for (const [kind, [probe, path]] of Object.entries(probes)) {
    if (probe?.httpGet?.path !== path || probe.httpGet.port !== 'http')
      problems.push(`${name}: ${kind} does not ask ${path} at the port http`);
  }
  const said = env.find((entry) => entry.name === 'PORT')?.value;
  const open = ports.find((port) => port.name === 'http')?.containerPort;
  if (said !== String(open)) problems.push(`${name} listens on ${said} and opens ${open}`);
  return problems;
}

/** `subgraphs/participants/src/worker.ts` is the worker of participants; without a command it is what the image runs. */
function processOf({ name, command }: Container, { document }: Manifest): string {
  const [, entry = ''] = command ?? [];
  const [, owner] = /^(?:subgraphs\/)?(\w+)\/src\/migrate\.ts$/.exec(entry) ?? [];
  if (owner !== undefined) return `migrate-${owner}`;
  return workload.parse(document).kind === 'Deployment' ? name : '';
}

function settingsOf({ env, envFrom }: Container, manifest: Manifest): ReadonlySet<string> {
  const common = envFrom.flatMap(({ configMapRef }) => [
    ...(manifest.configMaps.get(configMapRef?.name ?? '') ?? new Map()).keys(),
  ]);
  return new Set([...env.map(({ name }) => name), ...common]);
}

/** What a process has to be told: the same that `npm start` tells it, with an identity provider of one's own, unless its image does. */
function needed(process: string, ofImage: ReadonlyMap<string, string>): readonly string[] {
  if (process.startsWith('migrate-')) return ['MIGRATOR_DATABASE_URL'];
  const plan = PLANNED.find(({ name }) => name === process);
  if (plan === undefined) return [];
  const told = Object.keys(plan.env)
    .filter((name) => !Object.hasOwn(TAKEN_CARE_OF, name) && ofImage.get(name) !== plan.env[name])
    // Documents lie in a store that all copies reach; rosters need a folder.
    .map((name) => (name === 'FILES_FOLDER' && !process.startsWith('participants') ? 'FILES_S3_BUCKET' : name));
  return [...told, ...(IN_A_CLUSTER[process] ?? [])];
}

/** What nobody has to say on one machine: where gateways are, and what identity asks for in production. */
const IN_A_CLUSTER: Readonly<Record<string, readonly string[]>> = {
  agreements: ['GATEWAY_NETWORKS'],
  participants: ['GATEWAY_NETWORKS'],
  claims: ['GATEWAY_NETWORKS'],
  identity: ['IDENTITY_KEYS', 'PRIVATE_PORT', 'TRUSTED_PROXIES'],
};

const word = { migrator: '', app: '' };
const WITHOUT_IDENTITY = {
  ports: {
    gateway: 4000,
    agreements: 4001,
    participants: 4002,
    claims: 4003,
    identity: 4010,
    'participants-worker': 4012,
    'claims-worker': 4013,
  },
  databases: { agreements: word, participants: word, claims: word, identity: word },
  secrets: {
    postgres: '',
    databases: {} as never,
    clients: {
      'payung-partner-demo': '',
      'payung-agreements': '',
      'payung-participants': '',
      'payung-claims': '',
      'payung-examples': '',
      'payung-gateway': '',
    },
    cookie: '',
    demoPassword: '',
    personalKeys: { agreements: '', participants: '', claims: '' },
    blindIndexKey: '',
    fileUrlKey: '',
    auditKey: '',
  },
  issuer: 'https://login.example',
  environment: 'production',
  corsOrigins: '',
  consoleFolder: '',
  filesFolder: '/files',
} as const;
const PLANNED = [
  ...planServices(WITHOUT_IDENTITY),
  ...planServices({ ...WITHOUT_IDENTITY, issuer: undefined }).filter(({ name }) => name === 'identity'),
];

/** What one manifest says of another. */
function findProblemsBetween(
  root: string,
  manifests: readonly Manifest[],
  all: readonly Manifest[],
): readonly string[] {
  const problems: string[] = [];
  const workloads = manifests.flatMap(({ document }) => {
    const found = workload.safeParse(document);
    return found.success ? [found.data] : [];
  });
  const deployments = workloads.filter(({ kind }) => kind === 'Deployment');
  const named = (kind: string): readonly string[] =>
    manifests.filter(({ document }) => document.kind === kind).map(({ document }) => document.metadata.name);
  for (const { metadata } of deployments) {
    for (const kind of ['PodDisruptionBudget', 'HorizontalPodAutoscaler'])
      if (!named(kind).includes(metadata.name)) problems.push(`Deployment ${metadata.name} has no ${kind}`);
  }
  for (const { file, document } of manifests) {
    if (document.kind !== 'HorizontalPodAutoscaler') continue;
    const { minReplicas, scaleTargetRef } = document['spec'] as {
      minReplicas?: number;
      scaleTargetRef: { name: string };
    };
    if ((minReplicas ?? 1) < 2) problems.push(`${file}: ${document.metadata.name} may run as a single copy`);
    if (!deployments.some(({ metadata }) => metadata.name === scaleTargetRef.name))
      problems.push(`${file}: nothing is called ${scaleTargetRef.name}`);
  }
  const running = workloads.map((each) => asPatched(each, all));
  const entries = new Map(PLANNED.map(({ name, entry }) => [name, entry]));
  problems.push(...findTrafficProblems(manifests, running), ...findOptionProblems(root, manifests, running, entries));
  return problems;
}
