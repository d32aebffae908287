import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { ROOT } from '../../bin/stack/paths.ts';

// PostGraphile over the tables of participants, as its documentation starts it, with connections of the same number.
// It asks nobody who is asking: no token is checked, and no row is out of anybody's scope.

interface Served {
  readonly addTo: (server: ReturnType<typeof createServer>) => Promise<void>;
}
interface PostGraphile {
  readonly createServ: (grafserv: unknown) => Served;
}

const require = createRequire(join(ROOT, 'bench', 'peers', 'package.json'));
const { postgraphile } = require('postgraphile') as { postgraphile: (preset: object) => PostGraphile };
const { PostGraphileAmberPreset } = require('postgraphile/presets/amber') as { PostGraphileAmberPreset: object };
const { makePgService } = require('postgraphile/adaptors/pg') as { makePgService: (options: object) => object };
const { grafserv } = require('postgraphile/grafserv/node') as { grafserv: unknown };

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env['DATABASE_URL'],
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
};
const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(process.env['PORT']), process.env['HOST'] ?? '127.0.0.1');
