import { auth } from "@clerk/nextjs/server";
import { NextResponse } from "next/server";
import { addBook, listBooks } from "@/lib/database";

export async function GET() {
  return NextResponse.json({ books: listBooks() });
}

export async function POST(request: Request) {
  const { userId } = await auth();
  if (!userId) return NextResponse.json({ error: "Sign in first." }, { status: 401 });
  const body: unknown = await request.json().catch(() => null);
  const title = typeof body === "object" && body !== null && "title" in body ? String(body.title).trim() : "";
  if (!title) return NextResponse.json({ error: "Give the book a title." }, { status: 422 });
  addBook(userId, title.slice(0, 200));
  return NextResponse.json({ ok: true }, { status: 201 });
}
