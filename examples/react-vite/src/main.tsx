import { ClerkProvider, SignedIn, SignedOut, SignIn, UserButton, useUser } from "@clerk/clerk-react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const publishableKey: string | undefined = import.meta.env.VITE_CLERK_PUBLISHABLE_KEY;
if (!publishableKey) throw new Error("Set VITE_CLERK_PUBLISHABLE_KEY; `npx latchkey keys` prints it.");

function Hello() {
  const { user } = useUser();
  return <h1>Hello, {user?.primaryEmailAddress?.emailAddress}</h1>;
}

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <ClerkProvider publishableKey={publishableKey}>
      <SignedOut>
        <SignIn routing="hash" />
      </SignedOut>
      <SignedIn>
        <UserButton />
        <Hello />
      </SignedIn>
    </ClerkProvider>
  </StrictMode>,
);
