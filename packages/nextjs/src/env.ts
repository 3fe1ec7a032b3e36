/**
 * Settings from `NEXT_PUBLIC_` variables. Next puts their values into browser bundles where the names stand in full, hence the list.
 * Read on every call, so that tests and late-loaded environments are seen on the server.
 */
export function publicEnv() {
  return {
    publishableKey: process.env.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY || undefined,
    domain: process.env.NEXT_PUBLIC_CLERK_DOMAIN || undefined,
    proxyUrl: process.env.NEXT_PUBLIC_CLERK_PROXY_URL || undefined,
    isSatellite: isTrue(process.env.NEXT_PUBLIC_CLERK_IS_SATELLITE) || undefined,
    signInUrl: process.env.NEXT_PUBLIC_CLERK_SIGN_IN_URL || undefined,
    signUpUrl: process.env.NEXT_PUBLIC_CLERK_SIGN_UP_URL || undefined,
    signInForceRedirectUrl: process.env.NEXT_PUBLIC_CLERK_SIGN_IN_FORCE_REDIRECT_URL || undefined,
    signUpForceRedirectUrl: process.env.NEXT_PUBLIC_CLERK_SIGN_UP_FORCE_REDIRECT_URL || undefined,
    signInFallbackRedirectUrl: process.env.NEXT_PUBLIC_CLERK_SIGN_IN_FALLBACK_REDIRECT_URL || undefined,
    signUpFallbackRedirectUrl: process.env.NEXT_PUBLIC_CLERK_SIGN_UP_FALLBACK_REDIRECT_URL || undefined,
    afterSignInUrl: process.env.NEXT_PUBLIC_CLERK_AFTER_SIGN_IN_URL || undefined,
    afterSignUpUrl: process.env.NEXT_PUBLIC_CLERK_AFTER_SIGN_UP_URL || undefined,
    unsafe_disableDevelopmentModeConsoleWarning:
      isTrue(process.env.NEXT_PUBLIC_CLERK_UNSAFE_DISABLE_DEVELOPMENT_MODE_CONSOLE_WARNING) || undefined,
  };
}

/** Settings that only the server may know. */
export function serverEnv() {
  return {
    secretKey: process.env.CLERK_SECRET_KEY || undefined,
    machineSecretKey: process.env.CLERK_MACHINE_SECRET_KEY || undefined,
    encryptionKey: process.env.CLERK_ENCRYPTION_KEY || undefined,
    jwtKey: process.env.CLERK_JWT_KEY || undefined,
    apiUrl: process.env.CLERK_API_URL || undefined,
    apiVersion: process.env.CLERK_API_VERSION || undefined,
    fapiUrl: process.env.CLERK_FAPI_URL || undefined,
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "true" || value === "1";
}
