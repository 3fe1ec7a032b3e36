import { auth } from "@clerk/nextjs/server";

export async function GET() {
  const { userId, sessionClaims } = await auth();
  return Response.json({ userId, sid: sessionClaims?.sid ?? null, iat: sessionClaims?.iat ?? null });
}
