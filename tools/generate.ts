import path from "node:path";
import { captchaWorker } from "./gen-captcha-worker.ts";
import { databaseTypes } from "./gen-db-types.ts";
import { errorCodes } from "./gen-error-codes.ts";
import { environmentDocs } from "./gen-environment-docs.ts";
import { openapiDocuments } from "./gen-openapi.ts";
import { wireTypes, writeFiles } from "./gen-wire-types.ts";

const root = path.resolve(import.meta.dirname, "..");
const files = new Map([
  ...wireTypes(),
  ...errorCodes(),
  ...openapiDocuments(),
  ...environmentDocs(),
  ...(await captchaWorker()),
  ...(await databaseTypes()),
]);
writeFiles(files, root);
if (!process.argv.includes("--quiet")) for (const name of files.keys()) console.log(`generated ${name}`);
