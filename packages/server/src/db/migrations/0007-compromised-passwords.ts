/** Passwords that an operator no longer trusts. */
export const sql = `
alter table users add column password_compromised boolean not null default false;
`;
