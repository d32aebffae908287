import { setTimeout as wait } from 'node:timers/promises';
import { createLogger } from '@payung/kit/log.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import closeWithGrace from 'close-with-grace';
import { createGateway } from './create-gateway.ts';
import { readSettings } from './env.ts';

const settings = readSettings(process.env);
const logger = createLogger('gateway', settings.logLevel);

try {
  const telemetry = await startTelemetry('gateway', settings.telemetry, logger);
  const { app, beginDrain } = await createGateway(settings, logger);
  // The longest request under way is a mutation at the end of its budget.
  closeWithGrace(
    { delay: settings.drainDelayMs + settings.mutationTimeoutMs + 5_000, logger },
    async ({ signal, err }) => {
      if (err) logger.fatal({ err }, 'stopping after an error that nothing caught');
      else logger.info({ signal }, 'stopping: readiness is off, requests under way are finished');
      beginDrain();
      await wait(settings.drainDelayMs);
      await app.close();
      await telemetry.stop();
    },
  );
  await app.listen({ host: settings.host, port: settings.port });
} catch (error) {
  logger.fatal({ reason: error instanceof Error ? error.message : String(error) }, 'cannot start');
  process.exit(1);
}
