import { ClerkProvider, SignedIn, SignedOut, UserButton } from "@clerk/nextjs";

export default function Layout({ children }) {
  return (
    <ClerkProvider dynamic={process.env.PROVIDER === "dynamic"}>
      <html lang="en">
        <body>
          <SignedOut>nobody</SignedOut>
          <SignedIn>
            <UserButton>
              <UserButton.MenuItems>
                <UserButton.Link label="Help" href="/help" />
              </UserButton.MenuItems>
            </UserButton>
          </SignedIn>
          {children}
        </body>
      </html>
    </ClerkProvider>
  );
}
