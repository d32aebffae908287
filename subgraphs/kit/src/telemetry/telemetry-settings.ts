import { z } from 'zod';

import { port } from '../env.ts';

/** A setting that is there but empty, as container files like to pass it, is a setting that is not there. */
const emptyIsNone = (value: unknown): unknown => (value === '' ? undefined : value);

const IS_SHARE = 'must be a share from 0 to 1';

/** Settings of whatever tells of itself. */
export const telemetryEnv = {
  METRICS_PORT: z.preprocess(emptyIsNone, port.optional()),
  METRICS_HOST: z.preprocess(emptyIsNone, z.string().default('127.0.0.1')),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.preprocess(
    emptyIsNone,
    z
      .url({ protocol: /^https?$/, error: 'must be the address of an OTLP collector, as http://collector:4318' })
      .optional(),
  ),
  OTEL_TRACES_SAMPLER_ARG: z.preprocess(
    emptyIsNone,
    z.coerce.number(IS_SHARE).min(0, IS_SHARE).max(1, IS_SHARE).default(0.05),
  ),
  OTEL_BSP_SCHEDULE_DELAY: z.preprocess(emptyIsNone, z.coerce.number().int().min(10).max(60_000).default(5_000)),
};

/** How a process tells of itself. */
export interface TelemetrySettings {
  /** Where Prometheus reads; undefined offers nothing to read. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Where traces go; undefined traces nothing. */
  readonly traces: { readonly endpoint: string; readonly share: number; readonly everyMs: number } | undefined;
}

/** How a process tells of itself, by its settings. */
export function telemetryOf(env: {
  readonly METRICS_PORT?: number | undefined;
  readonly METRICS_HOST: string;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_TRACES_SAMPLER_ARG: number;
  readonly OTEL_BSP_SCHEDULE_DELAY: number;
}): TelemetrySettings {
  const { METRICS_PORT, METRICS_HOST, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = env;
  return {
    metrics: METRICS_PORT === undefined ? undefined : { host: METRICS_HOST, port: METRICS_PORT },
    traces:
      endpoint === undefined
        ? undefined
        : { endpoint, share: env.OTEL_TRACES_SAMPLER_ARG, everyMs: env.OTEL_BSP_SCHEDULE_DELAY },
  };
}
