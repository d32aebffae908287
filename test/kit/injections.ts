import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** A text that means something to what it must never reach. */
export const INJECTIONS = [
  "' or '1'='1",
  "'; drop table idempotency_key; --",
  "x'); select pg_sleep(30); --",
  "\\'; truncate table audit_event cascade; --",
  '"; delete from participant; --',
  "%' union select usename, passwd, null from pg_shadow --",
  '$1::text || (select version())',
  '{"$ne": null}',
  '\u0000',
  '../../../../etc/passwd',
] as const;

/** One text put in one place of one field at the root, everything else being as in a call that makes sense. */
export interface Attempt {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  /** Where the text stands, such as `input.name`. */
  readonly place: string;
  /** The field with its arguments, as it stands in a document. */
  readonly call: string;
}

/** What a place gets where the attempt is elsewhere, by the name of the argument or input field, or by `field.argument`. */
export type Sensible = Readonly<Record<string, string | number | boolean>>;

/**
 * Every text argument of every field at the root, input objects through, each with some of the texts.
 *
 * @param perPlace how many texts each place gets; the next place begins with the next text
 */
export function injectionsInto(schema: GraphQLSchema, sensible: Sensible, perPlace: number): readonly Attempt[] {
  let next = 0;
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).flatMap((field) =>
      placesIn(field.args, []).flatMap((path) =>
        Array.from({ length: perPlace }, () => {
          const text = INJECTIONS[next++ % INJECTIONS.length] ?? '';
          return { operation, field: field.name, place: path.join('.'), call: callOf(field, path, text, sensible) };
        }),
      ),
    );
  });
}

type Place = GraphQLArgument | GraphQLInputField;

function placesIn(places: readonly Place[], path: readonly string[]): readonly (readonly string[])[] {
  // Inputs within inputs are walked as far as one goes by hand: no input holds itself.
  return places.flatMap((place): readonly (readonly string[])[] => {
    const type = getNamedType(place.type);
    const here = [...path, place.name];
    if (isInputObjectType(type)) return placesIn(Object.values(type.getFields()), here);
    return type.name === 'String' || type.name === 'ID' ? [here] : [];
  });
}

function callOf(
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
  text: string,
  sensible: Sensible,
): string {
  const given = argumentsOf(field.args, path, { text, sensible, field: field.name });
  return `${field.name}${given === '' ? '' : `(${given})`}`;
}

interface Filling {
  readonly text: string;
  readonly sensible: Sensible;
  readonly field: string;
}

/** The places that must be filled, and those on the way to where the text goes. */
function argumentsOf(places: readonly Place[], [first, ...rest]: readonly string[], filling: Filling): string {
  return places
    .filter((place) => place.name === first || (isNonNullType(place.type) && place.defaultValue === undefined))
    .map((place) => {
      const isHere = place.name === first;
      const value =
        isHere && rest.length === 0
          ? listed(place.type, JSON.stringify(filling.text))
          : valueOf(place, isHere ? rest : [], filling);
      return `${place.name}: ${value}`;
    })
    .join(', ');
}

function valueOf(place: Place, path: readonly string[], filling: Filling): string {
  const type = getNamedType(place.type);
  if (isInputObjectType(type))
    return listed(place.type, `{ ${argumentsOf(Object.values(type.getFields()), path, filling)} }`);
  const known = filling.sensible[`${filling.field}.${place.name}`] ?? filling.sensible[place.name];
  if (known !== undefined && !isEnumType(type)) return listed(place.type, JSON.stringify(known));
  if (isEnumType(type)) return listed(place.type, type.getValues()[0]?.name ?? 'null');
  const byType: Readonly<Record<string, string>> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Rupiah: '1000000',
    Date: '"2024-02-01"',
    DateTime: '"2024-02-14T02:30:00Z"',
  };
  return listed(place.type, byType[type.name] ?? '"anything"');
}

function listed(type: GraphQLInputType, value: string): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) ? `[${value}]` : value;
}
