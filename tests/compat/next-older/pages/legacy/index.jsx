import { useAuth } from "@clerk/nextjs";
import { buildClerkProps, getAuth } from "@clerk/nextjs/server";

export default function Page({ userId }) {
  const auth = useAuth();
  return (
    <p data-testid="user">
      {userId} and {auth.userId}
    </p>
  );
}

export async function getServerSideProps({ req }) {
  const { userId } = getAuth(req);
  return { props: { userId, ...buildClerkProps(req) } };
}
