import { registerHooks } from 'node:module';

// Loaded before a service (`--import`), it puts something as it comes from its shelf in the place of what we made of it; all
// else of the service stays as it is: schema, resolvers, statements, checks of the token and of scope.
//
// AS_IT_COMES names what, with commas: "server" is Apollo Server with nothing set, with the entities of its library and DataLoader, "rows" is
// rows read by TypeORM, "reads" is statements sent by it, one by one, with nothing held between requests.

const STAND_INS: Readonly<Record<string, readonly { readonly instead: RegExp; readonly file: string }[]>> = {
  server: [
    { instead: /\/kit\/src\/subgraph-server\.ts$/, file: 'stock-server.ts' },
    { instead: /\/kit\/src\/entities\.ts$/, file: 'stock-entities.ts' },
    { instead: /\/kit\/src\/batch-loader\.ts$/, file: 'stock-loader.ts' },
  ],
  rows: [{ instead: /\/kit\/src\/row-reader\.ts$/, file: 'typeorm-rows.ts' }],
  reads: [{ instead: /\/kit\/src\/reads-together\.ts$/, file: 'typeorm-reads.ts' }],
};

const chosen = (process.env['AS_IT_COMES'] ?? '').split(',').flatMap((name) => {
  const standIns = STAND_INS[name];
  if (standIns === undefined) throw new Error(`AS_IT_COMES does not know "${name}".`);
  return standIns.map((standIn) => ({ ...standIn, url: new URL(standIn.file, import.meta.url).href }));
});

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const standIn = chosen.find(({ instead, url }) => instead.test(found.url) && context.parentURL !== url);
    return standIn === undefined ? found : { ...found, url: standIn.url };
  },
});
