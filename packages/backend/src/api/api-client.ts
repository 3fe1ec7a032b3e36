import { billingApi } from "./billing.ts";
import { enterpriseConnectionsApi, oauthApplicationsApi, samlConnectionsApi } from "./connections.ts";
import { emailsApi } from "./emails.ts";
import { emailAddressesApi, phoneNumbersApi } from "./identifiers.ts";
import * as instance from "./instance.ts";
import * as invitations from "./invitations.ts";
import { apiKeysApi, idPOAuthAccessTokenApi, m2mApi, machinesApi } from "./machines.ts";
import { organizationsApi } from "./organizations.ts";
import type { ApiCallOptions } from "./request.ts";
import { createApiCall } from "./request.ts";
import { organizationPermissionsApi, organizationRolesApi, roleSetsApi } from "./roles.ts";
import { clientsApi, sessionsApi } from "./sessions.ts";
import { actorTokensApi, agentTasksApi, signInTokensApi, testingTokensApi } from "./tickets.ts";
import { usersApi } from "./users.ts";

/** Where calls go, and the keys they carry. */
export interface ApiClientOptions extends ApiCallOptions {
  machineSecretKey?: string | undefined;
}

const subClients = {
  __experimental_accountlessApplications: instance.accountlessApplicationsApi,
  actorTokens: actorTokensApi,
  agentTasks: agentTasksApi,
  allowlistIdentifiers: invitations.allowlistIdentifiersApi,
  apiKeys: apiKeysApi,
  betaFeatures: instance.betaFeaturesApi,
  billing: billingApi,
  blocklistIdentifiers: invitations.blocklistIdentifiersApi,
  clients: clientsApi,
  domains: instance.domainsApi,
  emailAddresses: emailAddressesApi,
  emails: emailsApi,
  enterpriseConnections: enterpriseConnectionsApi,
  idPOAuthAccessToken: idPOAuthAccessTokenApi,
  instance: instance.instanceApi,
  invitations: invitations.invitationsApi,
  jwks: instance.jwksApi,
  jwtTemplates: instance.jwtTemplatesApi,
  m2m: m2mApi,
  machines: machinesApi,
  oauthApplications: oauthApplicationsApi,
  organizationPermissions: organizationPermissionsApi,
  organizationRoles: organizationRolesApi,
  organizations: organizationsApi,
  phoneNumbers: phoneNumbersApi,
  proxyChecks: instance.proxyChecksApi,
  redirectUrls: instance.redirectUrlsApi,
  roleSets: roleSetsApi,
  samlConnections: samlConnectionsApi,
  sessions: sessionsApi,
  signInTokens: signInTokensApi,
  signUps: instance.signUpsApi,
  testingTokens: testingTokensApi,
  users: usersApi,
  waitlistEntries: invitations.waitlistEntriesApi,
  webhooks: instance.webhooksApi,
};

/** The sub-clients of the Backend API. */
export type ApiClient = {
  readonly [Name in keyof typeof subClients]: ReturnType<(typeof subClients)[Name]>;
};

/** Gives an object the sub-clients of the Backend API. Each is built when it is first asked for. */
export function createApiClient<Target extends object>(options: ApiClientOptions, target: Target): ApiClient & Target {
  const call = createApiCall(options);
  for (const [name, build] of Object.entries(subClients)) {
    let built: object | undefined;
    const get = () => (built ??= rejecting(build(call, options.machineSecretKey)));
    Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
  }
  return target as ApiClient & Target;
}

/** Lets every method answer a wrong argument with a rejection, never by throwing. */
function rejecting(api: object): object {
  return Object.fromEntries(
    Object.entries(api).map(([name, method]: [string, (...parameters: unknown[]) => unknown]) => [
      name,
      async (...parameters: unknown[]) => method(...parameters),
    ]),
  );
}
