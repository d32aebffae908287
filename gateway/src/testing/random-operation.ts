import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** An operation that nobody wrote, and values for its variables. */
export interface RandomOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Writes an operation against a schema: fields, aliases, arguments, fragments with and without a name, `@skip` and
 * `@include` with variables and without. The same seed writes the same operation.
 */
export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  const random = generator(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  const fragments: string[] = [];
  const definitions = new Map<string, string>();
  const variables: Record<string, unknown> = {};
  let names = 0;
  let fields = 0;

  const literal = (type: GraphQLInputType, deep = 0): string => {
    if (isNonNullType(type)) return literal(type.ofType, deep);
    if (isListType(type)) return `[${literal(type.ofType, deep)}]`;
    if (isEnumType(type)) return oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const chosen = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (deep < 2 && random() < 0.3),
      );
      return `{${chosen.map((field) => `${field.name}: ${literal(field.type, deep + 1)}`).join(', ')}}`;
    }
    if (type.name === 'Int') return String(below(9) + 1);
    if (type.name === 'Float') return `${below(9)}.5`;
    if (type.name === 'Boolean') return oneOf(['true', 'false']);
    return `"${oneOf(['a', 'b', 'c'])}"`;
  };

  /** What a variable may hold: now and then nothing at all, where that is allowed. */
  const valueOf = (type: GraphQLInputType, deep = 0): unknown => {
    if (!isNonNullType(type) && random() < 0.1) return null;
    const given = getNullableType(type);
    if (isListType(given)) return Array.from({ length: below(3) }, () => valueOf(given.ofType, deep));
    if (isEnumType(given)) return oneOf(given.getValues()).name;
    if (isInputObjectType(given)) {
      const chosen = Object.values(given.getFields()).filter(
        (field) => isNonNullType(field.type) || (deep < 2 && random() < 0.3),
      );
      return Object.fromEntries(chosen.map((field) => [field.name, valueOf(field.type, deep + 1)]));
    }
    if (given.name === 'Int') return below(9) + 1;
    if (given.name === 'Float') return below(9) + 0.5;
    if (given.name === 'Boolean') return random() < 0.5;
    return oneOf(['a', 'b', 'c']);
  };

  /** A variable of any type: with a value, with what stands in for one, or left out. */
  const variable = (type: GraphQLInputType): string => {
    const name = `v${names++}`;
    const kind = random();
    if (kind < 0.25) definitions.set(name, `$${name}: ${String(type)} = ${literal(type)}`);
    else definitions.set(name, `$${name}: ${String(type)}`);
    if (kind < 0.15) return `$${name}`;
    if (isNonNullType(type) || kind < 0.85) variables[name] = valueOf(type);
    return `$${name}`;
  };

  const argumentsOf = (parent: GraphQLCompositeType, fieldName: string): string => {
    if (!('getFields' in parent)) return '';
    const given = parent.getFields()[fieldName]!.args.filter((arg) => isNonNullType(arg.type) || random() < 0.3);
    if (given.length === 0) return '';
    const written = given.map((arg) => `${arg.name}: ${random() < 0.6 ? variable(arg.type) : literal(arg.type)}`);
    return `(${written.join(', ')})`;
  };

  const condition = (): string => {
    if (random() > 0.12) return '';
    if (random() < 0.2) return ` @skip(if: ${onVariable(1)}) @include(if: ${onVariable(0)})`;
    const directive = oneOf(['skip', 'include']);
    if (random() < 0.3) return ` @${directive}(if: ${oneOf(['true', 'false'])})`;
    return ` @${directive}(if: ${onVariable(below(3))})`;
  };

  const onVariable = (index: number): string => {
    const name = `c${index}`;
    if (index === 0) definitions.set(name, '$c0: Boolean = true');
    else {
      definitions.set(name, `$${name}: Boolean!`);
      variables[name] ??= random() < 0.5;
    }
    return `$${name}`;
  };

  const selections = (parent: GraphQLCompositeType, depth: number, kinds = true): string => {
    const parts: string[] = [];
    if (isAbstractType(parent) && kinds) {
      if (random() < 0.5) parts.push('__typename');
      for (const type of schema.getPossibleTypes(parent)) {
        if (random() < 0.6) parts.push(`... on ${type.name}${condition()} { ${selections(type, depth)} }`);
      }
    }
    if ('getFields' in parent) {
      const all = Object.values(parent.getFields()).filter(
        ({ type }) => depth > 0 || !isCompositeType(getNamedType(type)),
      );
      for (let count = 2 + below(4); count > 0 && all.length > 0; count--) {
        const { name, type } = oneOf(all);
        const named = getNamedType(type);
        if (++fields > 60 && isCompositeType(named)) continue;
        const inner = isCompositeType(named) ? ` { ${selections(named, depth - 1)} }` : '';
        // An alias of its own keeps fields with other arguments from meeting.
        const plain = inner === '' && parent.getFields()[name]!.args.length === 0 && random() < 0.7;
        parts.push(`${plain ? '' : `f${names++}: `}${name}${argumentsOf(parent, name)}${condition()}${inner}`);
      }
    }
    if (random() < 0.15) parts.push(oneOf(['__typename', `t${names++}: __typename`]));
    if (isObjectType(parent) && random() < 0.15) parts.push(fragment(parent, depth));
    return parts.length === 0 ? '__typename' : parts.join(' ');
  };

  const fragment = (parent: GraphQLObjectType, depth: number): string => {
    const on = random() < 0.4 ? (parent.getInterfaces()[0]?.name ?? parent.name) : parent.name;
    const target = schema.getType(on) as GraphQLCompositeType;
    // No kinds of an interface within a fragment on it: where an object does not say its type, Apollo's executor forgets
    // that it knows it, and leaves their fields out.
    const inner = selections(target, Math.max(0, depth - 1), isObjectType(target));
    if (random() < 0.5) return `... on ${on}${condition()} { ${inner} }`;
    const name = `F${names++}`;
    fragments.push(`fragment ${name} on ${on} { ${inner} }`);
    return `...${name}${condition()}`;
  };

  const mutation = schema.getMutationType();
  const root = mutation && random() < 0.15 ? mutation : schema.getQueryType()!;
  const body = selections(root, 4);
  const declared = definitions.size === 0 ? '' : `(${[...definitions.values()].join(', ')})`;
  return {
    source: [`${root === mutation ? 'mutation' : 'query'} Random${declared} { ${body} }`, ...fragments].join('\n'),
    variables,
  };
}

// Mulberry32: small, and good enough to write questions.
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
