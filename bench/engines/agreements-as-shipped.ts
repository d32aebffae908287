import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openFiles } from '@payung/kit/files.ts';
import { createLogger } from '@payung/kit/log.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import { telemetryEnv, telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import { z } from 'zod';

import { createServer } from '../../subgraphs/agreements/src/server.ts';

// The agreements service with its settings of production, but for an issuer on the loopback that its start would refuse.

const logger = createLogger('agreements', 'info');
await startTelemetry('agreements', telemetryOf(z.object(telemetryEnv).parse(process.env)), logger);
const server = await createServer({
  databaseUrl: process.env['DATABASE_URL'] ?? '',
  issuer: process.env['OIDC_ISSUER'] ?? '',
  audience: 'payung',
  logger,
  files: await openFiles({ kind: 'folder', folder: await mkdtemp(join(tmpdir(), 'payung-bench-files-')) }),
  fileUrlKey: Buffer.alloc(32),
  contributions: { riskClass: 'VERY_LOW', rounding: 'HALF_UP' },
  personalKeys: new Map([['bench', Buffer.alloc(32)]]),
});
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
