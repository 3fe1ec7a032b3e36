import { randomBytes } from "node:crypto";
import type { ClerkClient, CreateUserParams, User } from "@latchkey/backend";

/** A user to be made; what is left out is made up. */
export type NewUser = Omit<CreateUserParams, "emailAddress"> & { emailAddress?: string | string[] };

export interface TestUser {
  id: string;
  /** The first of the user's addresses. */
  emailAddress: string;
  password: string;
  user: User;
}

/** Creates a user who can sign in with a password, and with the code 424242 unless an address is given. */
export async function createUser(client: ClerkClient, params: NewUser = {}): Promise<TestUser> {
  const unique = randomBytes(6).toString("hex");
  const { emailAddress = `user-${unique}+clerk_test@example.com`, password = randomBytes(18).toString("base64url") } =
    params;
  const addresses = [emailAddress].flat();
  const user = await client.users.createUser({ ...params, emailAddress: addresses, password } as CreateUserParams);
  return { id: user.id, emailAddress: addresses[0] ?? "", password, user };
}
