import http from "node:http";

/** A keep-alive HTTP client that costs little: the load comes from the same machine as the server. */
export class LoadClient {
  readonly #agent: http.Agent;
  readonly #base: URL;

  constructor(base: string, width: number) {
    this.#base = new URL(base);
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: width });
  }

  /** Resolves with the text and cookies of an answer. @throws Error for any status but 200. */
  send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body = "",
  ): Promise<{ text: string; cookies: string[] }> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        {
          agent: this.#agent,
          host: this.#base.hostname,
          port: this.#base.port,
          method,
          path,
          headers: { ...headers, ...(body ? { "content-length": String(Buffer.byteLength(body)) } : {}) },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => (text += chunk));
          response.on("end", () => {
            if (response.statusCode !== 200) reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
            else resolve({ text, cookies: response.headers["set-cookie"] ?? [] });
          });
        },
      );
      request.on("error", reject);
      request.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
