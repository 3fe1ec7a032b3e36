import { ClerkProvider } from "@clerk/nextjs";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./globals.css";

export const metadata: Metadata = { title: "Kettle", description: "Sign-in and sign-up in components of one's own." };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <ClerkProvider>
      <html lang="en">
        <body className="bg-background text-foreground min-h-svh antialiased">
          <main className="mx-auto grid min-h-svh max-w-sm content-center px-4 py-8">{children}</main>
        </body>
      </html>
    </ClerkProvider>
  );
}
