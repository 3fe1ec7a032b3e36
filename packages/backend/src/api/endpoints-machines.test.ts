import { describe } from "vitest";
import { testEndpoints } from "../testing/endpoint-table.ts";

describe("endpoints: machines and connections", () => {
  testEndpoints([
    [
      "agentTasks.create",
      (c) =>
        c.agentTasks.create({
          onBehalfOf: { userId: "u" },
          permissions: "*",
          agentName: "n",
          taskDescription: "d",
          redirectUrl: "r",
        }),
      'POST /v1/agents/tasks {"on_behalf_of":{"user_id":"u"},"permissions":"*","agent_name":"n","task_description":"d","redirect_url":"r"}',
    ],
    ["agentTasks.revoke", (c) => c.agentTasks.revoke("t"), "POST /v1/agents/tasks/t/revoke"],
    [
      "apiKeys.list",
      (c) => c.apiKeys.list({ subject: "user_1", includeInvalid: true }),
      "GET /api_keys ?subject=user_1&include_invalid=true",
    ],
    [
      "apiKeys.create",
      (c) => c.apiKeys.create({ name: "n", subject: "user_1" }),
      'POST /api_keys {"name":"n","subject":"user_1"}',
    ],
    ["apiKeys.get", (c) => c.apiKeys.get("ak_1"), "GET /api_keys/ak_1"],
    [
      "apiKeys.update",
      (c) => c.apiKeys.update({ apiKeyId: "ak_1", subject: "s", claims: { innerKey: 1 } }),
      'PATCH /api_keys/ak_1 {"subject":"s","claims":{"innerKey":1}}',
    ],
    ["apiKeys.delete", (c) => c.apiKeys.delete("ak_1"), "DELETE /api_keys/ak_1"],
    [
      "apiKeys.revoke",
      (c) => c.apiKeys.revoke({ apiKeyId: "ak_1" }),
      'POST /api_keys/ak_1/revoke {"revocation_reason":null}',
    ],
    ["apiKeys.getSecret", (c) => c.apiKeys.getSecret("ak_1"), "GET /api_keys/ak_1/secret"],
    ["apiKeys.verify", (c) => c.apiKeys.verify("s"), 'POST /api_keys/verify {"secret":"s"}'],
    [
      "enterpriseConnections.createEnterpriseConnection",
      (c) =>
        c.enterpriseConnections.createEnterpriseConnection({
          name: "n",
          domains: ["d"],
          provider: "p",
          saml: { idpEntityId: "i" },
        }),
      'POST /v1/enterprise_connections {"name":"n","domains":["d"],"provider":"p","saml":{"idp_entity_id":"i"}}',
    ],
    [
      "enterpriseConnections.updateEnterpriseConnection",
      (c) => c.enterpriseConnections.updateEnterpriseConnection("e", { syncUserAttributes: true }),
      'PATCH /v1/enterprise_connections/e {"sync_user_attributes":true}',
    ],
    [
      "enterpriseConnections.getEnterpriseConnectionList",
      (c) => c.enterpriseConnections.getEnterpriseConnectionList({ organizationId: "o" }),
      "GET /v1/enterprise_connections ?organization_id=o",
    ],
    [
      "enterpriseConnections.getEnterpriseConnection",
      (c) => c.enterpriseConnections.getEnterpriseConnection("e"),
      "GET /v1/enterprise_connections/e",
    ],
    [
      "enterpriseConnections.deleteEnterpriseConnection",
      (c) => c.enterpriseConnections.deleteEnterpriseConnection("e"),
      "DELETE /v1/enterprise_connections/e",
    ],
    [
      "idPOAuthAccessToken.verify",
      (c) => c.idPOAuthAccessToken.verify("t"),
      'POST /oauth_applications/access_tokens/verify {"access_token":"t"}',
    ],
    ["m2m.list", (c) => c.m2m.list({ subject: "mch_1" }), "GET /m2m_tokens ?subject=mch_1"],
    [
      "m2m.createToken",
      (c) => c.m2m.createToken(),
      'POST /m2m_tokens {"seconds_until_expiration":null,"claims":null,"token_format":"opaque"}',
    ],
    [
      "m2m.revokeToken",
      (c) => c.m2m.revokeToken({ m2mTokenId: "mt_1" }),
      'POST /m2m_tokens/mt_1/revoke {"revocation_reason":null}',
    ],
    ["m2m.verify", (c) => c.m2m.verify({ token: "t" }), 'POST /m2m_tokens/verify {"token":"t"}'],
    ["machines.get", (c) => c.machines.get("mch_1"), "GET /v1/machines/mch_1"],
    ["machines.list", (c) => c.machines.list({ orderBy: "-name" }), "GET /v1/machines ?order_by=-name"],
    [
      "machines.create",
      (c) => c.machines.create({ name: "n", defaultTokenTtl: 5 }),
      'POST /v1/machines {"name":"n","default_token_ttl":5}',
    ],
    [
      "machines.update",
      (c) => c.machines.update({ machineId: "mch_1", name: "n" }),
      'PATCH /v1/machines/mch_1 {"name":"n"}',
    ],
    ["machines.delete", (c) => c.machines.delete("mch_1"), "DELETE /v1/machines/mch_1"],
    ["machines.getSecretKey", (c) => c.machines.getSecretKey("mch_1"), "GET /v1/machines/mch_1/secret_key"],
    [
      "machines.rotateSecretKey",
      (c) => c.machines.rotateSecretKey({ machineId: "mch_1", previousTokenTtl: 0 }),
      'POST /v1/machines/mch_1/secret_key/rotate {"previous_token_ttl":0}',
    ],
    [
      "machines.createScope",
      (c) => c.machines.createScope("mch_1", "mch_2"),
      'POST /v1/machines/mch_1/scopes {"to_machine_id":"mch_2"}',
    ],
    ["machines.deleteScope", (c) => c.machines.deleteScope("mch_1", "mch_2"), "DELETE /v1/machines/mch_1/scopes/mch_2"],
    ["oauthApplications.list", (c) => c.oauthApplications.list(), "GET /v1/oauth_applications"],
    ["oauthApplications.get", (c) => c.oauthApplications.get("o"), "GET /v1/oauth_applications/o"],
    [
      "oauthApplications.create",
      (c) => c.oauthApplications.create({ name: "n", redirectUris: ["r"] }),
      'POST /v1/oauth_applications {"name":"n","redirect_uris":["r"]}',
    ],
    [
      "oauthApplications.update",
      (c) => c.oauthApplications.update({ oauthApplicationId: "o", public: true }),
      'PATCH /v1/oauth_applications/o {"public":true}',
    ],
    ["oauthApplications.delete", (c) => c.oauthApplications.delete("o"), "DELETE /v1/oauth_applications/o"],
    [
      "oauthApplications.rotateSecret",
      (c) => c.oauthApplications.rotateSecret("o"),
      "POST /v1/oauth_applications/o/rotate_secret",
    ],
    [
      "oauthApplications.revokeToken",
      (c) => c.oauthApplications.revokeToken({ oauthApplicationId: "o", token: "t" }),
      'POST /v1/oauth_applications/o/revoke_token {"token":"t"}',
    ],
    [
      "samlConnections.getSamlConnectionList",
      (c) => c.samlConnections.getSamlConnectionList({ organizationId: ["+org_1"] }),
      "GET /v1/saml_connections ?organization_id=%2Borg_1",
    ],
    [
      "samlConnections.createSamlConnection",
      (c) =>
        c.samlConnections.createSamlConnection({
          name: "n",
          provider: "p",
          domain: "d",
          attributeMapping: { emailAddress: "e", firstName: "f", lastName: "l", userId: "u" },
        }),
      'POST /v1/saml_connections {"name":"n","provider":"p","domain":"d","attribute_mapping":{"email_address":"e","first_name":"f","last_name":"l","user_id":"u"}}',
    ],
    [
      "samlConnections.getSamlConnection",
      (c) => c.samlConnections.getSamlConnection("s"),
      "GET /v1/saml_connections/s",
    ],
    [
      "samlConnections.updateSamlConnection",
      (c) => c.samlConnections.updateSamlConnection("s", { allowSubdomains: true }),
      'PATCH /v1/saml_connections/s {"allow_subdomains":true}',
    ],
    [
      "samlConnections.deleteSamlConnection",
      (c) => c.samlConnections.deleteSamlConnection("s"),
      "DELETE /v1/saml_connections/s",
    ],
  ]);
});
