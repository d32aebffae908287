import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { EXAMPLE_HEADERS } from './examples.ts';
import type { Example } from './examples.ts';
import type { GraphContext } from './graph-context.ts';

/**
 * The page at `GET /graphql`: Apollo Sandbox with all examples in one document, since it opens with
 * one; its run button asks which operation. It is loaded from Apollo's servers; `/graphiql` is the
 * page for machines without a way out.
 *
 * @param examples what to fill in, or nothing to serve no page
 */
export function landingPage(examples: readonly Example[] | undefined): ApolloServerPlugin<GraphContext> {
  if (examples === undefined) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    document: examples.map((example) => example.document).join('\n'),
    variables: Object.assign({}, ...examples.map((example) => example.variables)),
    headers: { ...EXAMPLE_HEADERS },
    includeCookies: false,
    embed: { runTelemetry: false, endpointIsEditable: false },
  });
}
