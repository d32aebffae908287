import { z } from 'zod';

/** How break-glass behaves. No regulation that was found sets these numbers; three hours are the most that the database takes. */
export interface BreakGlassRules {
  /** How long an access lasts. */
  readonly minutes: number;
  /** How often a person may open one, or try to, within a day. */
  readonly perDay: number;
  /** How many requests all owners together answer under one. */
  readonly requests: number;
}

/** What holds where an operator chose nothing. */
export const BREAK_GLASS_RULES: BreakGlassRules = { minutes: 180, perDay: 5, requests: 200 };

/** The settings of `BreakGlassRules` in the environment of the service. */
export const breakGlassEnv = {
  BREAK_GLASS_MINUTES: z.coerce.number().int().min(5).max(180).default(BREAK_GLASS_RULES.minutes),
  BREAK_GLASS_PER_DAY: z.coerce.number().int().min(1).max(50).default(BREAK_GLASS_RULES.perDay),
  BREAK_GLASS_REQUESTS: z.coerce.number().int().min(10).max(1_000).default(BREAK_GLASS_RULES.requests),
};

/** The rules that an environment sets. */
export function breakGlassRulesOf(env: {
  readonly BREAK_GLASS_MINUTES: number;
  readonly BREAK_GLASS_PER_DAY: number;
  readonly BREAK_GLASS_REQUESTS: number;
}): BreakGlassRules {
  return { minutes: env.BREAK_GLASS_MINUTES, perDay: env.BREAK_GLASS_PER_DAY, requests: env.BREAK_GLASS_REQUESTS };
}
