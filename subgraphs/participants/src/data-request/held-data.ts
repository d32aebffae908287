import { z } from 'zod';

const value = z.object({ name: z.string(), value: z.string() });

const record = z.object({
  type: z.string(),
  id: z.string(),
  recordedAt: z.string().nullable(),
  values: z.array(value),
});

const step = z.object({
  at: z.string(),
  action: z.string(),
  recordType: z.string(),
  role: z.string(),
  institutionCode: z.string().nullable(),
  purpose: z.string().nullable(),
});

const sentence = z.object({ id: z.string(), en: z.string() });

/** What one owner holds of a person, as the owner of claims answers it too. Moments are ISO 8601. */
export const heldData = z.object({
  records: z.array(record),
  steps: z.array(step),
  hasMore: z.boolean(),
  withheld: z.array(sentence),
});

/** What one owner holds of a person. */
export type HeldData = z.infer<typeof heldData>;

/** One record that is held. */
export type HeldRecord = z.infer<typeof record>;

/** What is held of a person, by owner, as it is sealed and kept until it was handed over. Null where the owner did not answer. */
export const gatheredAnswer = z.object({
  participants: heldData,
  claims: heldData.nullable(),
});

/** What is held of a person. */
export type GatheredAnswer = z.infer<typeof gatheredAnswer>;

/** Records or steps of one owner in an answer: whoever has more is handed the rest on request. */
export const MOST_HELD = 1_000;
