import { clerkMiddleware, createRouteMatcher, redirectToSignIn } from "@clerk/nextjs/server";

const isProtected = createRouteMatcher(["/dashboard(.*)"]);
const isLegacy = createRouteMatcher(["/legacy(.*)"]);

export default clerkMiddleware((auth, request) => {
  if (isProtected(request)) auth().protect();
  if (isLegacy(request) && !auth().userId) return redirectToSignIn({ returnBackUrl: request.url });
});

export const config = { matcher: ["/((?!_next|.*\\..*).*)", "/(api|trpc)(.*)"] };
