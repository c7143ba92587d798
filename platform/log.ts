/**
 * The log: one JSON object a line on standard error. Values whose names tell of a secret are
 * left out.
 */
export type LogFields = Record<string, unknown>;

const SECRET = /authorization|secret|password|token|signature|cookie/i;

function write(level: "info" | "warn" | "error", message: string, fields: LogFields = {}): void {
  const line = { at: new Date().toISOString(), level, message, ...fields };
  console.error(JSON.stringify(line, replacer));
}

function replacer(key: string, value: unknown): unknown {
  if (SECRET.test(key)) return "(left out)";
  if (value instanceof Error) {
    const code = (value as { code?: unknown }).code;
    const cause = value.cause instanceof Error ? value.cause.message : undefined;
    return { name: value.name, message: value.message, code, cause, stack: value.stack };
  }
  return typeof value === "bigint" ? String(value) : value;
}

export const log = {
  info: (message: string, fields?: LogFields) => write("info", message, fields),
  warn: (message: string, fields?: LogFields) => write("warn", message, fields),
  error: (message: string, fields?: LogFields) => write("error", message, fields),
};
