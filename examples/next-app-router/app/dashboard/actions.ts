"use server";

import { auth } from "@clerk/nextjs/server";
import { revalidatePath } from "next/cache";
import { addBook } from "@/lib/database";

/** Puts a book on the shelf of whoever is signed in. */
export async function putOnShelf(form: FormData): Promise<void> {
  const { userId } = await auth();
  if (!userId) throw new Error("Sign in to put a book on the shelf.");
  const title = String(form.get("title") ?? "").trim();
  if (title) addBook(userId, title.slice(0, 200));
  revalidatePath("/dashboard");
}
