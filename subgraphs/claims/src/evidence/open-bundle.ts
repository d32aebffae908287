import type { Sealer } from '@payung/kit/secret-box.ts';

import type { EvidenceBundleRow } from './evidence-bundle.table.ts';
import type { EvidenceBundle } from './evidence-manifest.ts';

/** A bundle that was kept, in the open. */
export function openBundle(sealer: Sealer, { content }: Pick<EvidenceBundleRow, 'content'>): EvidenceBundle {
  return JSON.parse(sealer.open(content)) as EvidenceBundle;
}
