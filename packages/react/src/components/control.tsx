"use client";
import type { CheckAuthorizationFn, PendingSessionOptions, ProtectParams, ShowWhen } from "@latchkey/shared/types";
import type { ReactNode } from "react";

import { useAuth } from "../hooks/use-auth.ts";
import { useClerkContext } from "../provider/clerk-context.ts";

interface WithChildren {
  children?: ReactNode;
}
type Gate = WithChildren & PendingSessionOptions;

/** Renders its children for visitors who are signed in. */
export function SignedIn({ children, ...options }: Gate) {
  return useAuth(options).userId ? <>{children}</> : null;
}

/** Renders its children once it is known that nobody is signed in. */
export function SignedOut({ children, ...options }: Gate) {
  return useAuth(options).userId === null ? <>{children}</> : null;
}

export type ProtectProps = ProtectParams & Gate & { fallback?: ReactNode };

/**
 * Renders its children for users who have the role, permission, feature or plan, or meet the condition; without any, for every
 * user. Everybody else sees `fallback`. It hides things; what must be secret belongs behind a check on the server.
 */
export function Protect({ children, fallback = null, treatPendingAsSignedOut, ...params }: ProtectProps) {
  const { isLoaded, userId, has } = useAuth({ treatPendingAsSignedOut });
  if (!isLoaded) return null;
  return <>{userId && isAllowed(params, has) ? children : fallback}</>;
}

function isAllowed({ condition, role, permission, feature, plan }: ProtectParams, has: CheckAuthorizationFn): boolean {
  if (condition) return condition(has);
  const isFree = !role && !permission && !feature && !plan;
  return isFree || has({ role, permission, feature, plan });
}

export type ShowProps = Gate & { when: ShowWhen; fallback?: ReactNode };

/** Renders its children while `when` holds, else `fallback`; nothing until that is known. */
export function Show({ children, fallback = null, when, treatPendingAsSignedOut }: ShowProps) {
  const { isLoaded, userId, has } = useAuth({ treatPendingAsSignedOut });
  if (!isLoaded) return null;
  return <>{holds(when, Boolean(userId), has) ? children : fallback}</>;
}

function holds(when: ShowWhen, isSignedIn: boolean, has: CheckAuthorizationFn): boolean {
  if (when === "signed-out") return !isSignedIn;
  if (!isSignedIn || when === "signed-in") return isSignedIn;
  return typeof when === "function" ? when(has) : has(when);
}

/** Renders its children when the browser SDK can be used, also while the server is away. */
export function ClerkLoaded({ children }: WithChildren) {
  return useClerkContext("ClerkLoaded").snapshot.loaded ? <>{children}</> : null;
}
/** Renders its children until the browser SDK can be used. */
export function ClerkLoading({ children }: WithChildren) {
  return useClerkContext("ClerkLoading").snapshot.status === "loading" ? <>{children}</> : null;
}
/** Renders its children when the browser SDK could not be loaded. */
export function ClerkFailed({ children }: WithChildren) {
  return useClerkContext("ClerkFailed").snapshot.status === "error" ? <>{children}</> : null;
}
/** Renders its children while the SDK goes on without the server. */
export function ClerkDegraded({ children }: WithChildren) {
  return useClerkContext("ClerkDegraded").snapshot.status === "degraded" ? <>{children}</> : null;
}

/** Starts its children over when another session becomes active. */
export function MultisessionAppSupport({ children }: WithChildren) {
  const { session } = useClerkContext("MultisessionAppSupport").snapshot;
  return <Fresh key={session?.id ?? "no-session"}>{children}</Fresh>;
}
function Fresh({ children }: WithChildren) {
  return <>{children}</>;
}
