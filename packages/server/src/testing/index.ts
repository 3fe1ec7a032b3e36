export { TestAuthenticator } from "./authenticator.ts";
export type { Server } from "../server.ts";
export { TestBrowser, type Answer, type Endpoint } from "./browser.ts";
export { killHard, spawnServer, type SpawnedServer } from "./spawn-server.ts";
export { FakeClock } from "./fake-clock.ts";
export { FakeIdp, type Behaviour } from "./fake-idp.ts";
export { follow, visitSimulator, type SimulatedPerson } from "./simulated-person.ts";
export { createTestInstance, sharedServer, type TestInstance } from "./fixtures.ts";
export { createTestDatabase, startTestServer, testDatabaseKind, type TestServerOptions } from "./start-test-server.ts";
