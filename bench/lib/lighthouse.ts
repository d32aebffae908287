import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { z } from 'zod';

import { ROOT } from '../../bin/stack/paths.ts';
import { provideChromium } from '../../test/kit/chromium.ts';
import { installPeers } from './peers.ts';
import { median } from './statistics.ts';

/** How Lighthouse loads a page: as on a desk, or as on a middling telephone on slow 4G. */
export type LighthouseForm = 'desktop' | 'mobile';

/** What Lighthouse says of a page: scores to 100 and times in milliseconds, the middle of its runs. */
export interface LighthouseResult {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly largestContentfulPaint: number;
  readonly totalBlockingTime: number;
  readonly cumulativeLayoutShift: number;
  /** The audits that cost something, by their name. */
  readonly failed: readonly string[];
}

const category = z.object({ score: z.number().nullable() });
const audit = z.object({ id: z.string(), score: z.number().nullable(), numericValue: z.number().optional() });
const answer = z.object({
  lhr: z.object({
    categories: z.object({ performance: category, accessibility: category, 'best-practices': category }),
    audits: z.record(z.string(), audit),
  }),
});

/** The little of Puppeteer and Lighthouse that is used: they are installed by the first run and unknown before. */
interface Tab {
  goto: (url: string, options?: object) => Promise<unknown>;
  waitForSelector: (selector: string) => Promise<{ click: () => Promise<void> } | null>;
  type: (selector: string, text: string) => Promise<void>;
  keyboard: { press: (key: string) => Promise<void> };
}
interface Puppeteer {
  launch: (options: object) => Promise<{ newPage: () => Promise<Tab>; close: () => Promise<void> }>;
}
type Lighthouse = (url: string, flags: object, config: object | undefined, tab: Tab) => Promise<unknown>;

/**
 * Lets Lighthouse load a page of the console as somebody who has signed in: in the tab where they did, since that is where a sign-in is kept.
 *
 * @throws Error when the sign-in or Lighthouse fails
 */
export async function lookWithLighthouse(
  url: string,
  person: { readonly name: string; readonly password: string },
  { form, runs }: { readonly form: LighthouseForm; readonly runs: number },
): Promise<LighthouseResult> {
  installPeers('lighthouse');
  const { default: puppeteer } = await load<{ default: Puppeteer }>(
    'puppeteer-core/lib/esm/puppeteer/puppeteer-core.js',
  );
  const { default: lighthouse } = await load<{ default: Lighthouse }>('lighthouse/core/index.js');
  const { default: desktop } = await load<{ default: object }>('lighthouse/core/config/desktop-config.js');
  const { executablePath, args, env } = await provideChromium();
  const browser = await puppeteer.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
  try {
    const tab = await browser.newPage();
    await tab.goto(new URL('/masuk', url).href);
    await (await tab.waitForSelector('main button'))?.click();
    await tab.waitForSelector('#user-name');
    await tab.type('#user-name', person.name);
    await tab.type('#password', person.password);
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('nav a[href="/perjanjian"]');
    const results: z.infer<typeof answer>['lhr'][] = [];
    for (let run = 0; run < runs; run++) {
      const flags = {
        output: 'json',
        logLevel: 'error',
        disableStorageReset: true,
        onlyCategories: ['performance', 'accessibility', 'best-practices'],
      };
      const found = await lighthouse(url, flags, form === 'desktop' ? desktop : undefined, tab);
      results.push(answer.parse(found).lhr);
    }
    return middleOf(results);
  } finally {
    await browser.close();
  }
}

async function load<Module>(path: string): Promise<Module> {
  const file = join(ROOT, 'bench', 'lighthouse', 'node_modules', path);
  return (await import(pathToFileURL(file).href)) as Module;
}

function middleOf(results: readonly z.infer<typeof answer>['lhr'][]): LighthouseResult {
  const score = (name: 'performance' | 'accessibility' | 'best-practices') =>
    Math.round(median(results.map(({ categories }) => (categories[name].score ?? 0) * 100)));
  const time = (name: string) => median(results.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
  const last = results.at(-1);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    largestContentfulPaint: time('largest-contentful-paint'),
    totalBlockingTime: time('total-blocking-time'),
    cumulativeLayoutShift: time('cumulative-layout-shift'),
    failed: Object.values(last?.audits ?? {})
      .filter(({ score: points, numericValue }) => points === 0 && numericValue === undefined)
      .map(({ id }) => id),
  };
}
