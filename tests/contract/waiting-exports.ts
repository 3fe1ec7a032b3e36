import type { PackageName } from "./exports.ts";

/** Entry point → reason → names. A name that exists by now must go from here. */
type Waiting = Record<PackageName, Record<string, Record<string, readonly string[]>>>;

const organizations = "Organizations do not exist yet";
const billing = "Billing does not exist yet";
const apiKeys = "API keys do not exist yet";
const provider = "Being an OAuth provider for other apps does not exist yet";
const wallets = "Wallets do not exist yet";
const enterprise = "Enterprise connections do not exist yet";
const backendApi = "The Backend API does not have this resource yet";
const otherwise = "For SDKs built upon the official one; Latchkey's are built otherwise";

const components = {
  [organizations]: [
    "CreateOrganization",
    "InviteMembersButton",
    "OrganizationList",
    "OrganizationProfile",
    "OrganizationSwitcher",
    "TaskChooseOrganization",
    "useOrganizationCreationDefaults",
    "UseOrganizationCreationDefaultsParams",
    "UseOrganizationCreationDefaultsReturn",
  ],
  [billing]: ["PricingTable"],
  [apiKeys]: ["APIKeys", "useAPIKeys"],
  [provider]: ["OAuthConsent", "useOAuthConsent"],
  [wallets]: ["SignInWithMetamaskButton"],
};

const experimental = {
  [apiKeys]: ["useAPIKeys"],
  [billing]: [
    "CheckoutButton",
    "CheckoutButtonProps",
    "CheckoutProvider",
    "PaymentElement",
    "PaymentElementProvider",
    "PlanDetailsButton",
    "PlanDetailsButtonProps",
    "SubscriptionDetailsButton",
    "SubscriptionDetailsButtonProps",
    "useCheckout",
    "usePaymentAttempts",
    "usePaymentElement",
    "usePaymentMethods",
    "usePlans",
    "useStatements",
    "useSubscription",
  ],
};

/** Official names that our packages do not export, and why. */
export const waiting: Waiting = {
  nextjs: {
    ".": components,
    "./server": {
      [organizations]: [
        "OrganizationDomainJSON",
        "OrganizationDomainVerificationJSON",
        "OrganizationInvitationJSON",
        "OrganizationMembershipRole",
      ],
    },
    "./internal": { [provider]: ["OAuthConsent", "useOAuthConsent"] },
    "./experimental": experimental,
  },
  react: {
    ".": {
      ...components,
      [billing]: [
        "PricingTable",
        "__experimental_CheckoutProvider",
        "__experimental_PaymentElement",
        "__experimental_PaymentElementProvider",
        "__experimental_useCheckout",
        "__experimental_usePaymentElement",
      ],
      [provider]: ["OAuthConsent", "OAuthDeviceVerification", "useOAuthConsent", "useOAuthDeviceVerification"],
    },
    "./internal": {
      [provider]: ["OAuthConsent", "useOAuthConsent"],
      [otherwise]: [
        "IS_REACT_SHARED_VARIANT_COMPATIBLE",
        "InternalClerkProvider",
        "InternalClerkScriptProps",
        "Ui",
        "buildClerkJSScriptAttributes",
        "buildClerkJsScriptAttributes",
        "buildClerkUIScriptAttributes",
        "clerkJSScriptUrl",
        "clerkJsScriptUrl",
        "clerkUIScriptUrl",
        "publishableKeyFromHost",
        "setClerkJSLoadingErrorPackageName",
        "setClerkJsLoadingErrorPackageName",
        "setErrorThrowerOptions",
        "useDerivedAuth",
        "useRoutingProps",
      ],
    },
    "./experimental": experimental,
  },
  js: {},
  backend: {
    ".": {
      [organizations]: [
        "OrganizationDomainJSON",
        "OrganizationDomainVerification",
        "OrganizationDomainVerificationJSON",
        "OrganizationInvitationJSON",
        "OrganizationMembershipPublicUserDataJSON",
        "OrganizationMembershipRole",
        "OrganizationSettingsJSON",
        "PublicOrganizationDataJSON",
        "RoleSetItemJSON",
        "RoleSetJSON",
        "RoleSetMigrationJSON",
      ],
      [billing]: [
        "BillingPlan",
        "BillingPlanJSON",
        "BillingSubscription",
        "BillingSubscriptionItem",
        "BillingSubscriptionItemJSON",
        "BillingSubscriptionItemStatus",
        "BillingSubscriptionJSON",
        "Feature",
      ],
      [enterprise]: [
        "EnterpriseConnectionCustomAttribute",
        "EnterpriseConnectionCustomAttributeJSON",
        "EnterpriseConnectionJSON",
        "EnterpriseConnectionOauthConfig",
        "EnterpriseConnectionOauthConfigJSON",
        "EnterpriseConnectionSamlConnection",
        "EnterpriseConnectionSamlConnectionJSON",
        "EnterpriseConnectionSamlConnectionLoginHint",
        "EnterpriseConnectionSamlConnectionLoginHintJSON",
      ],
      [backendApi]: [
        "AccountlessApplicationJSON",
        "AgentTaskJSON",
        "CnameTargetJSON",
        "InstanceSettingsJSON",
        "JwtTemplateJSON",
        "OAuthApplicationJSON",
        "ProxyCheckJSON",
        "SignInJSON",
        "SignUpJSON",
        "SignUpVerificationsJSON",
        "WebhooksSvixJSON",
      ],
    },
  },
};
