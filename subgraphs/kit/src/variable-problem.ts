import { coerceInputValue, isInputType, isNonNullType, typeFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** The first thing wrong with the variables of an operation: a sentence that names the place and never the value. */
export function findVariableProblem(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue;
    if (Object.hasOwn(variables, name)) {
      const problem = findValueProblem(name, variables[name], type);
      if (problem !== undefined) return problem;
    } else if (isNonNullType(type) && definition.defaultValue === undefined) {
      return `The variable "$${name}" is missing: it is a ${type.toString()}.`;
    }
  }
  return undefined;
}

function findValueProblem(name: string, value: unknown, type: GraphQLInputType): string | undefined {
  let problem: string | undefined;
  coerceInputValue(value, type, (path, _value, error) => {
    problem ??= `The variable "$${name}" is wrong${place([name, ...path])}: ${reason(error.message)}`;
  });
  return problem;
}

function place(path: readonly (string | number)[]): string {
  return path.length === 1 ? '' : ` at "${path.join('.')}"`;
}

// These sentences of graphql-js are about the schema; all others quote what was sent.
function reason(message: string): string {
  const aboutSchema =
    /^(Field "\w+" of required type "[^"]+" was not provided|Field "\w+" is not defined by type "\w+"|Expected (?:non-nullable )?type "[^"]+"(?: to be an object| not to be null)?)/;
  const known = aboutSchema.exec(message)?.[0];
  return known === undefined ? 'the value does not fit its type in the schema.' : `${known}.`;
}
