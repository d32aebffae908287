import { getNamedType, isAbstractType, isCompositeType, isInterfaceType, Kind, typeFromAST } from 'graphql';
import type {
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

import type { RequiredScopes, ScopeRules } from './scope-mask.ts';

/** A part of an operation that needs scopes. */
export interface Requirement {
  /** `Type` or `Type.field`. */
  readonly coordinate: string;
  readonly scopes: RequiredScopes;
}

/** What an operation needs. */
export interface Requirements {
  /** Each different need once. */
  readonly needs: readonly Requirement[];
  /** Fields at the root that say nothing about scopes: no partner may call them. */
  readonly unmarked: readonly string[];
}

/** What an operation is judged by. */
export interface RequirementSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly rules: ScopeRules;
}

/**
 * Finds the scopes that an operation needs: of each field, of the type that it answers, of each kind that a fragment
 * asks about, and, where the fields of an interface are asked for, of all that it can be.
 */
export function findRequirements(source: RequirementSource, operation: OperationDefinitionNode): Requirements {
  const { schema, rules } = source;
  const root = schema.getRootType(operation.operation);
  const needs = new Map<string, Requirement>();
  const unmarked = new Set<string>();
  const need = (coordinate: string): boolean => {
    const scopes = rules.get(coordinate);
    if (scopes === undefined) return false;
    // A hundred fields that need the same are one question.
    const key = scopes.join();
    if (!needs.has(key)) needs.set(key, { coordinate, scopes });
    return true;
  };
  const needType = (type: GraphQLCompositeType): void => {
    need(type.name);
    if (isInterfaceType(type)) for (const kind of schema.getPossibleTypes(type)) need(kind.name);
  };

  const ofSet = (parent: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name.startsWith('__')) continue;
        const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
        const isNeeded = need(`${parent.name}.${name}`);
        // What a gateway asks an owner with (`_entities`) is judged by the kinds it asks for.
        if (parent === root && !isNeeded && !name.startsWith('_')) unmarked.add(`${parent.name}.${name}`);
        if (isInterfaceType(parent)) {
          for (const kind of schema.getPossibleTypes(parent)) {
            need(kind.name);
            need(`${kind.name}.${name}`);
          }
        }
        const type = field && getNamedType(field.type);
        if (type !== undefined) need(type.name);
        if (!isCompositeType(type) || selection.selectionSet === undefined) continue;
        if (!isAbstractType(type)) needType(type);
        ofSet(type, selection.selectionSet);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
      const type = condition === undefined ? parent : condition;
      if (!isCompositeType(type)) continue;
      if (type !== parent) needType(type);
      ofSet(type, fragment.selectionSet);
    }
  };

  if (root !== undefined && root !== null) ofSet(root, operation.selectionSet);
  return { needs: [...needs.values()], unmarked: [...unmarked] };
}
