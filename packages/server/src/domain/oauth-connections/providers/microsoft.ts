import type { AuthorizationServer } from "oauth4webapi";
import { standardProfile, type Provider } from "../provider.ts";

const HOST = "https://login.microsoftonline.com";
const anyTenant = new Set(["common", "organizations", "consumers"]);
const tenantId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function serverOf(tenant: string): AuthorizationServer {
  const base = `${HOST}/${encodeURIComponent(tenant)}`;
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
}

export const microsoft: Provider = {
  name: "Microsoft",
  server: ({ tenant }) => serverOf(tenant ?? "common"),
  // With several tenants each has an issuer of its own, always on the one host whose keys these are.
  issuerOf({ tid }, { tenant }) {
    const id = tenant === null || anyTenant.has(tenant) ? tid : tenant;
    return typeof id === "string" && tenantId.test(id) ? `${HOST}/${id}/v2.0` : undefined;
  },
  scopes: ["openid", "profile", "email", "offline_access", "User.Read"],
  isOpenId: true,
  authentication: "post",
  profile({ claims }) {
    const isOwner = claims["xms_edov"];
    return {
      ...standardProfile(claims),
      issuer: claims["iss"] as string,
      // Whoever runs a tenant can write any address into it; only this claim says that its domain is the tenant's.
      isEmailVerified: isOwner === true || isOwner === 1 || isOwner === "1" || isOwner === "true",
    };
  },
};
