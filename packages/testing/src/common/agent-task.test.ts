import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { createAgentTestingTask } from "../playwright.ts";

it("createAgentTestingTask asks the Backend API that it is told of, with the key that it is given", async () => {
  const secretKey = `sk_test_${randomBytes(20).toString("hex")}`;
  const asked: unknown[] = [];
  const http = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, url, headers } = request;
    asked.push([method, url, headers.authorization, JSON.parse(Buffer.concat(chunks).toString())]);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ object: "agent_task", agent_task_id: "task_1", url: "https://app.test/v1/agents" }));
  });
  await new Promise<void>((resolve) => {
    http.listen(0, "127.0.0.1", resolve);
  });
  const task = await createAgentTestingTask({
    apiUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    secretKey,
    onBehalfOf: { identifier: "ann@example.com" },
    permissions: "*",
    agentName: "tests",
    taskDescription: "Look at the dashboard",
    redirectUrl: "https://app.test/dashboard",
  });
  http.close();
  expect(task.url).toBe("https://app.test/v1/agents");
  expect(asked).toEqual([
    [
      "POST",
      "/v1/agents/tasks",
      `Bearer ${secretKey}`,
      {
        on_behalf_of: { identifier: "ann@example.com" },
        permissions: "*",
        agent_name: "tests",
        task_description: "Look at the dashboard",
        redirect_url: "https://app.test/dashboard",
      },
    ],
  ]);
});
