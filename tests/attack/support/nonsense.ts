import type { AnyContract } from "@latchkey/contract";
import fc from "fast-check";
import type { z } from "zod";
import { validFor, type Pool } from "./valid-values.ts";

/** A request as it goes out. */
export interface Nonsense {
  /** Of the operation. */
  id: string;
  api: AnyContract["api"];
  method: AnyContract["method"];
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | undefined;
}

const deepText = (depth: number): string => `{"a":${"[".repeat(depth)}1${"]".repeat(depth)}}`;
const deep = (depth: number): unknown => JSON.parse(deepText(depth));
const surrogate = "\ud800";

const badText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "a\0b",
    surrogate,
    `${surrogate}a\udc00`,
    "\u2028</script>",
    "ａ＠ｂ．ｃ",
    "😀".repeat(50),
    "a".repeat(70_000),
    "__proto__",
    "constructor",
    "-1",
    "1e999",
    "0x10",
    "NaN",
    "null",
    "true",
    "[]",
    "{}",
    '{"__proto__":{"a":1}}',
    "9999999999999999999999",
    "2999-99-99T99:99:99Z",
    "-271821-04-20T00:00:00.000Z",
    "'; drop table users; --",
    "%00",
    "../..",
    "$1",
    "{{user.password}}",
    "https://[::1",
    "javascript:alert(1)",
    "+1",
    "a@b",
    "\r\nBcc: x@example.com",
    deepText(50),
    deepText(5_000),
    deepText(100_000),
  ),
);

/** A value of a type that nobody meant. */
const badValue: fc.Arbitrary<unknown> = fc.oneof(
  badText,
  badText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.5,
    1e308,
    8_640_000_000_000_001,
    2 ** 53,
    [],
    [null],
    ["a", "b"],
    [["a"]],
    {},
    { length: 5 },
    { toString: 1 },
    { toJSON: null },
    deep(20),
    deep(40),
    Array.from({ length: 2_000 }, (_, index) => index),
  ),
  fc.array(badText, { maxLength: 4 }),
);

/** One field of a value that is right otherwise. */
const broken = (fields: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(fields, fc.nat(), badValue, fc.string({ maxLength: 8 })).map(([value, at, bad, extra]) => {
    const names = [...Object.keys(value), extra];
    return { ...value, [names[at % names.length] as string]: bad };
  });

const isFormValue = (value: unknown): value is unknown[] => Array.isArray(value) && value.length < 50;

function toForm(fields: Record<string, unknown>): string {
  const form = new URLSearchParams();
  const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  for (const [name, value] of Object.entries(fields))
    for (const item of isFormValue(value) ? value : [value]) form.append(name, text(item).slice(0, 100_000));
  return form.toString();
}

/** A key of the object twice, with other values. */
const withDuplicate = (fields: Record<string, unknown>, bad: unknown): string => {
  const [first = "a"] = Object.keys(fields);
  return `{${JSON.stringify(first)}:${JSON.stringify(bad)},${JSON.stringify(fields).slice(1)}`.replace(/,\}$/, "}");
};

const multipart = (fields: Record<string, unknown>, oddity: number): string => {
  const ends = ["\r\n", "\n", ""][oddity % 3];
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--x${ends}content-disposition: form-data; name="${name}"${oddity % 2 ? '; filename="../a"' : ""}${ends}${ends}${JSON.stringify(value)}${ends}`,
  );
  return `${parts.join("")}${oddity % 5 === 0 ? "" : `--x--${ends}`}`;
};

type Body = Pick<Nonsense, "body"> & { type: string };
const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** The same fields in every way that a body travels, and in some that none does. */
function encoded(fields: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Body> {
  const json = fields.map((value): Body => ({ type: JSON_TYPE, body: JSON.stringify(value) }));
  const form = fields.map((value): Body => ({ type: FORM_TYPE, body: toForm(value) }));
  return fc.oneof(
    { weight: 6, arbitrary: json },
    { weight: 6, arbitrary: form },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fields, badValue)
        .map(([value, bad]): Body => ({ type: JSON_TYPE, body: withDuplicate(value, bad) })),
    },
    { weight: 1, arbitrary: form.map(({ type, body }): Body => ({ type, body: `${String(body)}&${String(body)}` })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fields, fc.nat(30)).map(([value, oddity]): Body => ({
        type: `multipart/form-data${oddity % 7 === 0 ? "" : "; boundary=x"}`,
        body: multipart(value, oddity),
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          json,
          fc.constantFrom("text/html", "", "application/xml", "application/json; charset=utf-16", "nonsense"),
        )
        .map(([{ body }, type]): Body => ({ type, body })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(json, fc.nat(200))
        .map(([{ type, body }, end]): Body => ({ type, body: String(body).slice(0, end) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("", deepText(100_000), "[]", "1", "null", '"a"', "\ufeff{}", '{"__proto__":{"admin":true}}')
        .map((text): Body => ({ type: JSON_TYPE, body: text })),
    },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 64 })
        .chain((bytes) => fc.constantFrom(JSON_TYPE, FORM_TYPE).map((type): Body => ({ type, body: bytes.slice() }))),
    },
  );
}

const oddHeaders = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Record<string, string>>({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { "clerk-api-version": "2025-11-10" },
      { "clerk-api-version": "tomorrow" },
      { origin: "null" },
      { origin: "https://app.example" },
      { "x-forwarded-host": "evil.example", "x-forwarded-for": ",,, " },
      { "user-agent": "a".repeat(4_000) },
      { cookie: "__client=eyJhbGciOiJub25lIn0.e30.; __client=; =; a" },
      { "accept-language": "*".repeat(500) },
      { "clerk-proxy-url": "not a url", "clerk-secret-key": "sk_test_x" },
    ),
  },
);

/** Requests to one operation: right ones, right ones with one field broken, and wrong ones. */
export function nonsenseFor(contract: AnyContract, pool: () => Pool): fc.Arbitrary<Nonsense> {
  const valid = (schema: z.ZodType | undefined): fc.Arbitrary<Record<string, unknown>> =>
    schema ? (validFor(schema, pool) as fc.Arbitrary<Record<string, unknown>>) : fc.constant({});
  const mixed = (schema: z.ZodType | undefined): fc.Arbitrary<Record<string, unknown>> => {
    const right = valid(schema);
    return fc.oneof(
      { weight: 3, arbitrary: broken(right) },
      { weight: 1, arbitrary: right },
      { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 12 }), badValue, { maxKeys: 5 }) },
    );
  };
  const params = fc.oneof(
    { weight: 4, arbitrary: valid(contract.params) },
    { weight: 1, arbitrary: broken(valid(contract.params)) },
  );
  const none = fc.constant<Body>({ type: "", body: undefined });
  const body = contract.method === "GET" ? none : encoded(mixed(contract.body));
  return fc
    .record({ params, query: mixed(contract.query), body, odd: oddHeaders })
    .map(({ params, query, body, odd }) => ({
      id: contract.id,
      api: contract.api,
      method: contract.method,
      path: contract.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const value = params[name];
        return encodeURIComponent(
          (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 2_000).toWellFormed() || "x",
        );
      }),
      query: toForm(query).slice(0, 4_000),
      headers: { ...(body.type ? { "content-type": body.type } : {}), ...odd },
      body: typeof body.body === "string" ? body.body.toWellFormed() : body.body,
    }));
}
