import { createLogger } from '@payung/kit/log.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';

import { createGateway } from '../../gateway/src/create-gateway.ts';
import { readSettings } from '../../gateway/src/env.ts';

// Our gateway with its settings of production, but for an issuer on the loopback that its start would refuse.

const settings = {
  ...readSettings({ ...process.env, NODE_ENV: 'test' }),
  production: true,
  introspection: false,
  sandbox: false,
};
const logger = createLogger('gateway', settings.logLevel);
await startTelemetry('gateway', settings.telemetry, logger);
const { app } = await createGateway(settings, logger);
await app.listen({ host: settings.host, port: settings.port });
