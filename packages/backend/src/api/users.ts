import type {
  DeletedObject,
  EmailAddress,
  OauthAccessToken,
  OrganizationInvitation,
  OrganizationMembership,
  PaginatedResourceResponse,
  PhoneNumber,
  User,
} from "../resources/index.ts";
import type { ListParams, UserMetadataParams } from "./params.ts";
import { splitMetadata } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";
import type { CreateUserParams, UpdateUserParams, UserCountParams, UserListParams } from "./user-params.ts";
import { userCredentialsApi } from "./user-credentials.ts";

type Page<T> = PaginatedResourceResponse<T[]>;

/** `clerkClient.users`. */
export function usersApi(call: ApiCall) {
  const getCount = (params: UserCountParams = {}) =>
    call<number>({ method: "GET", path: "/users/count", query: params });
  const post = (userId: string, action: string) =>
    call<User>({ method: "POST", path: path`/users/${userId}/${action}` });

  return {
    ...userCredentialsApi(call),
    getCount,

    /** One page of users and the number of all that match, asked for at once. */
    async getUserList(params: UserListParams = {}): Promise<Page<User>> {
      const { limit: _limit, offset: _offset, orderBy: _orderBy, ...filters } = params;
      const [data, totalCount] = await Promise.all([
        call<User[]>({ method: "GET", path: "/users", query: params }),
        getCount(filters),
      ]);
      return { data, totalCount };
    },
    getUser: (userId: string) => call<User>({ method: "GET", path: path`/users/${userId}` }),
    createUser: (params: CreateUserParams) => call<User>({ method: "POST", path: "/users", body: params }),

    /** Changes fields with PATCH; metadata, if given, then replaces what is there with PUT. */
    async updateUser(userId: string, params: UpdateUserParams = {}): Promise<User> {
      const { fields, metadata } = splitMetadata(params);
      const hasMetadata = Object.keys(metadata).length > 0;
      const userPath = path`/users/${userId}`;
      if (!hasMetadata) return call<User>({ method: "PATCH", path: userPath, body: fields });
      if (Object.keys(fields).length > 0) await call<User>({ method: "PATCH", path: userPath, body: fields });
      return call<User>({ method: "PUT", path: `${userPath}/metadata`, body: metadata });
    },
    deleteUser: (userId: string) => call<User & DeletedObject>({ method: "DELETE", path: path`/users/${userId}` }),

    /** Merges metadata deeply; a key set to null is removed. */
    updateUserMetadata: (userId: string, params: UserMetadataParams) =>
      call<User>({ method: "PATCH", path: path`/users/${userId}/metadata`, body: params }),
    /** Replaces each kind of metadata that is given. */
    replaceUserMetadata: (userId: string, params: UserMetadataParams) =>
      call<User>({ method: "PUT", path: path`/users/${userId}/metadata`, body: params }),

    updateUserProfileImage(userId: string, params: { file: Blob | File }): Promise<User> {
      const form = new FormData();
      form.append("file", params.file);
      return call<User>({ method: "POST", path: path`/users/${userId}/profile_image`, form });
    },
    deleteUserProfileImage: (userId: string) =>
      call<User>({ method: "DELETE", path: path`/users/${userId}/profile_image` }),

    replaceUserEmailAddress: (userId: string, params: { emailAddress: string }) =>
      call<EmailAddress>({
        method: "PUT",
        path: path`/users/${userId}/email_address`,
        body: params,
      }),
    replaceUserPhoneNumber: (userId: string, params: { phoneNumber: string }) =>
      call<PhoneNumber>({ method: "PUT", path: path`/users/${userId}/phone_number`, body: params }),

    banUser: (userId: string) => post(userId, "ban"),
    unbanUser: (userId: string) => post(userId, "unban"),
    lockUser: (userId: string) => post(userId, "lock"),
    unlockUser: (userId: string) => post(userId, "unlock"),

    /** Tokens of a social provider; the `oauth_` prefix of its name may be left out. */
    getUserOauthAccessToken(userId: string, provider: string): Promise<Page<OauthAccessToken>> {
      const name = /^(oauth|custom)_/.test(provider) ? provider : `oauth_${provider}`;
      return call({
        method: "GET",
        path: path`/users/${userId}/oauth_access_tokens/${name}`,
        query: { paginated: true },
      });
    },
    getOrganizationMembershipList: ({ userId, ...query }: { userId: string } & ListParams) =>
      call<Page<OrganizationMembership>>({
        method: "GET",
        path: path`/users/${userId}/organization_memberships`,
        query,
      }),
    getOrganizationInvitationList: ({ userId, ...query }: { userId: string; status?: string } & ListParams) =>
      call<Page<OrganizationInvitation>>({
        method: "GET",
        path: path`/users/${userId}/organization_invitations`,
        query,
      }),
  };
}
