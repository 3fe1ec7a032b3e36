import { ClerkProvider, Show, SignIn, useAuth, useSignIn, useUser, UserButton } from "@clerk/react";
import { createRoot } from "react-dom/client";

function Home() {
  const { user, isLoaded } = useUser();
  const { signOut } = useAuth();
  const { signIn, errors, fetchStatus } = useSignIn();
  if (!isLoaded) return <p>Loading</p>;
  return (
    <>
      <Show when="signed-out">
        <SignIn routing="hash" />
        <button onClick={() => void signIn.create({ identifier: "nobody@example.com" })}>Try nobody</button>
      </Show>
      <Show when="signed-in">
        <h1>Hello, {user?.primaryEmailAddress?.emailAddress}</h1>
        <UserButton />
        <button onClick={() => void signOut()}>Leave</button>
      </Show>
      <footer>
        sign-in {signIn.status} {fetchStatus} {errors.fields.identifier?.code}
      </footer>
    </>
  );
}

createRoot(document.getElementById("root")).render(
  <ClerkProvider
    publishableKey={window.KEY}
    signInFallbackRedirectUrl={location.pathname}
    afterSignOutUrl={location.pathname}
    proxyUrl={window.FAPI}
    __internal_clerkJSUrl={`${location.origin}/clerk.js`}
    __internal_clerkUIUrl={`${location.origin}/ui.browser.js`}
    telemetry={false}
  >
    <Home />
  </ClerkProvider>,
);
