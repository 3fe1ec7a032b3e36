/** One browser (or native app installation) of an instance: holds its sessions and its current attempts. */
export interface Client {
  readonly id: string;
  readonly lastActiveSessionId: string | null;
  readonly lastAuthenticationStrategy: string | null;
  readonly signInId: string | null;
  readonly signUpId: string | null;
  readonly createdAt: Date;
  /** Moves only when sessions come or go: browsers derive `__client_uat` from it. */
  readonly updatedAt: Date;
}

/** The part of a client that changes as sessions and attempts come and go. */
export type ClientContent = Partial<Omit<Client, "id" | "createdAt" | "updatedAt">>;
