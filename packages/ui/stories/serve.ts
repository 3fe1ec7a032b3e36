import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface StaticFile {
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** Serves what `answer` gives for a path, on a free port. */
export async function serve(
  answer: (pathname: string) => StaticFile | undefined,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const file = answer(new URL(request.url ?? "/", "http://localhost").pathname);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, ...file.headers }).end(file.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
