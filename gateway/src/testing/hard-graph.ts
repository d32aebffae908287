import type { SubgraphSdl } from '../../compose.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible"])`;

/**
 * A graph that is hard on an executor: unions and interfaces whose fields differ in type, lists within lists, entities
 * below entities, fields that require fields of others, provided ones, shared ones and promises that are not kept.
 */
export const HARD_GRAPH: readonly SubgraphSdl[] = [
  {
    name: 'first',
    url: 'http://first.example/graphql',
    sdl: `${LINK}
      type Query { book(id: ID!): Book books(first: Int = 2, kind: Kind): [Book!]! shelf: [[Thing]] thing(n: Int): Thing! named: [Named!] }
      type Mutation { lend(id: ID!, to: String): Book! mend(id: ID!): Thing }
      enum Kind { NOVEL POEM SECRET @inaccessible }
      union Thing = Book | Person | Lamp
      interface Named { name: String! }
      interface Owned { owner: Person }
      type Book implements Named & Owned @key(fields: "id") {
        id: ID! name: String! kind: Kind! weight: Float pages(upTo: Int): [Int!] owner: Person sequel: Book parts: [[Part!]!]! size: Size @shareable
      }
      type Part { number: Int! of: Book! note: String }
      type Person implements Named @key(fields: "id") { id: ID! name: String! favourite: Book @provides(fields: "stock") }
      type Lamp implements Owned { watts: Int! name: [String] owner: Person }
      type Size @shareable { width: Int height: Int! }
      extend type Book { stock: Int @external }`,
  },
  {
    name: 'second',
    url: 'http://second.example/graphql',
    sdl: `${LINK}
      type Query { people(first: Int): [Person!] newest: Book }
      type Mutation { greet(id: ID!): Person }
      type Person @key(fields: "id") { id: ID! age: Int! friends(first: Int): [Person!]! reads: [Book] address: Address! }
      type Address { street: String! city: City! }
      type City @key(fields: "code") { code: ID! mayor: Person }
      type Book @key(fields: "id") { id: ID! weight: Float @external stock: Int @shareable shipping: Int! @requires(fields: "weight") readers: [Person!] size: Size @shareable }
      type Size @shareable { width: Int height: Int! }`,
  },
  {
    name: 'third',
    url: 'http://third.example/graphql',
    sdl: `${LINK}
      type Query { city(code: ID!): City cities: [City!]! }
      type City @key(fields: "code") { code: ID! title: String! people: Int twin: City visitors: [Visitor!]! }
      union Visitor = Person | Tourist
      type Tourist { from: City! stays: Int }
      type Person @key(fields: "id") { id: ID! home: City visits(first: Int): [City!]! }
      type Book @key(fields: "id") { id: ID! stock: Int @shareable printedIn: City reviews(stars: [Int!]): [Review!]! }
      type Review { stars: Int! by: Person! text: String }`,
  },
];
