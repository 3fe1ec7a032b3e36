"use client";

import { SignedIn, SignedOut, UserButton, useUser } from "@clerk/nextjs";
import Link from "next/link";

export function SiteHeader() {
  const { user } = useUser();
  return (
    <header className="site-header">
      <Link href="/" className="brand">
        Bookshelf
      </Link>
      <nav>
        <SignedOut>
          <Link href="/sign-in">Sign in</Link>
          <Link href="/sign-up" className="button">
            Start a shelf
          </Link>
        </SignedOut>
        <SignedIn>
          <Link href="/dashboard">{user?.firstName ? `${user.firstName}'s shelf` : "Your shelf"}</Link>
          <UserButton afterSignOutUrl="/">
            <UserButton.MenuItems>
              <UserButton.Link label="Account page" href="/account" labelIcon={<span aria-hidden>◦</span>} />
            </UserButton.MenuItems>
          </UserButton>
        </SignedIn>
      </nav>
    </header>
  );
}
