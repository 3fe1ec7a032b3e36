import type { DeletedObject, EmailAddress, PhoneNumber } from "../resources/index.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

/** `clerkClient.emailAddresses`. */
export function emailAddressesApi(call: ApiCall) {
  return {
    getEmailAddress: (id: string) => call<EmailAddress>({ method: "GET", path: path`/email_addresses/${id}` }),
    createEmailAddress: (params: { userId: string; emailAddress: string; verified?: boolean; primary?: boolean }) =>
      call<EmailAddress>({ method: "POST", path: "/email_addresses", body: params }),
    updateEmailAddress: (id: string, params: { verified?: boolean; primary?: boolean } = {}) =>
      call<EmailAddress>({ method: "PATCH", path: path`/email_addresses/${id}`, body: params }),
    deleteEmailAddress: (id: string) => call<DeletedObject>({ method: "DELETE", path: path`/email_addresses/${id}` }),
  };
}

interface PhoneNumberFlags {
  verified?: boolean;
  primary?: boolean;
  reservedForSecondFactor?: boolean;
}

/** `clerkClient.phoneNumbers`. */
export function phoneNumbersApi(call: ApiCall) {
  return {
    getPhoneNumber: (id: string) => call<PhoneNumber>({ method: "GET", path: path`/phone_numbers/${id}` }),
    createPhoneNumber: (params: { userId: string; phoneNumber: string } & PhoneNumberFlags) =>
      call<PhoneNumber>({ method: "POST", path: "/phone_numbers", body: params }),
    updatePhoneNumber: (id: string, params: PhoneNumberFlags = {}) =>
      call<PhoneNumber>({ method: "PATCH", path: path`/phone_numbers/${id}`, body: params }),
    deletePhoneNumber: (id: string) => call<DeletedObject>({ method: "DELETE", path: path`/phone_numbers/${id}` }),
  };
}
