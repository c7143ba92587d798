#!/usr/bin/env node
// `npx asterism`: the program is TypeScript, which Node 20 does not read by itself.
import { register } from "tsx/esm/api";

register();
await import("./main.ts");
