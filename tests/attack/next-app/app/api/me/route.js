import { auth, clerkClient } from "@clerk/nextjs/server";

export function GET() {
  const { userId } = auth();
  return Response.json({ userId });
}

export async function POST() {
  const { userId } = await auth.protect({ role: "org:admin" });
  const client = await clerkClient();
  return Response.json({
    userId,
    isOneClient: client.users === clerkClient.users && clerkClient().users === client.users,
  });
}
