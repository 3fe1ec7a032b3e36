import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { createTestInstance, sharedServer } from "../../testing/index.ts";
import { findInstanceById } from "./find-instance.ts";
import { readSecrets } from "./settings-secrets.ts";
import { updateInstance } from "./update-instance.ts";

it("secrets of settings are sealed apart and are part of no document that anybody reads", async () => {
  const { app } = await sharedServer();
  const [first, second] = [randomBytes(16).toString("hex"), randomBytes(16).toString("hex")];
  const test = await createTestInstance(await sharedServer(), {
    social: { google: { client_id: "app", client_secret: first } },
  });
  const read = () => readSecrets(app, test.instance.id, "social.google");
  const everything = async () =>
    JSON.stringify([
      await findInstanceById(app, test.instance.id),
      (await test.browser().get("/v1/environment")).body,
      await app.db.selectFrom("instances").selectAll().execute(),
      await app.db.selectFrom("settings_secrets").selectAll().execute(),
    ]);
  expect(await read()).toEqual(new Map([["client_secret", first]]));
  expect(await everything()).toContain('"client_id":"app"');
  expect(await everything()).not.toContain(first);
  expect(await everything()).not.toContain(Buffer.from(first).toString("base64"));

  const instance = await updateInstance(app, test.instance, {
    settings: { social: { google: { client_id: "other" } } },
  });
  expect(await read()).toEqual(new Map([["client_secret", first]]));
  await updateInstance(app, instance, { settings: { social: { google: { client_secret: second } } } });
  expect(await read()).toEqual(new Map([["client_secret", second]]));
  expect(await everything()).not.toContain(second);
  await updateInstance(app, instance, { settings: { social: { google: { client_secret: null } } } });
  expect(await read()).toEqual(new Map());
});

it("secrets of one instance open for no other", async () => {
  const { app } = await sharedServer();
  const [one, two] = await Promise.all(
    [1, 2].map(async () =>
      createTestInstance(await sharedServer(), {
        social: { google: { client_secret: randomBytes(8).toString("hex") } },
      }),
    ),
  );
  const rows = app.db.updateTable("settings_secrets");
  const { secret_encrypted } = await app.db
    .selectFrom("settings_secrets")
    .selectAll()
    .where("instance_id", "=", one?.instance.id ?? "")
    .executeTakeFirstOrThrow();
  await rows
    .set({ secret_encrypted })
    .where("instance_id", "=", two?.instance.id ?? "")
    .execute();
  await expect(readSecrets(app, two?.instance.id ?? "", "social.google")).rejects.toThrow();
});
