import { createServer } from "node:http";
import { buildPublishableKey } from "@latchkey/shared/keys";
import { FakeApiError, FakeInstance } from "./fake-instance.js";
import { route } from "./fake-routes.js";
export async function startFakeFapi() {
    const instance = new FakeInstance();
    const fake = {
        seen: [],
        intercept: undefined,
    };
    const server = createServer((request, response) => {
        void answer(fake, request, response);
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const host = `127.0.0.1:${server.address().port}`;
    return Object.assign(fake, {
        publishableKey: buildPublishableKey(host, "development"),
        url: `http://${host}`,
        instance,
        calls: (method, path) => fake.seen.filter((seen) => seen.method === method && (typeof path === "string" ? seen.path === path : path.test(seen.path))),
        stop: () => stop(server),
    });
}
async function answer(fake, request, response) {
    const seen = await read(request);
    fake.seen.push(seen);
    const intercepted = fake.intercept?.(seen);
    if (intercepted === "hang up") {
        request.socket.destroy();
        return;
    }
    // Reading the settings makes no client: two calls at once would make two.
    const needsClient = seen.path !== "/environment";
    const clientId = needsClient ? fake.instance.clientOf(request.headers.cookie).id : "";
    const { status, body, headers } = intercepted ?? handle(fake.instance, clientId, seen);
    response.writeHead(status, {
        "content-type": "application/json",
        ...(needsClient && { "set-cookie": `__client=${clientId}; Path=/; HttpOnly; SameSite=Lax` }),
        ...headers,
    });
    response.end(JSON.stringify(body));
}
function handle(instance, clientId, seen) {
    try {
        return { status: 200, body: route(instance, clientId, seen), headers: {} };
    }
    catch (error) {
        if (!(error instanceof FakeApiError))
            throw error;
        const { code, status, paramName } = error;
        const meta = paramName ? { param_name: paramName } : {};
        const errors = [{ code, message: code, long_message: `Long text of ${code}.`, meta }];
        return { status, body: { errors, clerk_trace_id: "trace" }, headers: {} };
    }
}
async function read(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    const url = new URL(request.url ?? "/", "http://fake");
    const verb = request.method ?? "GET";
    return {
        verb,
        method: url.searchParams.get("_method") ?? verb,
        path: url.pathname.replace(/^\/v1/, ""),
        query: url.searchParams,
        body: new URLSearchParams(Buffer.concat(chunks).toString()),
        contentType: request.headers["content-type"],
    };
}
function stop(server) {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
}
