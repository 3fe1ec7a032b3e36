import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/* The app's own database: readers are mirrored from webhooks, books belong to the app. */

export interface Reader {
  id: string;
  name: string;
  email: string;
}

export interface Book {
  id: number;
  title: string;
  reader: string;
}

function open(): DatabaseSync {
  const file = process.env.BOOKSHELF_DATABASE ?? path.resolve(".data/bookshelf.sqlite");
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(`
    pragma journal_mode = wal;
    create table if not exists readers (id text primary key, name text not null, email text not null);
    create table if not exists books (id integer primary key, reader_id text not null, title text not null);
  `);
  return database;
}

const globals = globalThis as { bookshelf?: DatabaseSync };
const database = (): DatabaseSync => (globals.bookshelf ??= open());

export function saveReader(reader: Reader): void {
  database()
    .prepare(
      "insert into readers (id, name, email) values (?, ?, ?) on conflict (id) do update set name = excluded.name, email = excluded.email",
    )
    .run(reader.id, reader.name, reader.email);
}

export function removeReader(id: string): void {
  database().prepare("delete from books where reader_id = ?").run(id);
  database().prepare("delete from readers where id = ?").run(id);
}

export function listReaders(): Reader[] {
  return database().prepare("select id, name, email from readers order by rowid desc").all() as unknown as Reader[];
}

export function addBook(readerId: string, title: string): void {
  database().prepare("insert into books (reader_id, title) values (?, ?)").run(readerId, title);
}

export function listBooks(): Book[] {
  return database()
    .prepare(
      "select books.id, books.title, coalesce(readers.name, 'A reader') as reader from books left join readers on readers.id = books.reader_id order by books.id desc limit 50",
    )
    .all() as unknown as Book[];
}
