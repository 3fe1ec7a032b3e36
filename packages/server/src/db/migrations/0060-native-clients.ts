/** Until when a native app may still show the token before its present one. */
export const sql = `
alter table clients add column grace_until timestamptz;
`;
