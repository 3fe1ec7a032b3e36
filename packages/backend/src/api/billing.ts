import type { PaginatedResourceResponse, WireObject } from "../resources/index.ts";
import type { ListParams } from "./params.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

/** `clerkClient.billing`. Its objects reach the app as plain JSON with camelCase names beside the wire names. */
export function billingApi(call: ApiCall) {
  return {
    getPlanList: (params: { payerType?: "user" | "org" } & ListParams = {}) =>
      call<PaginatedResourceResponse<WireObject[]>>({
        method: "GET",
        path: "/billing/plans",
        query: params,
      }),
    cancelSubscriptionItem: (id: string, params: { endNow?: boolean } = {}) =>
      call<WireObject>({
        method: "DELETE",
        path: path`/billing/subscription_items/${id}`,
        query: params,
      }),
    extendSubscriptionItemFreeTrial: (id: string, params: { extendTo: Date }) =>
      call<WireObject>({
        method: "POST",
        path: path`/billing/subscription_items/${id}/extend_free_trial`,
        body: params,
      }),
    getOrganizationBillingSubscription: (organizationId: string) =>
      call<WireObject>({
        method: "GET",
        path: path`/organizations/${organizationId}/billing/subscription`,
      }),
    getUserBillingSubscription: (userId: string) =>
      call<WireObject>({ method: "GET", path: path`/users/${userId}/billing/subscription` }),
  };
}
