import { auth } from "@clerk/nextjs/server";

async function act() {
  "use server";
  await auth.protect();
  console.log("ACTION RAN");
}

export default function Page() {
  return (
    <form action={act}>
      <button type="submit">act</button>
    </form>
  );
}
