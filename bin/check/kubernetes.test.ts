import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ROOT } from '../stack/paths.ts';
import { findKubernetesProblems } from './kubernetes.ts';

const MANIFESTS = join(ROOT, 'deploy', 'kubernetes');

/** Each slip: the file, what stands there, what is put in its place, and what has to be said of it. */
const SLIPS: readonly (readonly [file: string, from: string, to: string, problem: RegExp])[] = [
  ['base/agreements.yaml', 'minReadySeconds: 5', 'minReadySecond: 5', /Deployment agreements: .*minReadySecond/],
  ['base/agreements.yaml', 'maxUnavailable: 1', 'maxUnavailable: [1]', /PodDisruptionBudget agreements/],
  [
    'base/agreements.yaml',
    'name: SERVICE_CLIENT_ID',
    'name: SERVICE_CLIENT',
    /sets SERVICE_CLIENT, which its env.ts does not know/,
  ],
  ['base/agreements.yaml', 'minReplicas: 2', 'minReplicas: 1', /agreements may run as a single copy/],
  ['base/claims.yaml', 'name: PERSONAL_KEYS', 'name: LOG_LEVEL', /Deployment claims does not set PERSONAL_KEYS/],
  // Its image tells it another one.
  [
    'base/participants-worker.yaml',
    'name: NODE_OPTIONS',
    'name: LOG_LEVEL',
    /Deployment participants-worker does not set NODE_OPTIONS/,
  ],
  ['base/claims.yaml', 'claims:0.1.0', 'claims:latest', /image without a version/],
  [
    'base/claims.yaml',
    'readOnlyRootFilesystem: true',
    'readOnlyRootFilesystem: false',
    /Deployment claims can write to its own files/,
  ],
  ['base/claims.yaml', 'runAsNonRoot: true', 'runAsNonRoot: false', /Deployment claims may run as root/],
  ['base/gateway.yaml', 'path: /readyz', 'path: /ready', /readinessProbe does not ask \/readyz/],
  ['base/gateway.yaml', 'containerPort: 4000', 'containerPort: 4040', /gateway listens on 4000 and opens 4040/],
  [
    'base/gateway.yaml',
    'terminationGracePeriodSeconds: 30',
    'terminationGracePeriodSeconds: 5',
    /gateway is killed before it has drained/,
  ],
  [
    'base/gateway.yaml',
    'http://participants:4002',
    'http://participants:4004',
    /gateway calls http:\/\/participants:4004\/graphql, and no Service/,
  ],
  ['base/participants-worker.yaml', 'src/worker.ts', 'src/work.ts', /work\.ts, which is not there/],
  [
    'base/participants-worker.yaml',
    'limits: { memory: 640Mi }',
    'limits: {}',
    /participants-worker has no limit on memory/,
  ],
  [
    'base/network.yaml',
    'app.kubernetes.io/name: claims }\n      ports: [{ protocol: TCP, port: 4003 }]',
    'app.kubernetes.io/name: claim }\n      ports: [{ protocol: TCP, port: 4003 }]',
    /gateway calls http:\/\/claims:4003\/graphql, and the network policies do not let it/,
  ],
  [
    'base/network.yaml',
    'app.kubernetes.io/name: participants-worker }\n      ports: [{ protocol: TCP, port: 4003 }]',
    'app.kubernetes.io/name: participants-workers }\n      ports: [{ protocol: TCP, port: 4003 }]',
    /participants-worker calls http:\/\/claims:4003\/graphql, and the network policies do not let it/,
  ],
  [
    'example/kustomization.yaml',
    'GATEWAY_NETWORKS=10.244.0.0/16',
    'GATEWAY_NETWORK=10.244.0.0/16',
    /Deployment agreements does not set GATEWAY_NETWORKS/,
  ],
  [
    'identity/network.yaml',
    'matchLabels: { app.kubernetes.io/name: gateway }\n        - podSelector:',
    'matchLabels: { app.kubernetes.io/name: claims-worker }\n        - podSelector:',
    /claims-worker could reach identity-private:4011, and does not call it/,
  ],
  [
    'identity/network.yaml',
    'matchLabels: { app.kubernetes.io/name: agreements }\n  policyTypes: [Egress]',
    'matchLabels: { app.kubernetes.io/name: claims-worker }\n  policyTypes: [Egress]',
    /agreements calls http:\/\/identity-private:4011, and the network policies do not let it/,
  ],
  [
    'identity/identity.yaml',
    'name: IDENTITY_KEYS\n              valueFrom:\n                secretKeyRef: { name: payung-identity, key: identity-keys }',
    'name: IDENTITY_KEYS\n              value: k1:x',
    /Deployment identity has IDENTITY_KEYS in the open/,
  ],
  [
    'identity/identity.yaml',
    'name: PRIVATE_PORT',
    'name: INVITATION_HOURS',
    /Deployment identity does not set PRIVATE_PORT/,
  ],
  [
    'migrations/jobs.yaml',
    'name: MIGRATOR_DATABASE_URL\n              valueFrom:\n                secretKeyRef: { name: payung-migrations, key: agreements-url }',
    'name: MIGRATOR_DATABASE_URL\n              value: postgres://x',
    /Job migrate-agreements has MIGRATOR_DATABASE_URL in the open/,
  ],
  [
    'traces/network.yaml',
    'port: 4318',
    'port: 4317',
    /gateway uses the collector of traces, and traces does not let it/,
  ],
  [
    'virus-scanner/network.yaml',
    'matchLabels: { app.kubernetes.io/name: claims }\n  policyTypes: [Egress]',
    'matchLabels: { app.kubernetes.io/name: participants }\n  policyTypes: [Egress]',
    /claims uses ClamAV, and virus-scanner does not let it/,
  ],
  [
    'virus-scanner/network.yaml',
    'app.kubernetes.io/name: claims }\n      ports: [{ protocol: TCP, port: 3310 }]',
    'app.kubernetes.io/name: participants }\n      ports: [{ protocol: TCP, port: 3310 }]',
    /participants could reach ClamAV, and does not use it/,
  ],
  [
    'pooler/network.yaml',
    'app.kubernetes.io/name: pgbouncer }\n      ports: [{ protocol: TCP, port: 5432 }]',
    'app.kubernetes.io/name: pooler }\n      ports: [{ protocol: TCP, port: 5432 }]',
    /PgBouncer cannot reach the database/,
  ],
  [
    'pooler/network.yaml',
    'app.kubernetes.io/name: agreements }\n        - podSelector:',
    'app.kubernetes.io/name: gateway }\n        - podSelector:',
    /agreements uses PgBouncer, and pooler does not let it/,
  ],
  ['example/kustomization.yaml', 'gateway.yaml', 'gatewai.yaml', /gatewai\.yaml is not there/],
  ['example/migrations/kustomization.yaml', 'newTag: 0.1.0', 'newTag: latest', /newTag/],
];

test('each of these slips in the manifests is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-kubernetes-'));
  try {
    cpSync(MANIFESTS, folder, { recursive: true });
    for (const [file, from, to] of SLIPS) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      expect([file, from, text.includes(from)]).toEqual([file, from, true]);
      writeFileSync(path, text.replace(from, to));
    }
    const problems = (await findKubernetesProblems(ROOT, folder)).join('\n');
    for (const [, , , problem] of SLIPS) expect(problems).toMatch(problem);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
