import { SignedIn, SignedOut, SignInButton, UserButton } from "@clerk/nextjs";
import { buildClerkProps, getAuth } from "@clerk/nextjs/server";
import type { GetServerSideProps } from "next";

export const getServerSideProps: GetServerSideProps = async ({ req }) => {
  const { userId } = getAuth(req);
  return { props: { ...buildClerkProps(req), userId } };
};

export default function Home({ userId }: { userId: string | null }) {
  return (
    <main>
      <h1>{userId ? `You are ${userId}` : "Nobody is signed in"}</h1>
      <SignedOut>
        <SignInButton mode="modal" />
      </SignedOut>
      <SignedIn>
        <UserButton />
      </SignedIn>
    </main>
  );
}
