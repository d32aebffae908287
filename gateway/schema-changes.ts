import {
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/** What differs between two versions of the public schema, as a partner would ask. */
export interface SchemaChanges {
  /** What valid operations of yesterday fail on. */
  readonly breaking: readonly string[];
  /** What operations survive and programs may stumble over: new values of enums, new members of unions. */
  readonly surprising: readonly string[];
  /** New types. */
  readonly types: readonly string[];
  /** New fields and inputs of types that there were, `Type.field`. */
  readonly fields: readonly string[];
  /** What became deprecated, with what is said of it. */
  readonly deprecated: readonly string[];
}

/** Compares two versions of the public schema. */
export function compareSchemas(before: GraphQLSchema, after: GraphQLSchema): SchemaChanges {
  const known = new Map(membersOf(before).map((member) => [member.coordinate, member]));
  const added = membersOf(after).filter(({ coordinate }) => !known.has(coordinate));
  const knownTypes = new Set(Object.keys(before.getTypeMap()));
  return {
    breaking: findBreakingChanges(before, after).map(({ description }) => description),
    surprising: findDangerousChanges(before, after).map(({ description }) => description),
    types: publicTypes(after)
      .map(({ name }) => name)
      .filter((name) => !knownTypes.has(name)),
    // New values of enums stand among the surprises.
    fields: added
      .filter(({ type }) => knownTypes.has(type) && !isEnumType(after.getType(type)))
      .map(({ coordinate }) => coordinate),
    deprecated: membersOf(after)
      .filter(({ coordinate, reason }) => reason !== undefined && known.get(coordinate)?.reason !== reason)
      .map(({ coordinate, reason }) => `${coordinate}: ${reason}`),
  };
}

/** Whether nothing changed for anybody. */
export function isEmpty({ breaking, surprising, types, fields, deprecated }: SchemaChanges): boolean {
  return [breaking, surprising, types, fields, deprecated].every((list) => list.length === 0);
}

/** A deprecation, as `@deprecated(reason:)` has it. */
export interface Deprecation {
  readonly coordinate: string;
  readonly reason: string;
}

/** Every deprecation of a schema. */
export function deprecationsOf(schema: GraphQLSchema): readonly Deprecation[] {
  return membersOf(schema).flatMap(({ coordinate, reason }) => (reason === undefined ? [] : [{ coordinate, reason }]));
}

/**
 * What is missing in a deprecation: it has to name its successor, which has to be there, and the day from which the old
 * one may be gone. Undefined when nothing is.
 */
export function problemOfDeprecation(schema: GraphQLSchema, { coordinate, reason }: Deprecation): string | undefined {
  const said = /^Use `(?<successor>[\w.]+)`.* [Rr]emoved from (?<day>\d{4}-\d{2}-\d{2})\b/s.exec(reason)?.groups;
  if (said === undefined) return `${coordinate}: say "Use \`Type.field\` … Removed from YYYY-MM-DD".`;
  const { successor = '', day = '' } = said;
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return `${coordinate}: ${day} is no day.`;
  const isThere = membersOf(schema).some((member) => member.coordinate === successor || member.type === successor);
  return isThere ? undefined : `${coordinate}: its successor \`${successor}\` is not in the schema.`;
}

/** The changes as a list in Markdown. */
export function writeChanges(changes: SchemaChanges): string {
  if (isEmpty(changes)) return 'Nothing.\n';
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  return [
    list('**Breaking**', changes.breaking),
    list('**May surprise** (valid operations stay valid)', changes.surprising),
    list('**Deprecated**', changes.deprecated),
    list('**New fields**', byType(changes.fields)),
    changes.types.length === 0 ? '' : `**New types**\n\n${changes.types.map((name) => `\`${name}\``).join(', ')}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function byType(coordinates: readonly string[]): readonly string[] {
  const fields = Map.groupBy(coordinates, (coordinate) => coordinate.split('.', 1)[0] ?? '');
  return [...fields].map(
    ([type, names]) => `\`${type}\`: ${names.map((name) => `\`${name.slice(type.length + 1)}\``).join(', ')}`,
  );
}

interface Member {
  readonly coordinate: string;
  readonly type: string;
  readonly reason: string | undefined;
}

function membersOf(schema: GraphQLSchema): readonly Member[] {
  return publicTypes(schema).flatMap((type) =>
    partsOf(type).map(({ name, deprecationReason }) => ({
      coordinate: `${type.name}.${name}`,
      type: type.name,
      reason: deprecationReason ?? undefined,
    })),
  );
}

function partsOf(type: GraphQLNamedType): readonly { name: string; deprecationReason?: string | null | undefined }[] {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields());
  return [];
}

function publicTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
}
