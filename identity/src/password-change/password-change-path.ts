/** Where a person changes their own password. */
export const PASSWORD_CHANGE_PATH = '/kata-sandi';
