import {
  ClerkLoaded,
  ClerkProvider,
  SignedIn,
  SignedOut,
  SignIn,
  SignInButton,
  SignUp,
  useAuth,
  UserButton,
  useUser,
} from "@latchkey/react";
import { StrictMode, useSyncExternalStore, version } from "react";
import { createRoot } from "react-dom/client";

declare const PUBLISHABLE_KEY: string;

// For tests that ask which React this is.
Object.assign(globalThis, { REACT_VERSION: version });

const go = (to: string) => {
  history.pushState(null, "", to);
  dispatchEvent(new Event("popstate"));
};
const replace = (to: string) => {
  history.replaceState(null, "", to);
  dispatchEvent(new Event("popstate"));
};
const subscribe = (callback: () => void) => {
  addEventListener("popstate", callback);
  return () => removeEventListener("popstate", callback);
};

function App() {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return (
    <ClerkProvider
      publishableKey={PUBLISHABLE_KEY}
      signInUrl="/sign-in"
      signUpUrl="/sign-up"
      routerPush={go}
      routerReplace={replace}
      afterSignOutUrl="/"
    >
      <header>
        <SignedOut>
          <SignInButton mode="modal">
            <button>Open sign-in</button>
          </SignInButton>
        </SignedOut>
        <SignedIn>
          <UserButton />
        </SignedIn>
      </header>
      <ClerkLoaded>
        {path.startsWith("/sign-in") ? (
          <SignIn path="/sign-in" />
        ) : path.startsWith("/sign-up") ? (
          <SignUp path="/sign-up" />
        ) : (
          <Home />
        )}
      </ClerkLoaded>
    </ClerkProvider>
  );
}

function Home() {
  const { user } = useUser();
  const { getToken, signOut } = useAuth();
  if (!user) return <h1>Hello, stranger</h1>;
  return (
    <>
      <h1>Hello, {user.primaryEmailAddress?.emailAddress}</h1>
      <button onClick={() => void getToken({ skipCache: true }).then((token) => (document.title = token ?? "none"))}>
        Token
      </button>
      <button onClick={() => void signOut()}>Leave</button>
    </>
  );
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
