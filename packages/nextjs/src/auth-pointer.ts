/** @deprecated `auth` is for servers: import it from the entry point `/server` of this package. */
export type auth = never;
