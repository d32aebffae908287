import type { Context } from '../context.ts';
import type { AccessReviewDecision, OpenAccessReviewInput } from '../schema.types.ts';
import { changeRegister } from './change-register.ts';
import type { AdministrationRefusal } from './change-register.ts';
import { reviewItemShape, reviewShape } from './register-shapes.ts';
import type { Review, ReviewItem } from './register-shapes.ts';

/** Opens a review of what nobody confirmed for some time. */
export async function openAccessReview(
  context: Context,
  { title, months, dueOn }: OpenAccessReviewInput,
  key: string,
): Promise<Review | AdministrationRefusal> {
  const changed = await changeRegister(context, {
    ...COMMON,
    command: 'openAccessReview',
    input: { title, months, dueOn: dueOn.toString() },
    key,
    shape: reviewShape,
    entityType: 'AccessReview',
    idOf: ({ id }) => id,
    details: { months, dueOn: dueOn.toString() },
  });
  return 'made' in changed ? changed.made : changed;
}

/** Confirms or revokes one entry. */
export async function decideAccessReviewItem(
  context: Context,
  { id, decision, reason }: { readonly id: string; readonly decision: AccessReviewDecision; readonly reason: string },
  key: string,
): Promise<ReviewItem | AdministrationRefusal> {
  const changed = await changeRegister(context, {
    ...COMMON,
    command: 'decideAccessReviewItem',
    input: { id, decision, reason },
    key,
    shape: reviewItemShape,
    entityType: 'AccessReviewItem',
    idOf: (item) => item.id,
    details: { decision },
  });
  return 'made' in changed ? changed.made : changed;
}

const COMMON = {
  permission: 'access-review:conduct',
  what: { id: 'melakukan tinjauan akses', en: 'conduct access reviews' },
} as const;
