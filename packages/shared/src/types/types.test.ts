import { expectTypeOf, it } from "vitest";

import type {
  Appearance,
  AppearanceComponentKey,
  CheckAuthorizationWithCustomPermissions,
  ClerkOptions,
  ElementKey,
  Elements,
  JwtPayload,
  Options,
  SignInSuperset,
  SignUpSuperset,
  Theme,
  UseAuthReturn,
  UserButtonProps,
  UserResource,
  UseSessionReturn,
  UseSignInReturn,
  UseUserReturn,
} from "./index.ts";

// Checked by the compiler; the names are those of the promises that applications rely on.

it("claims and metadata can be read without declaring them", () => {
  expectTypeOf<JwtPayload["metadata"]>().toBeAny();
  const read = (claims: JwtPayload | null | undefined): boolean => claims?.metadata?.role === "admin";
  expectTypeOf(read).returns.toBeBoolean();
  expectTypeOf<JwtPayload["sub"]>().toBeString();
  expectTypeOf<UserResource["publicMetadata"]["plan"]>().toBeAny();
  expectTypeOf<UserResource["createdAt"]>().toEqualTypeOf<Date | null>();
});

it("hooks narrow by isLoaded and isSignedIn", () => {
  const greet = (state: UseUserReturn) => {
    if (!state.isLoaded) expectTypeOf(state.user).toEqualTypeOf<undefined>();
    else if (state.isSignedIn) expectTypeOf(state.user).toEqualTypeOf<UserResource>();
    else expectTypeOf(state.user).toEqualTypeOf<null>();
  };
  const show = ({ isLoaded, session }: UseSessionReturn) => {
    if (!isLoaded || !session) return;
    expectTypeOf(session.createdAt.toLocaleDateString()).toBeString();
    expectTypeOf(session.end).toBeFunction();
  };
  expectTypeOf(greet).toBeFunction();
  expectTypeOf(show).toBeFunction();
});

it("has can be called in every state", () => {
  expectTypeOf<UseAuthReturn["has"]>().toEqualTypeOf<CheckAuthorizationWithCustomPermissions>();
});

it("a sign-in serves both generations", () => {
  const older = async ({ isLoaded, signIn, setActive }: UseSignInReturn) => {
    if (!isLoaded) return;
    const result = await signIn.create({ identifier: "a@b.co", password: "x" });
    if (result.status === "complete") await setActive({ session: result.createdSessionId });
    const factor = signIn.supportedFirstFactors.find(({ strategy }) => strategy === "email_code");
    if (factor?.strategy === "email_code") await signIn.prepareFirstFactor(factor);
  };
  const newer = async ({ signIn, errors, fetchStatus }: UseSignInReturn) => {
    const { error } = await signIn.password({ emailAddress: "a@b.co", password: "x" });
    expectTypeOf(error?.message).toEqualTypeOf<string | undefined>();
    expectTypeOf(errors.fields.password?.message).toEqualTypeOf<string | undefined>();
    expectTypeOf(fetchStatus).toEqualTypeOf<"idle" | "fetching">();
    if (signIn.status === "complete") await signIn.finalize({ navigate: ({ session }) => void session.currentTask });
    const created = await signIn.create({ identifier: "a@b.co" });
    expectTypeOf(created.error?.code).toEqualTypeOf<string | undefined>();
  };
  expectTypeOf(older).toBeFunction();
  expectTypeOf(newer).toBeFunction();
  expectTypeOf<SignInSuperset["attemptFirstFactor"]>().toBeFunction();
  expectTypeOf<SignUpSuperset["verifications"]["sendEmailCode"]>().toBeFunction();
  expectTypeOf<SignUpSuperset["attemptEmailAddressVerification"]>().toBeFunction();
});

it("appearance takes the names of both generations together", () => {
  expectTypeOf({
    baseTheme: { __type: "prebuilt_appearance", variables: { colorPrimary: "red" } },
    layout: { socialButtonsVariant: "iconButton" },
    options: { elevation: "flush" },
    variables: { colorText: "black", colorForeground: "black", spacing: "1rem" },
    elements: {
      formButtonPrimary: "bg-blue-500",
      card: { boxShadow: "none", "&:hover": { color: "red" } },
      socialButtonsIconButton__google: "x",
    },
    userButton: { elements: { avatarBox: { width: 40 } } },
  } as const).toExtend<Appearance>();
  // @ts-expect-error -- there is no such element
  const wrong: Appearance = { elements: { noSuchElement: "x" } };
  expectTypeOf(wrong).toEqualTypeOf<Appearance>();
});

it("appearance names every element and every section, for editors too", () => {
  expectTypeOf<Record<ElementKey, string>>().toExtend<NonNullable<Extract<Appearance["elements"], object>>>();
  expectTypeOf<ElementKey>().toExtend<keyof Elements>();
  expectTypeOf<"card">().toExtend<ElementKey>();
  expectTypeOf<string>().not.toExtend<keyof Elements>();
  type Section =
    | "signIn"
    | "signUp"
    | "userAvatar"
    | "userButton"
    | "userProfile"
    | "userVerification"
    | "organizationSwitcher"
    | "organizationList"
    | "organizationProfile"
    | "createOrganization"
    | "oneTap"
    | "waitlist"
    | "pricingTable"
    | "checkout"
    | "apiKeys"
    | "configureSSO"
    | "configureDirectorySync"
    | "oauthDeviceVerification"
    | "taskChooseOrganization"
    | "taskResetPassword"
    | "taskSetupMfa"
    | "enableOrganizations"
    | "__internal_oauthConsent";
  expectTypeOf<Record<Section, Theme>>().toExtend<Appearance>();
  expectTypeOf<Section>().toEqualTypeOf<AppearanceComponentKey>();
  expectTypeOf<keyof Options>().toEqualTypeOf<
    | "logoPlacement"
    | "logoImageUrl"
    | "logoLinkUrl"
    | "socialButtonsVariant"
    | "socialButtonsPlacement"
    | "showOptionalFields"
    | "termsPageUrl"
    | "helpPageUrl"
    | "privacyPageUrl"
    | "shimmer"
    | "animations"
    | "unsafe_disableDevelopmentModeWarnings"
    | "autoFocus"
    | "elevation"
  >();
});

it("afterSignOutUrl stands on the button and on the provider", () => {
  expectTypeOf<UserButtonProps["afterSignOutUrl"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<ClerkOptions["afterSignOutUrl"]>().toEqualTypeOf<string | null | undefined>();
});
