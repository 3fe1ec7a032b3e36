import { auth } from "@clerk/nextjs/server";
import { headers } from "next/headers";

// `auth()` is read at once, as before Next 15; `headers()` is awaited, which Next 14 answers at once.
export default async function Page() {
  const { userId } = auth();
  const host = (await headers()).get("host");
  return (
    <p data-testid="user">
      {userId} at {host}
    </p>
  );
}
