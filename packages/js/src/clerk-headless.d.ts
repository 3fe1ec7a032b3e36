import type { ClerkOptions, ClerkStatus, CreateOrganizationParams, CustomNavigation, DomainOrProxyUrl, HandleEmailLinkVerificationParams, HandleOAuthCallbackParams, HeadlessBrowserClerk, JoinWaitlistParams, ListenerCallback, ListenerOptions, NavigateOptions, SDKMetadata, SetActiveParams, SignInRedirectOptions, SignOut, SignUpRedirectOptions, TasksRedirectOptions, UpdateProps } from "@latchkey/shared/types";
import type { OutgoingRequest } from "./fapi/api.ts";
import { Organization } from "./resources/organization.ts";
import { Waitlist } from "./resources/waitlist.ts";
/**
 * The object that everything in the browser hangs on, without prebuilt components.
 * Methods are bound, so that they can be taken off the object.
 */
export declare class HeadlessClerk implements HeadlessBrowserClerk {
    #private;
    static readonly version: string;
    readonly version: string;
    sdkMetadata: SDKMetadata;
    status: ClerkStatus;
    /** @throws ClerkRuntimeError when the key is missing or is none. */
    constructor(publishableKey: string, options?: DomainOrProxyUrl);
    get publishableKey(): string;
    get frontendApi(): string;
    get instanceType(): import("@latchkey/shared/keys").InstanceType;
    get proxyUrl(): string | undefined;
    get domain(): string;
    get isSatellite(): boolean;
    get isStandardBrowser(): boolean;
    get loaded(): boolean;
    get isSignedIn(): boolean;
    get client(): import("./resources/client.ts").Client | undefined;
    get session(): import("@latchkey/shared/types").SignedInSessionResource | null | undefined;
    get user(): import("@latchkey/shared/types").UserResource | null | undefined;
    get organization(): import("@latchkey/shared/types").OrganizationResource | null | undefined;
    get __unstable__environment(): import("./resources/environment.ts").Environment | undefined;
    load: (options?: ClerkOptions) => Promise<void>;
    addListener: (callback: ListenerCallback, options?: ListenerOptions) => () => void;
    on: (_event: "status", handler: (status: ClerkStatus) => void, options?: {
        notify?: boolean;
    }) => void;
    off: (_event: "status", handler: (status: ClerkStatus) => void) => void;
    setActive: (params: SetActiveParams) => Promise<void>;
    signOut: SignOut;
    handleUnauthenticated: (options?: {
        broadcast?: boolean;
    }) => Promise<void>;
    handleRedirectCallback: (params?: HandleOAuthCallbackParams, customNavigate?: CustomNavigation) => Promise<unknown>;
    handleEmailLinkVerification: (params: HandleEmailLinkVerificationParams, customNavigate?: CustomNavigation) => Promise<unknown>;
    createOrganization: (params: CreateOrganizationParams) => Promise<Organization>;
    getOrganization: (organizationId: string) => Promise<Organization>;
    joinWaitlist: (params: JoinWaitlistParams) => Promise<Waitlist>;
    navigate: (to: string | undefined, options?: NavigateOptions) => Promise<unknown>;
    buildUrlWithAuth: (to: string) => string;
    buildSignInUrl: (options?: SignInRedirectOptions) => string;
    buildSignUpUrl: (options?: SignUpRedirectOptions) => string;
    buildUserProfileUrl: () => string;
    buildCreateOrganizationUrl: () => string;
    buildOrganizationProfileUrl: () => string;
    buildWaitlistUrl: (options?: {
        initialValues?: Record<string, string>;
    }) => string;
    buildTasksUrl: (options?: TasksRedirectOptions) => string;
    buildAfterSignInUrl: ({ params }?: {
        params?: URLSearchParams;
    }) => string;
    buildAfterSignUpUrl: ({ params }?: {
        params?: URLSearchParams;
    }) => string;
    buildAfterSignOutUrl: () => string;
    buildAfterMultiSessionSingleSignOutUrl: () => string;
    buildNewSubscriptionRedirectUrl: () => string;
    redirectWithAuth: (to: string) => Promise<unknown>;
    redirectToSignIn: (options?: SignInRedirectOptions) => Promise<unknown>;
    redirectToSignUp: (options?: SignUpRedirectOptions) => Promise<unknown>;
    redirectToTasks: (options?: TasksRedirectOptions) => Promise<unknown>;
    redirectToUserProfile: () => Promise<unknown>;
    redirectToOrganizationProfile: () => Promise<unknown>;
    redirectToCreateOrganization: () => Promise<unknown>;
    redirectToWaitlist: () => Promise<unknown>;
    redirectToAfterSignIn: () => Promise<unknown>;
    redirectToAfterSignUp: () => Promise<unknown>;
    redirectToAfterSignOut: () => Promise<unknown>;
    __internal_getOption: <Key extends keyof ClerkOptions>(key: Key) => ClerkOptions[Key];
    __internal_updateProps: (params: UpdateProps) => void;
    protected updateProps({ options, appearance }: UpdateProps): void;
    /** Lets a wrapper change every request before it leaves. */
    __internal_onBeforeRequest: (callback: (request: OutgoingRequest) => void | Promise<void>) => void;
    /** Lets a wrapper read every response. */
    __internal_onAfterResponse: (callback: (response: Response) => void | Promise<void>) => void;
}
