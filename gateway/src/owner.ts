/** The subgraphs of the graph, each the owner of its facts. */
export const OWNERS = ['agreements', 'participants', 'claims'] as const;

/** The name of a subgraph, as composition and error messages use it. */
export type Owner = (typeof OWNERS)[number];

/** Whether a text names a subgraph. */
export function isOwner(text: unknown): text is Owner {
  return OWNERS.some((owner) => owner === text);
}
