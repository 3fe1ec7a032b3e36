import type { ClerkResource } from "./resource.ts";

export interface WaitlistResource extends ClerkResource {
  id: string;
  createdAt: Date | null;
  updatedAt: Date | null;
}
export interface JoinWaitlistParams {
  emailAddress: string;
}
