import { identification } from "./fake-clerk.ts";

/** A user with something of everything. */
export const fullUser = {
  username: "ada",
  emailAddresses: [
    identification("idn_1", "ada@fernweh.example"),
    identification("idn_3", "ada.byron@analytical.example", "unverified"),
  ] as never,
  phoneNumbers: [identification("idn_2", "+4915112345678", "verified", "phone")] as never,
  externalAccounts: [
    {
      id: "eac_1",
      provider: "google",
      emailAddress: "ada@fernweh.example",
      username: "",
      label: "",
      verification: { status: "verified", error: null },
    },
  ] as never,
};
