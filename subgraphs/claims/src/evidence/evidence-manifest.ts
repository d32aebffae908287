import { createHash } from 'node:crypto';

import { z } from 'zod';

/** Names what the file is, and by which rules its hashes are made. */
export const EVIDENCE_FORMAT = 'payung-evidence/1';

const bundle = z.object({
  format: z.literal(EVIDENCE_FORMAT),
  claim: z.string(),
  madeAt: z.string(),
  manifestSha256: z.string(),
  parts: z.array(z.object({ name: z.string(), sha256: z.string(), content: z.unknown() })),
});

/** A bundle as it stands in its file. */
export type EvidenceBundle = z.infer<typeof bundle>;

/** What a bundle is made of. */
export interface EvidenceContent {
  /** The number of the claim. */
  readonly claim: string;
  readonly madeAt: string;
  /** By name, in the order in which they are shown. */
  readonly parts: readonly { readonly name: string; readonly content: unknown }[];
}

/** The bundle of a content: each part with its hash, and the hash of all of them. */
export function sealEvidence({ claim, madeAt, parts }: EvidenceContent): EvidenceBundle {
  // What is hashed is what the file will say, and no more: dates are text in it.
  const plain = parts.map(({ name, content }) => ({ name, content: JSON.parse(JSON.stringify(content)) as unknown }));
  const hashed = plain.map(({ name, content }) => ({ name, sha256: hashOf(content), content }));
  const head = { format: EVIDENCE_FORMAT, claim, madeAt } as const;
  return { ...head, manifestSha256: manifestHash({ ...head, parts: hashed }), parts: hashed };
}

/** What verifying a bundle found. */
export interface EvidenceVerdict {
  readonly holds: boolean;
  /** One sentence for each thing that does not hold. */
  readonly problems: readonly string[];
  /** Documents that the bundle names, to be compared with files in hand. */
  readonly documents: readonly { readonly fileName: string; readonly sha256: string }[];
}

/** Whether the text of a file is a bundle that nobody has changed. */
export function verifyEvidence(text: string): EvidenceVerdict {
  const parsed = bundle.safeParse(parse(text));
  if (!parsed.success) return { holds: false, problems: [`this is no ${EVIDENCE_FORMAT}`], documents: [] };
  const { data } = parsed;
  const changed = data.parts.filter(({ sha256, content }) => hashOf(content) !== sha256);
  const problems = [
    ...changed.map(({ name }) => `the part "${name}" was changed: its SHA-256 differs`),
    ...(manifestHash(data) === data.manifestSha256
      ? []
      : ['the manifest was changed: the SHA-256 of the whole differs']),
  ];
  const listed = data.parts.find(({ name }) => name === 'documents')?.content;
  const documents = z.array(z.object({ fileName: z.string(), sha256: z.string() })).safeParse(listed);
  return { holds: problems.length === 0, problems, documents: documents.success ? documents.data : [] };
}

/** SHA-256 of the names and hashes of the parts with the head of the file. */
function manifestHash({ format, claim, madeAt, parts }: Omit<EvidenceBundle, 'manifestSha256'>): string {
  return hashOf({ format, claim, madeAt, parts: parts.map(({ name, sha256 }) => ({ name, sha256 })) });
}

/** SHA-256 of a value as JSON with the keys of objects in order, so that how a file was written does not matter. */
function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]: [string, unknown]) => [key, inOrder(inner)]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
