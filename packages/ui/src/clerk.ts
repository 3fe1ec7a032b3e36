import type {
  AuthConfigResource,
  AuthenticateWithRedirectParams,
  ClerkResource,
  DisplayConfigResource,
  UserSettingsResource,
} from "@latchkey/shared/types";

export type {
  AttributeData,
  Clerk,
  ClerkAPIError,
  ClientResource,
  EmailAddressResource,
  ExternalAccountResource,
  OAuthProviderSettings,
  PhoneNumberResource,
  SessionWithActivitiesResource,
  SignedInSessionResource,
  SignInResource,
  SignUpResource,
  UserResource,
  VerificationResource,
} from "@latchkey/shared/types";

/** Providers that the browser is sent to. */
export type RedirectStrategy = AuthenticateWithRedirectParams["strategy"];

/** What the screens read of a factor, whichever it is. */
export interface Factor {
  strategy: string;
  safeIdentifier?: string;
  emailAddressId?: string;
  phoneNumberId?: string;
  default?: boolean;
}

/** The part of an e-mail link flow that the screens hold on to. */
export interface EmailLinkFlow<Params> {
  startEmailLinkFlow: (params: Params) => Promise<unknown>;
  cancelEmailLinkFlow: () => void;
}

type Data<Resource> = Omit<Resource, keyof ClerkResource>;
type SettingsData = Pick<
  UserSettingsResource,
  | "attributes"
  | "social"
  | "signUp"
  | "passwordSettings"
  | "usernameSettings"
  | "passkeySettings"
  | "actions"
  | "attackProtection"
>;

/** The instance's settings as data: what the components need of the environment, also before the SDK has loaded. */
export interface UIEnvironment {
  authConfig: Pick<AuthConfigResource, "singleSessionMode" | "reverification">;
  displayConfig: Partial<Data<DisplayConfigResource>> & { applicationName: string };
  userSettings: SettingsData;
  maintenanceMode: boolean;
}
