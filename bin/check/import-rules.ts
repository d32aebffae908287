/** One import: the file that imports, and what, both from the root of the project ("pg", "node:fs" for what is not ours). */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with an import; undefined when it is allowed. */
export function judgeImport({ from, to }: Import): string | undefined {
  const isTest = /\.test\.tsx?$|(^|\/)testing(\/|\.ts$)/.test(from);
  for (const { files, allow, forbid, why } of RULES) {
    const [matched, own = ''] = files.exec(from) ?? [];
    if (matched === undefined || (isTest && TEST_TOOLS.test(to))) continue;
    const fill = (pattern: string) => new RegExp(pattern.replaceAll('<own>', own));
    if (forbid !== undefined && fill(forbid).test(to)) return why;
    if (allow !== undefined && !fill(allow).test(to)) return why;
  }
  return undefined;
}

/**
 * Who may import whom.
 *
 *     kit/values ← domain ← feature files ← resolvers.ts ← main.ts, worker.ts
 *     ui ← lib ← features ← app
 *
 * Each rule holds for the files it matches; `<own>` stands for the name in its first group.
 */
const RULES: readonly { files: RegExp; allow?: string; forbid?: string; why: string }[] = [
  {
    files: /^(?!test\/|bench\/)/,
    forbid: '^(test|bench)/(?!kit/)',
    why: 'nothing imports tests or measurements',
  },
  {
    files: /^(?!test\/|bench\/)(?!.*(\.test\.tsx?|\/testing(\/.*|\.ts))$)/,
    forbid: '(^test/|/testing(/|\\.ts$))',
    why: 'what runs in production does not import what is for tests',
  },
  {
    files: /^subgraphs\/kit\/src\/values\//,
    allow: '^(subgraphs/kit/src/values/|temporal-polyfill)',
    why: 'values are pure, so that the console can use them: they import values only',
  },
  {
    files: /^subgraphs\/kit\//,
    forbid: '^(subgraphs/(?!kit/)|gateway/|identity/|admin-ui/|bin/)',
    why: 'the kit is shared by all and knows none of them',
  },
  {
    files: /^subgraphs\/(agreements|participants|claims)\//,
    forbid: '^(subgraphs/(?!(<own>|kit)/)|gateway/|identity/|admin-ui/|bin/)',
    why: 'a subgraph never imports another part; it asks over the graph',
  },
  {
    files: /^subgraphs\/(agreements|participants|claims)\/src\/domain\/(?!.*\.test\.ts$)/,
    allow: '^(subgraphs/(<own>/src/(domain/|schema\\.types\\.ts$)|kit/src/(values/|refusal\\.ts$))|temporal-polyfill)',
    why: 'the domain imports the domain, values, refusals and the words of its schema: no database, no GraphQL, no Node',
  },
  {
    // Folders of features, the others hold what brings features together.
    files:
      /^(subgraphs\/(?:agreements|participants|claims)\/src)\/(?!domain\/|jobs\/|migrations\/|seed\/)[^/]+\/(?!.*\.test\.ts$)[^/]+\.ts$/,
    forbid: '^<own>/(main|worker|resolvers)\\.ts$',
    why: 'features are brought together by resolvers.ts and main.ts, not the other way round',
  },
  {
    files: /^(gateway|identity)\//,
    forbid: '^(subgraphs/(?!kit/)|(?!<own>/)(gateway|identity)/|admin-ui/|bin/)',
    why: 'the gateway knows the subgraphs by their schema alone, the identity provider knows nobody',
  },
  {
    files: /^admin-ui\/src\//,
    forbid: '^(subgraphs/(?!kit/src/values/)|gateway/|identity/|bin/|node:)',
    why: 'the console knows the graph, and of the kit its values',
  },
  {
    files: /^admin-ui\/src\/ui\//,
    forbid: '^(admin-ui/src/(lib|features|app|graphql)|subgraphs)/',
    why: 'ui ← lib ← features ← app: the building blocks know no domain',
  },
  {
    files: /^admin-ui\/src\/lib\//,
    forbid: '^admin-ui/src/(features|app)/',
    why: 'ui ← lib ← features ← app',
  },
  {
    files: /^admin-ui\/src\/features\/([^/]+)\//,
    forbid: '^admin-ui/src/(app|features/(?!<own>/))',
    why: 'features do not know each other; the page in app introduces them',
  },
];

/** What a test may import wherever it stands. */
const TEST_TOOLS = /^(vitest|fast-check|node:|jsdom|happy-dom|@testing-library\/)|(^|\/)testing(\/|\.ts$)|^test\/kit\//;
