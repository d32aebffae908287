// npm run test:long: the tests that kill processes at random moments and those that compare the two executors of the
// gateway, far more often than `npm test` has time for;
// and the walk over the whole graph, as every session.
// Arguments select other Vitest files.

process.env['LONG'] = '1';
if (process.argv.length === 2)
  process.argv.push('test/journeys/roster-import-crash', 'test/journeys/leak', 'gateway/src/execute');
await import('./test.ts');
