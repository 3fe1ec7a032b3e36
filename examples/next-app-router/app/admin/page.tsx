import { auth } from "@clerk/nextjs/server";
import { listReaders } from "@/lib/database";

export default async function AdminPage() {
  await auth.protect();
  return (
    <>
      <h1>Everyone with a shelf</h1>
      <section className="card">
        <ul className="list">
          {listReaders().map((reader) => (
            <li key={reader.id}>
              {reader.name} <span>{reader.email}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
