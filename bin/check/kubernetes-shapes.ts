import { z } from 'zod';

// What our own rules read of a manifest. Whether the rest is right is for the schemas of Kubernetes.

const labels = z.record(z.string(), z.string()).default({});
const metadata = z.looseObject({ name: z.string() });
const probe = z.looseObject({ httpGet: z.looseObject({ path: z.string(), port: z.unknown() }).optional() }).optional();
const amounts = z.record(z.string(), z.union([z.string(), z.number()])).optional();

const container = z.looseObject({
  name: z.string(),
  image: z.string(),
  command: z.array(z.string()).optional(),
  env: z
    .array(
      z.looseObject({
        name: z.string(),
        value: z.string().optional(),
        valueFrom: z.looseObject({ secretKeyRef: z.looseObject({ name: z.string() }).optional() }).optional(),
      }),
    )
    .default([]),
  envFrom: z.array(z.looseObject({ configMapRef: z.looseObject({ name: z.string() }).optional() })).default([]),
  ports: z.array(z.looseObject({ name: z.string().optional(), containerPort: z.number() })).default([]),
  startupProbe: probe,
  readinessProbe: probe,
  livenessProbe: probe,
  resources: z.looseObject({ requests: amounts, limits: amounts }).optional(),
  securityContext: z
    .looseObject({
      readOnlyRootFilesystem: z.boolean().optional(),
      allowPrivilegeEscalation: z.boolean().optional(),
      capabilities: z.looseObject({ drop: z.array(z.string()).default([]) }).optional(),
    })
    .optional(),
});

/** One container of a workload. */
export type Container = z.infer<typeof container>;

/** What runs processes. */
export const workload = z.looseObject({
  kind: z.enum(['Deployment', 'Job']),
  metadata,
  spec: z.looseObject({
    template: z.looseObject({
      metadata: z.looseObject({ labels }),
      spec: z.looseObject({
        automountServiceAccountToken: z.boolean().optional(),
        terminationGracePeriodSeconds: z.number().optional(),
        restartPolicy: z.string().optional(),
        securityContext: z
          .looseObject({
            runAsNonRoot: z.boolean().optional(),
            seccompProfile: z.looseObject({ type: z.string() }).optional(),
          })
          .optional(),
        containers: z.array(container),
      }),
    }),
  }),
});

/** A Deployment or a Job. */
export type Workload = z.infer<typeof workload>;

/** What a patch changes of a workload, as far as it is settings. */
export const patched = z.looseObject({
  spec: z.looseObject({
    template: z.looseObject({
      spec: z.looseObject({
        containers: z.array(z.looseObject({ name: z.string(), env: container.shape.env })).default([]),
      }),
    }),
  }),
});

/** What an address in the cluster leads to. */
export const service = z.looseObject({
  kind: z.literal('Service'),
  metadata,
  spec: z.looseObject({ selector: labels, ports: z.array(z.looseObject({ port: z.number() })) }),
});

const selector = z.looseObject({ matchLabels: labels });
const peers = z
  .array(z.looseObject({ podSelector: selector.optional(), namespaceSelector: selector.optional() }))
  .optional();
const ports = z.array(z.looseObject({ port: z.union([z.number(), z.string()]).optional() })).optional();

/** Who may reach whom. */
export const networkPolicy = z.looseObject({
  kind: z.literal('NetworkPolicy'),
  metadata,
  spec: z.looseObject({
    podSelector: selector,
    policyTypes: z.array(z.string()),
    ingress: z.array(z.looseObject({ from: peers, ports })).optional(),
    egress: z.array(z.looseObject({ to: peers, ports })).optional(),
  }),
});

/** A NetworkPolicy. */
export type NetworkPolicy = z.infer<typeof networkPolicy>;
