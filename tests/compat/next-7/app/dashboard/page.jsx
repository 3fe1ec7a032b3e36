import { auth, currentUser } from "@clerk/nextjs/server";

export default async function Page() {
  const { userId, sessionId } = await auth();
  const user = await currentUser();
  return (
    <main>
      <h1>Dashboard</h1>
      <p data-testid="user">{userId}</p>
      <p data-testid="session">{sessionId}</p>
      <p data-testid="email">{user?.primaryEmailAddress?.emailAddress}</p>
    </main>
  );
}
