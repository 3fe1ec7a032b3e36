import type {
  AllowlistIdentifier,
  BlocklistIdentifier,
  DeletedObject,
  Invitation,
  PaginatedResourceResponse,
  WaitlistEntry,
} from "../resources/index.ts";
import type { ListParams, OrderBy } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

type Page<T> = PaginatedResourceResponse<T[]>;

export interface CreateInvitationParams {
  emailAddress: string;
  /** Default 30. */
  expiresInDays?: number;
  ignoreExisting?: boolean;
  notify?: boolean;
  publicMetadata?: UserPublicMetadata;
  redirectUrl?: string;
  templateSlug?: "invitation" | "waitlist_invitation";
}

export interface InvitationListParams extends ListParams {
  orderBy?: OrderBy<"created_at" | "email_address" | "expires_at">;
  status?: Invitation["status"];
  query?: string;
}

/** `clerkClient.invitations`. */
export function invitationsApi(call: ApiCall) {
  return {
    getInvitationList: (params: InvitationListParams = {}) =>
      call<Page<Invitation>>({
        method: "GET",
        path: "/invitations",
        query: { ...params, paginated: true },
      }),
    createInvitation: (params: CreateInvitationParams) =>
      call<Invitation>({ method: "POST", path: "/invitations", body: params }),
    createInvitationBulk: (params: CreateInvitationParams[]) =>
      call<Invitation[]>({ method: "POST", path: "/invitations/bulk", body: params }),
    revokeInvitation: (id: string) => call<Invitation>({ method: "POST", path: path`/invitations/${id}/revoke` }),
  };
}

export interface WaitlistEntryListParams extends ListParams {
  query?: string;
  status?: WaitlistEntry["status"];
  orderBy?: OrderBy<"created_at" | "invited_at" | "email_address">;
}

/** `clerkClient.waitlistEntries`. */
export function waitlistEntriesApi(call: ApiCall) {
  type Entry = { emailAddress: string; notify?: boolean };
  return {
    list: (params: WaitlistEntryListParams = {}) =>
      call<Page<WaitlistEntry>>({ method: "GET", path: "/waitlist_entries", query: params }),
    create: (params: Entry) => call<WaitlistEntry>({ method: "POST", path: "/waitlist_entries", body: params }),
    createBulk: (params: Entry[]) =>
      call<WaitlistEntry[]>({ method: "POST", path: "/waitlist_entries/bulk", body: params }),
    invite: (id: string, params: { ignoreExisting?: boolean } = {}) =>
      call<WaitlistEntry>({
        method: "POST",
        path: path`/waitlist_entries/${id}/invite`,
        body: params,
      }),
    reject: (id: string) => call<WaitlistEntry>({ method: "POST", path: path`/waitlist_entries/${id}/reject` }),
    delete: (id: string) => call<DeletedObject>({ method: "DELETE", path: path`/waitlist_entries/${id}` }),
  };
}

/** `clerkClient.allowlistIdentifiers`. */
export function allowlistIdentifiersApi(call: ApiCall) {
  return {
    getAllowlistIdentifierList: (params: ListParams = {}) =>
      call<Page<AllowlistIdentifier>>({
        method: "GET",
        path: "/allowlist_identifiers",
        query: { ...params, paginated: true },
      }),
    createAllowlistIdentifier: (params: { identifier: string; notify: boolean }) =>
      call<AllowlistIdentifier>({ method: "POST", path: "/allowlist_identifiers", body: params }),
    deleteAllowlistIdentifier: (id: string) =>
      call<DeletedObject>({ method: "DELETE", path: path`/allowlist_identifiers/${id}` }),
  };
}

/** `clerkClient.blocklistIdentifiers`. */
export function blocklistIdentifiersApi(call: ApiCall) {
  return {
    getBlocklistIdentifierList: (params: ListParams = {}) =>
      call<Page<BlocklistIdentifier>>({
        method: "GET",
        path: "/blocklist_identifiers",
        query: params,
      }),
    createBlocklistIdentifier: (params: { identifier: string }) =>
      call<BlocklistIdentifier>({ method: "POST", path: "/blocklist_identifiers", body: params }),
    deleteBlocklistIdentifier: (id: string) =>
      call<DeletedObject>({ method: "DELETE", path: path`/blocklist_identifiers/${id}` }),
  };
}
