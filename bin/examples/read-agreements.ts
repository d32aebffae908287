import type { AskGraph } from './graph.ts';

/** Global identifiers of the agreements that came with the installation, by the code of their source. */
export async function readSeededAgreements(ask: AskGraph): Promise<ReadonlyMap<string, string>> {
  type Page = {
    readonly agreements: {
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly source: { readonly code: string } | null };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
  const found = new Map<string, string>();
  let after: string | null = null;
  for (;;) {
    const { agreements }: Page = await ask<Page>(READ, { after });
    for (const { node } of agreements.edges) if (node.source !== null) found.set(node.source.code, node.id);
    after = agreements.pageInfo.endCursor;
    if (!agreements.pageInfo.hasNextPage) return found;
  }
}

const READ = `
  query ReadSources($after: String) {
    agreements(first: 100, after: $after) { edges { node { id source { code } } } pageInfo { hasNextPage endCursor } }
  }`;
