import type { AnyContract } from "@latchkey/contract";
import * as bapi from "@latchkey/contract/bapi";
import { errorRegistry } from "@latchkey/contract/errors";
import * as fapi from "@latchkey/contract/fapi";
import * as platform from "@latchkey/contract/platform";
import { describe, expect, it } from "vitest";
import { bapiRoutes } from "./bapi/index.ts";
import { fapiRoutes } from "./fapi/index.ts";
import { platformRoutes } from "./platform/index.ts";
import { RouteTable } from "./route-table.ts";

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const isContract = (value: object): value is AnyContract => "id" in value && "path" in value && "api" in value;

describe.each([
  { api: "fapi", routes: fapiRoutes, declared: fapi },
  { api: "bapi", routes: bapiRoutes, declared: bapi },
  { api: "platform", routes: platformRoutes, declared: platform },
])("routes of $api", ({ api, routes, declared }) => {
  const contracts: AnyContract[] = Object.values<object>(declared).filter(isContract);
  const address = ({ method, path }: AnyContract): string => `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`;

  it("answer every declared operation once, and no other", () => {
    const handled = routes.map((route) => route.contract);
    expect(duplicates(handled.map(({ id }) => id))).toEqual([]);
    expect(handled.filter((contract) => !contracts.includes(contract)).map(({ id }) => id)).toEqual([]);
    expect(contracts.filter((contract) => !handled.includes(contract)).map(({ id }) => id)).toEqual([]);
  });

  it("have ids and addresses of their own", () => {
    expect(contracts.length).toBeGreaterThan(0);
    expect(contracts.filter((contract) => contract.api !== api).map(({ id }) => id)).toEqual([]);
    expect(duplicates(contracts.map(({ id }) => id))).toEqual([]);
    expect(duplicates(contracts.map(address))).toEqual([]);
  });

  it("are each found under their own address, whatever other routes look alike", () => {
    const table = new RouteTable(routes);
    const lost = contracts.filter((contract) => {
      const path = contract.path.replaceAll(/\{(\w+)\}/g, "$1-1");
      return table.find(contract.method, path)?.route.contract !== contract;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("hand the handler every parameter of the path, and declare no other", () => {
    for (const contract of contracts) {
      const inPath = [...contract.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const schema = contract.params as { shape?: object } | undefined;
      expect(Object.keys(schema?.shape ?? {}), contract.id).toEqual(inPath);
    }
  });

  it("name only errors that the registry knows", () => {
    const unknown = contracts.flatMap(({ id, errors = [] }) =>
      errors.filter((code) => !(code in errorRegistry)).map((code) => `${id}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});
