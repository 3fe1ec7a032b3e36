export * from "@latchkey/react/errors";
