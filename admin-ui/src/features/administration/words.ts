import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** Whether a person may sign in. */
export const accountStatusLabel = words<EnumOf<'UserAccountStatus'>>({
  ACTIVE: m.admin_status_active,
  INVITED: m.admin_status_invited,
  SUSPENDED: m.admin_status_suspended,
});

/** A level of institution. */
export const levelLabel = words<EnumOf<'InstitutionLevel'>>({
  NONE: m.admin_level_none,
  NATIONAL: m.admin_level_national,
  PROVINCE: m.admin_level_province,
  REGENCY: m.admin_level_regency,
  BRANCH: m.admin_level_branch,
});

/** How far a review is. */
export const reviewStatusLabel = words<EnumOf<'AccessReviewStatus'>>({
  OPEN: m.admin_review_open,
  OVERDUE: m.admin_review_overdue,
  COMPLETE: m.admin_review_complete,
});

/** Something that was done with an account or client. */
export const actionLabel = words<string>({
  inviteAccount: m.admin_did_invite,
  renewInvitation: m.admin_did_renew,
  acceptInvitation: m.admin_did_accept,
  changeAccountGrant: m.admin_did_change,
  suspendAccount: m.admin_did_suspend,
  reinstateAccount: m.admin_did_reinstate,
  endSessions: m.admin_did_end_sessions,
  endOwnSession: m.admin_did_end_sessions,
  endOtherSessions: m.admin_did_end_sessions,
  signIn: m.admin_did_sign_in,
  lockOut: m.admin_did_lock_out,
  createApiClient: m.admin_did_create_client,
  rotateApiClientSecret: m.admin_did_rotate,
  endApiClientSecret: m.admin_did_end_secret,
  changeApiClient: m.admin_did_change,
  suspendApiClient: m.admin_did_suspend,
  reinstateApiClient: m.admin_did_reinstate,
  confirmInReview: m.admin_did_confirm,
  revokeInReview: m.admin_did_revoke,
});
