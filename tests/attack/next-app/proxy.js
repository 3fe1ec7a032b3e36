import { clerkMiddleware, createRouteMatcher } from "@clerk/nextjs/server";

const isProtected = createRouteMatcher(["/admin(.*)", "/files/:name"]);

// Without `await`, as programs of the older generation write it.
export default clerkMiddleware((auth, request) => {
  if (isProtected(request)) auth().protect();
});

export const config = { matcher: ["/((?!_next/static|favicon.ico).*)"] };
