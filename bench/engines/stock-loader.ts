// Stands in for `batch-loader.ts` of the kit.
export { default as BatchLoader } from 'dataloader';
