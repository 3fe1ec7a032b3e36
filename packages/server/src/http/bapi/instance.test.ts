import { expect, it } from "vitest";
import { createTestInstance, sharedServer } from "../../testing/index.ts";

it("a home of the app that is no web address is refused, and the environment goes on", async () => {
  const t = await createTestInstance(await sharedServer());
  for (const development_origin of ["nonsense", "null", "javascript:alert(1)", "http://"]) {
    const refused = await t.bapi("PATCH", "/v1/instance", { development_origin });
    expect(refused.body).toMatchObject({
      errors: [{ code: "form_param_format_invalid", meta: { param_name: "development_origin" } }],
    });
  }
  const changed = await t.bapi("PATCH", "/v1/instance", { development_origin: "http://localhost:3000" });
  expect(changed.status).toBe(204);
  const { status, body } = await t.browser().get("/v1/environment");
  expect([status, body.display_config.home_url]).toEqual([200, "http://localhost:3000/"]);
});
