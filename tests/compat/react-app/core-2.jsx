import {
  ClerkProvider,
  SignedIn,
  SignedOut,
  SignIn,
  useAuth,
  useSignIn,
  useUser,
  UserButton,
} from "@clerk/clerk-react";
import { createRoot } from "react-dom/client";

function Home() {
  const { user, isLoaded } = useUser();
  const { signOut } = useAuth();
  const { isLoaded: isSignInLoaded } = useSignIn();
  if (!isLoaded) return <p>Loading</p>;
  return (
    <>
      <SignedOut>
        <SignIn routing="hash" />
      </SignedOut>
      <SignedIn>
        <h1>Hello, {user?.primaryEmailAddress?.emailAddress}</h1>
        <UserButton />
        <button onClick={() => void signOut()}>Leave</button>
      </SignedIn>
      <footer>sign-in loaded: {String(isSignInLoaded)}</footer>
    </>
  );
}

createRoot(document.getElementById("root")).render(
  <ClerkProvider
    publishableKey={window.KEY}
    signInFallbackRedirectUrl={location.pathname}
    afterSignOutUrl={location.pathname}
    proxyUrl={window.FAPI}
    clerkJSUrl={`${location.origin}/clerk.js`}
    telemetry={false}
  >
    <Home />
  </ClerkProvider>,
);
