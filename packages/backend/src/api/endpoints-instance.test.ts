import { describe } from "vitest";
import { testEndpoints } from "../testing/endpoint-table.ts";

const mail = { to: "a@b.dev", from: "x", subject: "s", text: "t" };

describe("endpoints: the instance, invitations and the rest", () => {
  testEndpoints([
    [
      "allowlistIdentifiers.getAllowlistIdentifierList",
      (c) => c.allowlistIdentifiers.getAllowlistIdentifierList({ limit: 5 }),
      "GET /v1/allowlist_identifiers ?limit=5&paginated=true",
    ],
    [
      "allowlistIdentifiers.createAllowlistIdentifier",
      (c) => c.allowlistIdentifiers.createAllowlistIdentifier({ identifier: "*@a.dev", notify: false }),
      'POST /v1/allowlist_identifiers {"identifier":"*@a.dev","notify":false}',
    ],
    [
      "allowlistIdentifiers.deleteAllowlistIdentifier",
      (c) => c.allowlistIdentifiers.deleteAllowlistIdentifier("a"),
      "DELETE /v1/allowlist_identifiers/a",
    ],
    [
      "betaFeatures.changeDomain",
      (c) => c.betaFeatures.changeDomain({ homeUrl: "h" }),
      'POST /v1/beta_features/change_domain {"home_url":"h"}',
    ],
    [
      "billing.getPlanList",
      (c) => c.billing.getPlanList({ payerType: "org" }),
      "GET /v1/billing/plans ?payer_type=org",
    ],
    [
      "billing.cancelSubscriptionItem",
      (c) => c.billing.cancelSubscriptionItem("i", { endNow: true }),
      "DELETE /v1/billing/subscription_items/i ?end_now=true",
    ],
    [
      "billing.extendSubscriptionItemFreeTrial",
      (c) => c.billing.extendSubscriptionItemFreeTrial("i", { extendTo: new Date(0) }),
      'POST /v1/billing/subscription_items/i/extend_free_trial {"extend_to":"1970-01-01T00:00:00.000Z"}',
    ],
    [
      "billing.getOrganizationBillingSubscription",
      (c) => c.billing.getOrganizationBillingSubscription("o"),
      "GET /v1/organizations/o/billing/subscription",
    ],
    [
      "billing.getUserBillingSubscription",
      (c) => c.billing.getUserBillingSubscription("u"),
      "GET /v1/users/u/billing/subscription",
    ],
    [
      "blocklistIdentifiers.getBlocklistIdentifierList",
      (c) => c.blocklistIdentifiers.getBlocklistIdentifierList(),
      "GET /v1/blocklist_identifiers",
    ],
    [
      "blocklistIdentifiers.createBlocklistIdentifier",
      (c) => c.blocklistIdentifiers.createBlocklistIdentifier({ identifier: "x" }),
      'POST /v1/blocklist_identifiers {"identifier":"x"}',
    ],
    [
      "blocklistIdentifiers.deleteBlocklistIdentifier",
      (c) => c.blocklistIdentifiers.deleteBlocklistIdentifier("b"),
      "DELETE /v1/blocklist_identifiers/b",
    ],
    ["domains.list", (c) => c.domains.list(), "GET /v1/domains"],
    [
      "domains.add",
      (c) => c.domains.add({ name: "n", is_satellite: true }),
      'POST /v1/domains {"name":"n","is_satellite":true}',
    ],
    ["domains.update", (c) => c.domains.update({ domainId: "d", name: "n" }), 'PATCH /v1/domains/d {"name":"n"}'],
    ["domains.delete", (c) => c.domains.delete("d"), "DELETE /v1/domains/d"],
    ["domains.deleteDomain", (c) => c.domains.deleteDomain("d"), "DELETE /v1/domains/d"],
    [
      "emails.create",
      (c) => c.emails.create({ ...mail, to: { userId: "u" } }),
      'POST /v1/email {"to":{"user_id":"u"},"from":"x","subject":"s","text":"t"}',
    ],
    ["instance.get", (c) => c.instance.get(), "GET /v1/instance"],
    ["instance.update", (c) => c.instance.update({ testMode: true }), 'PATCH /v1/instance {"test_mode":true}'],
    [
      "instance.updateRestrictions",
      (c) => c.instance.updateRestrictions({ allowlist: true }),
      'PATCH /v1/instance/restrictions {"allowlist":true}',
    ],
    [
      "instance.getOrganizationSettings",
      (c) => c.instance.getOrganizationSettings(),
      "GET /v1/instance/organization_settings",
    ],
    [
      "instance.updateOrganizationSettings",
      (c) => c.instance.updateOrganizationSettings({ enabled: true }),
      'PATCH /v1/instance/organization_settings {"enabled":true}',
    ],
    [
      "invitations.getInvitationList",
      (c) => c.invitations.getInvitationList({ status: "pending" }),
      "GET /v1/invitations ?status=pending&paginated=true",
    ],
    [
      "invitations.createInvitation",
      (c) => c.invitations.createInvitation({ emailAddress: "e", publicMetadata: { aB: 1 } }),
      'POST /v1/invitations {"email_address":"e","public_metadata":{"aB":1}}',
    ],
    [
      "invitations.createInvitationBulk",
      (c) => c.invitations.createInvitationBulk([{ emailAddress: "e" }]),
      'POST /v1/invitations/bulk [{"email_address":"e"}]',
    ],
    ["invitations.revokeInvitation", (c) => c.invitations.revokeInvitation("i"), "POST /v1/invitations/i/revoke"],
    ["jwks.getJwks", (c) => c.jwks.getJwks(), "GET /v1/jwks"],
    ["jwtTemplates.list", (c) => c.jwtTemplates.list(), "GET /v1/jwt_templates ?paginated=true"],
    ["jwtTemplates.get", (c) => c.jwtTemplates.get("t"), "GET /v1/jwt_templates/t"],
    [
      "jwtTemplates.create",
      (c) => c.jwtTemplates.create({ name: "n", claims: { aB: 1 } }),
      'POST /v1/jwt_templates {"name":"n","claims":{"aB":1}}',
    ],
    [
      "jwtTemplates.update",
      (c) => c.jwtTemplates.update({ templateId: "t", name: "n", claims: {} }),
      'PATCH /v1/jwt_templates/t {"name":"n","claims":{}}',
    ],
    ["jwtTemplates.delete", (c) => c.jwtTemplates.delete("t"), "DELETE /v1/jwt_templates/t"],
    [
      "proxyChecks.verify",
      (c) => c.proxyChecks.verify({ domainId: "d", proxyUrl: "p" }),
      'POST /v1/proxy_checks {"domain_id":"d","proxy_url":"p"}',
    ],
    [
      "redirectUrls.getRedirectUrlList",
      (c) => c.redirectUrls.getRedirectUrlList(),
      "GET /v1/redirect_urls ?paginated=true",
    ],
    ["redirectUrls.getRedirectUrl", (c) => c.redirectUrls.getRedirectUrl("r"), "GET /v1/redirect_urls/r"],
    [
      "redirectUrls.createRedirectUrl",
      (c) => c.redirectUrls.createRedirectUrl({ url: "u" }),
      'POST /v1/redirect_urls {"url":"u"}',
    ],
    ["redirectUrls.deleteRedirectUrl", (c) => c.redirectUrls.deleteRedirectUrl("r"), "DELETE /v1/redirect_urls/r"],
    [
      "waitlistEntries.list",
      (c) => c.waitlistEntries.list({ status: "invited" }),
      "GET /v1/waitlist_entries ?status=invited",
    ],
    [
      "waitlistEntries.create",
      (c) => c.waitlistEntries.create({ emailAddress: "e" }),
      'POST /v1/waitlist_entries {"email_address":"e"}',
    ],
    [
      "waitlistEntries.createBulk",
      (c) => c.waitlistEntries.createBulk([{ emailAddress: "e" }]),
      'POST /v1/waitlist_entries/bulk [{"email_address":"e"}]',
    ],
    [
      "waitlistEntries.invite",
      (c) => c.waitlistEntries.invite("w", { ignoreExisting: true }),
      'POST /v1/waitlist_entries/w/invite {"ignore_existing":true}',
    ],
    ["waitlistEntries.reject", (c) => c.waitlistEntries.reject("w"), "POST /v1/waitlist_entries/w/reject"],
    ["waitlistEntries.delete", (c) => c.waitlistEntries.delete("w"), "DELETE /v1/waitlist_entries/w"],
    ["webhooks.createSvixApp", (c) => c.webhooks.createSvixApp(), "POST /v1/webhooks/svix"],
    ["webhooks.generateSvixAuthURL", (c) => c.webhooks.generateSvixAuthURL(), "POST /v1/webhooks/svix_url"],
    ["webhooks.deleteSvixApp", (c) => c.webhooks.deleteSvixApp(), "DELETE /v1/webhooks/svix"],
    [
      "accountless create",
      (c) => c.__experimental_accountlessApplications.createAccountlessApplication({ source: "nextjs" }),
      "POST /v1/accountless_applications ?source=nextjs",
    ],
    [
      "accountless complete",
      (c) => c.__experimental_accountlessApplications.completeAccountlessApplicationOnboarding(),
      "POST /v1/accountless_applications/complete",
    ],
  ]);
});
