export { findEntries } from "./find-entries.ts";
export { createEntries, createEntry, joinWaitlist, type NewEntry } from "./join-waitlist.ts";
export { completeWaiting, deleteEntry, inviteEntry, rejectEntry } from "./review-waitlist.ts";
export type { InvitedEntry, WaitlistEntry, WaitlistStatus } from "./waitlist-entry.ts";
