/** Pages, of native apps too, that browsers may be sent to. Few, and looked at with the instance. */
export const sql = `
alter table instances add column redirect_urls jsonb not null default '[]';
`;
