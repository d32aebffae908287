// npm run sandbox: a second Payung beside the first, with databases, files, secrets and ports of its own, in which all people are
// invented and the day can be set. It takes what "npm start" takes; "npm run sandbox -- reset" removes its data.

process.env['PAYUNG_SANDBOX'] = '1';
process.env['PAYUNG_PORT'] ??= '4100';
await(process.argv.includes('reset') ? import('./reset.ts') : import('./start.ts'));
