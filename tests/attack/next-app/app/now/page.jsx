import { auth } from "@clerk/nextjs/server";

export default function Page() {
  const { userId, sessionClaims } = auth();
  auth().protect();
  return <p>{`NOW-${userId}-${sessionClaims?.metadata?.role}`}</p>;
}
