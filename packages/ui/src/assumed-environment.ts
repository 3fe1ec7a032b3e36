import type { AttributeData, UIEnvironment } from "./clerk.ts";

const off = { enabled: false, required: false } as AttributeData;
const required = { enabled: true, required: true, used_for_first_factor: true } as AttributeData;

/**
 * What most instances ask for, an e-mail address and a password. The first screen of a flow stands on it until the real
 * settings are known, so that a page has a form at once: in a server's HTML, or while the browser asks.
 */
export const assumedEnvironment = {
  authConfig: { singleSessionMode: true, reverification: false },
  displayConfig: { applicationName: "" },
  userSettings: {
    attributes: { email_address: required, phone_number: off, username: off, password: required },
    social: {},
    signUp: { mode: "public" },
    passwordSettings: {},
  },
  maintenanceMode: false,
} as unknown as UIEnvironment;
