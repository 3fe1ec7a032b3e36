export * from "@latchkey/react/experimental";
