export { startTestServer, type TestServerOptions } from "./start-test-server.ts";
