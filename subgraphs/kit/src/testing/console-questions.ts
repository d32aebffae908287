import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLSchema, SelectionSetNode } from 'graphql';

import type { ArgumentValues, CountedQuestion } from './statement-count.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** Rows of a list below another one. */
const WITHIN = 3;

type Keys = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * What the console's own queries ask of one subgraph: of each query the part below the root that the subgraph can answer, and of each type
 * that the gateway asks for by key the part that a query selects of it.
 *
 * @param values of arguments that have to be given, as for `listQuestions`; a field whose value is unknown is left out
 * @param keys of the types to ask for by key
 */
export function consoleQuestions(
  schema: GraphQLSchema,
  values: ArgumentValues,
  keys: Keys,
): readonly CountedQuestion[] {
  const api = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));
  const questions = readConsoleQueries().flatMap(({ name, selections }) => {
    const part = new ConsolePart(schema, api, values, keys);
    const text = part.select(selections, api.getQueryType(), schema.getQueryType(), '$first');
    const asked: CountedQuestion[] = part.entities.map(([type, inner]) => ({
      name: `${name}, ${type} by key`,
      text: `query Counted($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${inner} } } }`,
      variablesFor: (rows) => ({ of: keys[type]!.slice(0, rows).map((key) => ({ __typename: type, ...key })) }),
    }));
    if (text.includes('$first'))
      asked.push({ name, text: `query Counted($first: Int!) { ${text} }`, variablesFor: (first) => ({ first }) });
    return asked;
  });
  // Many pages ask the same of one type.
  return [...Map.groupBy(questions, ({ text }) => text).values()].map(([first]) => first!);
}

/** The part of one query that a subgraph answers. */
class ConsolePart {
  /** Types asked for by key, with what is selected of each. */
  readonly entities: (readonly [type: string, selection: string])[] = [];
  readonly #schema: GraphQLSchema;
  readonly #api: GraphQLSchema;
  readonly #values: ArgumentValues;
  readonly #keys: Keys;

  constructor(schema: GraphQLSchema, api: GraphQLSchema, values: ArgumentValues, keys: Keys) {
    this.#schema = schema;
    this.#api = api;
    this.#values = values;
    this.#keys = keys;
  }

  /** @param own the type as the subgraph knows it; null or undefined where another owner answers */
  select(
    { selections }: SelectionSetNode,
    whole: GraphQLNamedType | null | undefined,
    own: GraphQLNamedType | null | undefined,
    first: string,
  ): string {
    const texts = selections.map((each): string => {
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const name = each.typeCondition?.name.value;
        if (name === undefined) return this.select(each.selectionSet, whole, own, first);
        const known = own == null ? null : this.#schema.getType(name);
        if (own == null) this.#ask(name, each.selectionSet);
        const inner = this.select(each.selectionSet, this.#api.getType(name), known, first);
        return isCompositeType(known) && inner !== '' ? `... on ${name} { __typename ${inner} }` : '';
      }
      if (each.kind === Kind.FRAGMENT_SPREAD) throw new Error(`"${each.name.value}" was not spread`);
      const field = fieldsOf(whole)[each.name.value];
      if (field === undefined) return '';
      const known = fieldsOf(own)[each.name.value];
      const type = getNamedType(field.type);
      if (known === undefined) {
        if (each.selectionSet !== undefined) {
          this.#ask(type.name, each.selectionSet);
          this.select(each.selectionSet, type, null, first);
        }
        return '';
      }
      return this.#field(each, { known, type, owner: own!.name, first });
    });
    return texts.filter((text) => text !== '').join(' ');
  }

  #field(
    node: FieldNode,
    {
      known,
      type,
      owner,
      first,
    }: { known: GraphQLField<unknown, unknown>; type: GraphQLNamedType; owner: string; first: string },
  ): string {
    const given = this.#arguments(node, known, owner, first);
    if (given === null) return '';
    const text = `${node.alias === undefined ? '' : `${node.alias.value}: `}${node.name.value}${given === '' ? '' : `(${given})`}`;
    if (node.selectionSet === undefined) return text;
    const within = known.args.some(({ name }) => name === 'first') ? String(WITHIN) : first;
    return `${text} { __typename ${this.select(node.selectionSet, type, getNamedType(known.type), within)} }`;
  }

  /** A type that the gateway would ask for by key here. */
  #ask(type: string, selection: SelectionSetNode): void {
    const entities = this.#schema.getType('_Entity');
    const isOne = isUnionType(entities) && entities.getTypes().some(({ name }) => name === type);
    if (!isOne || !Object.hasOwn(this.#keys, type)) return;
    const inner = this.select(selection, this.#api.getType(type), this.#schema.getType(type), String(WITHIN));
    if (/[{(]/.test(inner) || inner.split(' ').length > 2) this.entities.push([type, `__typename ${inner}`]);
  }

  #arguments(node: FieldNode, known: GraphQLField<unknown, unknown>, owner: string, first: string): string | null {
    const texts: string[] = [];
    for (const { name, type, defaultValue } of known.args) {
      const said = node.arguments?.find((each) => each.name.value === name)?.value;
      if (name === 'first') texts.push(`first: ${first}`);
      else if (said !== undefined && !print(said).includes('$')) texts.push(`${name}: ${print(said)}`);
      else if (isNonNullType(type) && defaultValue === undefined) {
        const key = [`${owner}.${known.name}.${name}`, `${known.name}.${name}`, name].find(
          (each) => each in this.#values,
        );
        const value = key === undefined ? undefined : this.#values[key];
        if (value === undefined || value === null || typeof value === 'object') return null;
        texts.push(`${name}: ${JSON.stringify(value)}`);
      }
    }
    return texts.join(', ');
  }
}

function fieldsOf(type: GraphQLNamedType | null | undefined): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** The queries of the console, as they stand in its sources, with their fragments in place. */
function readConsoleQueries(): readonly { readonly name: string; readonly selections: SelectionSetNode }[] {
  const folder = join(ROOT, 'admin-ui', 'src');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) =>
      Array.from(
        readFileSync(join(folder, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g),
        ([, text = '']) => text,
      ),
    );
  const { definitions } = parse(texts.join('\n').replaceAll(/\s*@_unmask\b/g, ''));
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const inPlace = (selections: SelectionSetNode): SelectionSetNode =>
    visit(selections, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) throw new Error(`the console has no fragment "${name.value}"`);
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: fragment.typeCondition,
          selectionSet: inPlace(fragment.selectionSet),
        };
      },
    });
  return definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.QUERY
      ? [{ name: each.name?.value ?? '(nameless)', selections: inPlace(each.selectionSet) }]
      : [],
  );
}
