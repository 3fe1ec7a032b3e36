import { getAuth } from "@clerk/nextjs/server";

export default function handler(request, response) {
  response.json({ userId: getAuth(request).userId });
}
