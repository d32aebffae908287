import { webhookResolvers as resolversOf } from '@payung/kit/webhook/webhook.resolvers.ts';

/** Webhooks that are told of what changed. */
export const webhookResolvers = resolversOf('agreement');
