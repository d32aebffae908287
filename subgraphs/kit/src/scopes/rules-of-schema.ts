import { isInterfaceType, isObjectType, valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode, GraphQLSchema } from 'graphql';

import { readRequiredScopes } from './scope-mask.ts';
import type { RequiredScopes, ScopeRules } from './scope-mask.ts';

/**
 * The scopes that a subgraph's own schema asks for, by coordinate: what a gateway enforces for the whole graph, each
 * owner enforces for its part again.
 */
export function rulesOfSchema(schema: GraphQLSchema): ScopeRules {
  const rules = new Map<string, RequiredScopes>();
  const look = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const marked = directives.find(({ name }) => name.value === 'requiresScopes');
    if (marked === undefined) return;
    const sets = marked.arguments?.find(({ name }) => name.value === 'scopes');
    rules.set(coordinate, readRequiredScopes(sets && valueFromASTUntyped(sets.value), coordinate));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const node of [type.astNode, ...type.extensionASTNodes]) look(type.name, node?.directives);
    for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field.astNode?.directives);
  }
  return rules;
}
