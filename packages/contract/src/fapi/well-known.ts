import { z } from "zod";
import { AppleAppSiteAssociation, AssetLink, Jwks } from "../resources/index.ts";
import { fapi } from "./routes.ts";

export const getWellKnownJwks = fapi({
  id: "getWellKnownJwks",
  method: "GET",
  path: "/.well-known/jwks.json",
  summary: "The instance's public signing keys",
  auth: "public",
  response: Jwks,
  envelope: "bare",
});

export const getAndroidAssetLinks = fapi({
  id: "getAndroidAssetLinks",
  method: "GET",
  path: "/.well-known/assetlinks.json",
  summary: "The Android apps that belong to the instance",
  auth: "public",
  response: z.array(AssetLink),
  envelope: "bare",
});

export const getAppleAppSiteAssociation = fapi({
  id: "getAppleAppSiteAssociation",
  method: "GET",
  path: "/.well-known/apple-app-site-association",
  summary: "The apps of Apple's platforms that may use the instance's passkeys",
  auth: "public",
  response: AppleAppSiteAssociation,
  envelope: "bare",
});
