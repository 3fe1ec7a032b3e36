import { SignOutButton } from "@clerk/nextjs";
import { currentUser } from "@clerk/nextjs/server";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";

export default async function HomePage() {
  const user = await currentUser();
  if (user) {
    return (
      <Card>
        <CardHeader>
          <CardTitle>Hello, {user.firstName ?? user.primaryEmailAddress?.emailAddress}</CardTitle>
          <CardDescription>The kettle is on.</CardDescription>
        </CardHeader>
        <SignOutButton>
          <Button variant="outline">Sign out</Button>
        </SignOutButton>
      </Card>
    );
  }
  return (
    <Card>
      <CardHeader>
        <CardTitle>Kettle</CardTitle>
        <CardDescription>Tea for those who are signed in.</CardDescription>
      </CardHeader>
      <Link href="/sign-in" className="text-primary underline underline-offset-4">
        Sign in
      </Link>
      <Link href="/sign-up" className="text-primary underline underline-offset-4">
        Sign up
      </Link>
    </Card>
  );
}
