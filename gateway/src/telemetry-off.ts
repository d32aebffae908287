// Imported before anything that constructs an ApolloGateway, which otherwise probes cloud metadata
// addresses and sends usage figures to its maker. A gateway of personal data talks to nobody unasked.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
