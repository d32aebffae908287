const { createRequire } = require('node:module');

// Stands in for what apollo-gateway.ts leaves out. Two things are asked of it: whether a graph comes from Apollo, which none does, and, by
// Apollo's own executor alone, the form of its traces.

exports.UplinkSupergraphManager = function Never() {};

Object.defineProperty(exports, 'Trace', {
  get: () => createRequire(require.resolve('@apollo/gateway'))('@apollo/usage-reporting-protobuf').Trace,
});
