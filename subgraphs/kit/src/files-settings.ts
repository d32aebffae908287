import { z } from 'zod';

import { fingerprintKey } from './secret-box.ts';

/** Where files are kept. */
export type FilePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      readonly region: string;
      /** Of a store that is not Amazon's. */
      readonly endpoint: string | undefined;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      /** Whether the bucket stands in the path of an address instead of before its host. */
      readonly pathStyle: boolean;
    };

/** Settings of a process that keeps files or clears up behind them. */
export const filePlaceEnv = {
  FILES_FOLDER: z.string('an absolute path of a folder that only this service writes to').optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_REGION: z.string().default('auto'),
  FILES_S3_ENDPOINT: z.url().optional(),
  FILES_S3_ACCESS_KEY_ID: z.string().optional(),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional(),
  FILES_S3_PATH_STYLE: z.enum(['on', 'off']).default('off'),
};

/** Settings of a service that keeps files and hands them out at addresses that it signs. */
export const fileEnv = { ...filePlaceEnv, FILE_URL_KEY: fingerprintKey };

const parsed = z.object(filePlaceEnv);

/** The settings of files with what they contradict each other in told as an issue; for `superRefine`. */
export function checkFileEnv(env: z.infer<typeof parsed>, context: z.RefinementCtx): void {
  const problem = (path: keyof typeof env, message: string): void =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (env.FILES_S3_BUCKET === undefined) {
    if (env.FILES_FOLDER === undefined)
      problem('FILES_FOLDER', 'is missing; name a folder, or a bucket in FILES_S3_BUCKET');
    else if (!/^(?:\/|[A-Za-z]:[\\/])/.test(env.FILES_FOLDER)) problem('FILES_FOLDER', 'must be an absolute path');
    return;
  }
  if (env.FILES_FOLDER !== undefined)
    problem('FILES_FOLDER', 'is set beside FILES_S3_BUCKET: files are kept in one place');
  for (const name of ['FILES_S3_ACCESS_KEY_ID', 'FILES_S3_SECRET_ACCESS_KEY'] as const) {
    if (env[name] === undefined) problem(name, 'is missing; the bucket in FILES_S3_BUCKET needs it');
  }
}

/** The place that checked settings name. */
export function filePlaceOf(env: z.infer<typeof parsed>): FilePlace {
  if (env.FILES_S3_BUCKET === undefined) return { kind: 'folder', folder: env.FILES_FOLDER ?? '' };
  return {
    kind: 's3',
    bucket: env.FILES_S3_BUCKET,
    region: env.FILES_S3_REGION,
    endpoint: env.FILES_S3_ENDPOINT,
    accessKeyId: env.FILES_S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.FILES_S3_SECRET_ACCESS_KEY ?? '',
    pathStyle: env.FILES_S3_PATH_STYLE === 'on',
  };
}
