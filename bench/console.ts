import { parseArgs } from 'node:util';

import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { z } from 'zod';

import { provideChromium } from '../test/kit/chromium.ts';
import { smoothness } from './lib/frames.ts';
import type { Smoothness } from './lib/frames.ts';
import { lookWithLighthouse } from './lib/lighthouse.ts';
import type { LighthouseResult } from './lib/lighthouse.ts';
import { machine, publish } from './lib/report.ts';
import { waitForQuiet } from './lib/rounds.ts';
import { runBenchmark } from './lib/run.ts';
import { markdown } from './lib/table.ts';

// npm run bench:console -- --password … [--url http://127.0.0.1:4000] [--person admin] [--seconds 20] [--name …] [--runs 3] [--write]
//
// How the console moves and loads, in a browser before a running installation: the list of people scrolled for some seconds, for as many pages
// as that takes, beside the same browser with nothing to do; and Lighthouse on the overview.

/** How fast the list is scrolled, pixels for each frame: seventy rows in a second. */
const STEP = 50;

const options = z
  .object({
    url: z.url(),
    person: z.string(),
    password: z.string(),
    name: z.string(),
    seconds: z.coerce.number().int().min(1),
    runs: z.coerce.number().int().min(0),
    patience: z.coerce.number().int().min(1),
    write: z.boolean(),
  })
  .parse(
    parseArgs({
      options: {
        url: { type: 'string', default: 'http://127.0.0.1:4000' },
        person: { type: 'string', default: 'admin' },
        password: { type: 'string' },
        name: { type: 'string', default: '' },
        seconds: { type: 'string', default: '20' },
        runs: { type: 'string', default: '3' },
        patience: { type: 'string', default: '30' },
        write: { type: 'boolean', default: false },
      },
    }).values,
  );

await runBenchmark(async (cleanup) => {
  const { executablePath, args, env } = await provideChromium();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
  cleanup.defer(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
  await signIn(page);
  await page.goto(new URL('/peserta', options.url).href);
  if (options.name !== '') await page.getByRole('searchbox').first().fill(options.name);
  const box = page.getByRole('group', { name: 'Daftar peserta' });
  await box.waitFor();
  await page.waitForTimeout(1_500);
  const busy = await waitForQuiet(options.patience);
  const still = smoothness(await framesOf(page, 0));
  const from = await rowsKnown(page);
  const moving = smoothness(await framesOf(page, STEP));
  const through = await rowsKnown(page);
  const drawn = await box.locator('tbody tr:not([aria-hidden])').count();
  await browser.close();

  const person = { name: options.person, password: options.password };
  const overview = new URL('/', options.url).href;
  const looked: [string, LighthouseResult][] = [];
  if (options.runs > 0) {
    for (const form of ['desktop', 'mobile'] as const)
      looked.push([form, await lookWithLighthouse(overview, person, { form, runs: options.runs })]);
  }
  publish('console', report({ busy, still, moving, from, through, drawn, looked }), options);
});

async function signIn(page: Page): Promise<void> {
  await page.goto(new URL('/masuk', options.url).href);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.locator('#user-name').fill(options.person);
  await page.locator('#password').fill(options.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Ringkasan/ }).waitFor();
}

/** Moves the list by so many pixels in each frame, and answers when each frame began. It waits at the end of what is read, as a reader would. */
async function framesOf(page: Page, step: number): Promise<number[]> {
  return page.evaluate<number[]>(`new Promise((done) => {
    const list = document.querySelector('[role="group"][aria-label="Daftar peserta"]');
    const moments = [];
    const end = performance.now() + ${options.seconds * 1_000};
    const frame = (now) => {
      moments.push(now);
      list.scrollTop += ${step};
      if (now < end) requestAnimationFrame(frame);
      else done(moments);
    };
    requestAnimationFrame(frame);
  })`);
}

/** How many rows the list has read: what it drew last and what it holds a place for. */
async function rowsKnown(page: Page): Promise<number> {
  return page
    .getByRole('group', { name: 'Daftar peserta' })
    .evaluate((list) => Math.round((list.scrollHeight - 40) / 44));
}

function report(found: {
  busy: number;
  still: Smoothness;
  moving: Smoothness;
  from: number;
  through: number;
  drawn: number;
  looked: readonly (readonly [string, LighthouseResult])[];
}): string {
  const line = (name: string, { perSecond, median, p95, p99, longest, dropped }: Smoothness) => [
    name,
    perSecond.toFixed(1),
    median.toFixed(1),
    p95.toFixed(1),
    p99.toFixed(1),
    longest.toFixed(0),
    `${(dropped * 100).toFixed(1)} %`,
  ];
  const parts = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}; Chromium without a graphics card, 1440 × 900.`,
    `${options.seconds} s each; others kept the machine ${Math.round(found.busy * 100)} % busy before. The list had read ${found.from} people and read on to ${found.through} while it was scrolled, ${found.drawn} of them drawn at the end.`,
    '',
    markdown(
      ['', 'frames a second', 'median frame, ms', 'p95', 'p99', 'longest', 'dropped'],
      [line('nothing to do', found.still), line('the list of people, scrolled', found.moving)],
    ),
  ];
  if (found.looked.length > 0) {
    parts.push(
      '',
      `Lighthouse on the overview, the middle of ${options.runs} runs:`,
      '',
      markdown(
        ['', 'performance', 'accessibility', 'best practices', 'LCP, s', 'TBT, ms', 'CLS'],
        found.looked.map(([form, result]) => [
          form,
          String(result.performance),
          String(result.accessibility),
          String(result.bestPractices),
          (result.largestContentfulPaint / 1_000).toFixed(2),
          result.totalBlockingTime.toFixed(0),
          result.cumulativeLayoutShift.toFixed(3),
        ]),
      ),
    );
    const failed = [...new Set(found.looked.flatMap(([, { failed: names }]) => names))];
    if (failed.length > 0) parts.push('', `Audits failed: ${failed.join(', ')}.`);
  }
  return parts.join('\n');
}
