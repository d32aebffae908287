import { feedResolvers as resolversOf } from '@payung/kit/feed/feed.resolvers.ts';

/** The feed of what changed. */
export const feedResolvers = resolversOf('claimChanges');
