/** Text messages stand beside mails; what only a mail has becomes optional. */
export const sql = `
alter table messages drop constraint messages_channel_check;
alter table messages add constraint messages_channel_check check (channel in ('email', 'sms', 'whatsapp'));
alter table messages alter column from_address drop not null;
alter table messages alter column subject drop not null;
alter table messages alter column html drop not null;
alter table messages add constraint messages_mail_check
  check (channel <> 'email' or (from_address is not null and subject is not null and html is not null));
`;
