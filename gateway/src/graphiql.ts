import type { FastifyInstance } from 'fastify';
import { compressedFile } from './compressed-file.ts';
import type { CompressedFile } from './compressed-file.ts';
import { EXAMPLE_HEADERS } from './examples.ts';
import type { Example } from './examples.ts';

/**
 * Serves GraphiQL at `/graphiql`, all of it from here: it works on a machine without a way out.
 *
 * The package renders one page of nine megabytes with its scripts inside; here its parts are files,
 * so that the browser keeps them and the policy allows no inline script. They are read when somebody comes.
 */
export function serveGraphiql(app: FastifyInstance, policy: string, examples: readonly Example[]): void {
  let made: Promise<GraphiqlFiles> | undefined;
  const files = (): Promise<GraphiqlFiles> => (made ??= makeFiles(examples));
  app.get('/graphiql', async (_request, reply) => {
    const { page } = await files();
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('cache-control', 'no-cache');
    return page;
  });
  app.get<{ Params: { readonly file: string } }>(`${FOLDER}:file`, async (request, reply) => {
    const { parts } = await files();
    const part = parts.get(`${FOLDER}${request.params.file}`);
    return part === undefined ? reply.callNotFound() : part.send(request, reply);
  });
}

const FOLDER = '/graphiql/';

interface GraphiqlFiles {
  readonly page: string;
  /** By address. */
  readonly parts: ReadonlyMap<string, CompressedFile>;
}

async function makeFiles(examples: readonly Example[]): Promise<GraphiqlFiles> {
  const parts = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = (name: string, text: string) => compressedFile(FOLDER, name, 'text/javascript; charset=utf-8', text);
  const style = compressedFile(FOLDER, 'graphiql.css', 'text/css; charset=utf-8', parts.css);
  const editor = script('graphiql.js', parts.js);
  const workers = {
    editorWorkerService: script('editor-worker.js', parts.editorWorkerService),
    json: script('json-worker.js', parts.jsonWorker),
    graphql: script('graphql-worker.js', parts.graphqlWorker),
  };
  const setUp = script('set-up.js', setUpScript(workers));
  const start = script('start.js', startScript(examples));

  const all = [style, editor, setUp, start, ...Object.values(workers)];
  return {
    page: pageHtml(style.path, [setUp.path, editor.path, start.path]),
    parts: new Map(all.map((file) => [file.path, file])),
  };
}

function setUpScript(workers: Readonly<Record<string, CompressedFile>>): string {
  const paths = Object.fromEntries(Object.entries(workers).map(([label, file]) => [label, file.path]));
  return `const workers = ${JSON.stringify(paths)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] };
`;
}

function startScript(examples: readonly Example[]): string {
  const headers = JSON.stringify(EXAMPLE_HEADERS, null, 2);
  const options = {
    endpoint: '/graphql',
    title: 'Payung GraphiQL',
    credentials: 'omit',
    defaultHeaders: headers,
    // Browsers keep what is persisted; a token is not for keeping.
    shouldPersistHeaders: false,
    defaultTabs: examples.map((example) => ({
      query: example.document,
      variables: Object.keys(example.variables).length === 0 ? undefined : JSON.stringify(example.variables, null, 2),
      headers,
    })),
  };
  return `YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), ${JSON.stringify(options)});\n`;
}

function pageHtml(style: string, scripts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Payung GraphiQL</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${style}" />
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The graph itself answers POST /graphql.</noscript>
    <div id="root"></div>
${scripts.map((path) => `    <script src="${path}"></script>`).join('\n')}
  </body>
</html>
`;
}
