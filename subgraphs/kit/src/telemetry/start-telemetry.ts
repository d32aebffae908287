import { collectDefaultMetrics } from 'prom-client';

import type { Logger } from '../log.ts';
import { theRegistry } from './metrics.ts';
import { serveMetrics } from './metrics-server.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';

/** What a process tells of itself while it runs. */
export interface Telemetry {
  /** Where its metrics are read, if anywhere. */
  readonly metricsAddress: string | undefined;
  /** Sends what was not sent yet, within two seconds, and stops. */
  readonly stop: () => Promise<void>;
}

/** How closely the delay of the event loop is watched, milliseconds. */
const LOOK_EVERY_MS = 20;

/**
 * Begins to tell of a process: metrics where a port is set for them, traces where a collector is. To be called before the server is
 * made, which asks whether to trace. A port that is taken is told and nothing more: a service that works is worth more than its figures.
 *
 * @param service as in `agreements`; it is told as `payung-agreements`
 */
export async function startTelemetry(service: string, settings: TelemetrySettings, logger: Logger): Promise<Telemetry> {
  const name = `payung-${service}`;
  const stops: (() => Promise<void>)[] = [];
  let metricsAddress: string | undefined;
  if (settings.metrics !== undefined) {
    const registry = theRegistry();
    registry.setDefaultLabels({ service: name });
    if (registry.getSingleMetric('process_resident_memory_bytes') === undefined)
      collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOK_EVERY_MS });
    try {
      const { address, stop } = await serveMetrics(settings.metrics);
      stops.push(stop);
      metricsAddress = address;
      logger.info({ address }, 'metrics');
    } catch (error) {
      logger.error({ err: error }, 'metrics cannot be read: METRICS_PORT is taken');
    }
  }
  if (settings.traces !== undefined) {
    // The libraries take a while to load, and nobody who does not trace should wait for them.
    const { startExporting } = await import('./export-spans.ts');
    stops.push(startExporting(name, settings.traces, logger));
    const { endpoint, share } = settings.traces;
    logger.info({ collector: new URL(endpoint).host, share }, 'traces');
  }
  return {
    metricsAddress,
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
