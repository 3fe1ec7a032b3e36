export * from "./identifications.ts";
export * from "./instance.ts";
export * from "./invitations.ts";
export * from "./restrictions.ts";
export * from "./sessions.ts";
export * from "./tickets.ts";
export * from "./users.ts";
export * from "./waitlist-entries.ts";
