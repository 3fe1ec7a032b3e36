import { auth, currentUser } from "@clerk/nextjs/server";
import { listBooks, listReaders } from "@/lib/database";
import { putOnShelf } from "./actions";

export default async function DashboardPage() {
  const { userId } = await auth();
  const user = await currentUser();
  const books = listBooks();
  const readers = listReaders();
  return (
    <>
      <h1>Hello, {user?.firstName ?? user?.primaryEmailAddress?.emailAddress}</h1>
      <section className="card">
        <h2>What do you have open?</h2>
        <form action={putOnShelf} className="row">
          <input name="title" aria-label="Title" placeholder="Title and author" required maxLength={200} />
          <button>Put on the shelf</button>
        </form>
      </section>
      <section className="card">
        <h2>On the shelf</h2>
        <ul className="list" data-testid="books">
          {books.map((book) => (
            <li key={book.id}>
              {book.title} <span>{book.reader}</span>
            </li>
          ))}
          {books.length === 0 && (
            <li>
              <span>Nothing yet. Be the first.</span>
            </li>
          )}
        </ul>
      </section>
      <section className="card">
        <h2>Readers</h2>
        <ul className="list" data-testid="readers">
          {readers.map((reader) => (
            <li key={reader.id} data-reader={reader.id}>
              {reader.name} <span>{reader.id === userId ? "you" : ""}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
