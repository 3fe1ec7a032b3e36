import path from "node:path";
import { wireTypes, writeFiles } from "./gen-wire-types.ts";

const root = path.resolve(import.meta.dirname, "..");
const files = new Map([...wireTypes()]);
writeFiles(files, root);
for (const name of files.keys()) console.log(`generated ${name}`);
