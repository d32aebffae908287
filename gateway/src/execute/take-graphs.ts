import type { ApolloGateway } from '@apollo/gateway';
import type { Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

import { loadGraph } from './load-graph.ts';
import type { LoadedGraph } from './load-graph.ts';

/** What is known of graphs before they are loaded. */
export interface GraphSource {
  /** The graph of a text, where somebody has parsed it already. */
  readonly documentOf?: (text: string) => DocumentNode | undefined;
  /** Whether the text of this SHA-256 was loaded with every check before. */
  readonly isChecked?: (sha256: string) => boolean;
}

/** What Apollo's gateway keeps of a graph, and whom it tells, under the names of the exact version. */
interface Internals {
  compositionId?: string;
  supergraphSdl?: string;
  schema?: GraphQLSchema;
  apiSchema?: Schema;
  queryPlanner?: QueryPlanner;
  readonly queryPlanStore: { readonly clear: () => void };
  readonly logger: { readonly error: (message: string) => void };
  readonly onSchemaChangeListeners: ReadonlySet<(schema: GraphQLSchema) => void>;
  readonly onSchemaLoadOrUpdateListeners: ReadonlySet<
    (context: { readonly apiSchema: GraphQLSchema; readonly coreSupergraphSdl: string }) => void
  >;
  readonly createServices: (owners: LoadedGraph['owners']) => void;
  updateWithSupergraphSdl: (graph: { readonly id: string; readonly supergraphSdl: string }) => void;
}

/**
 * Lets a gateway load its graphs by {@link loadGraph}, in the place of Apollo's own way, which parses, prints and checks the same graph
 * several times. Nothing of the graph before is replaced until the new one is ready, with a plan for it.
 *
 * @param taken told of each graph before anybody asks it
 */
export function takeGraphs(
  gateway: ApolloGateway,
  { documentOf, isChecked }: GraphSource,
  taken: (graph: LoadedGraph) => void,
): void {
  const inside = gateway as unknown as Internals;
  let graph: LoadedGraph | undefined;
  Object.defineProperty(gateway, 'supergraphSchema', { get: () => graph?.supergraphSchema() });

  inside.updateWithSupergraphSdl = ({ id, supergraphSdl: text }) => {
    if (id === inside.compositionId) return;
    const loaded = loadGraph(documentOf?.(text) ?? parse(text), isChecked?.(id) ?? false);
    inside.createServices(loaded.owners);
    graph = loaded;
    taken(loaded);
    inside.compositionId = id;
    inside.supergraphSdl = text;
    inside.apiSchema = loaded.apiSchema;
    inside.schema = loaded.schema;
    inside.queryPlanner = loaded.queryPlanner;
    inside.queryPlanStore.clear();
    const tell = (listener: () => void): void => {
      try {
        listener();
      } catch (error) {
        inside.logger.error(`Who was told of a new graph failed: ${error instanceof Error ? error.message : ''}`);
      }
    };
    for (const listener of inside.onSchemaChangeListeners) tell(() => listener(loaded.schema));
    for (const listener of inside.onSchemaLoadOrUpdateListeners)
      tell(() => listener({ apiSchema: loaded.schema, coreSupergraphSdl: text }));
  };
}
