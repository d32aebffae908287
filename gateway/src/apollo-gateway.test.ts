import { createRequire } from 'node:module';

import { expect, it } from 'vitest';

import { ApolloGateway } from './apollo-gateway.ts';

it('loads nothing of Apollo’s gateway that would talk to others', () => {
  expect(ApolloGateway.name).toBe('ApolloGateway');
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  const of = (part: string): readonly string[] => loaded.filter((file) => file.includes(part));
  expect(of('/@apollo/gateway/dist/')).not.toEqual([]);
  for (const part of [
    '/@apollo/gateway/dist/supergraphManagers/',
    '/@apollo/gateway/dist/datasources/RemoteGraphQLDataSource',
    '/make-fetch-happen/',
    '/node-fetch/',
    '/@opentelemetry/sdk-metrics/',
    '/@opentelemetry/resource-detector-',
  ])
    expect(of(part)).toEqual([]);
});
