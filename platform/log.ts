/**
 * The log: one JSON object a line on standard error. Values whose names tell of a secret are
 * left out.
 */
export type LogFields = Record<string, unknown>;

const SECRET = /authorization|secret|password|token|signature|cookie/i;

function write(level: "info" | "warn" | "error", message: string, fields: LogFields = {}): void {
  const line = { at: new Date().toISOString(), level, message, ...fields };
  let text: string;
  try {
    text = JSON.stringify(line, replacer);
  } catch (error) {
    // What cannot be written as JSON must not become a failure of its own.
    text = JSON.stringify({ ...line, ...asTexts(fields), unwritable: String(error) });
  }
  console.error(text);
}

function asTexts(fields: LogFields): LogFields {
  const names = Object.entries(fields).map(([name, value]) => [
    name,
    SECRET.test(name) ? "" : String(value),
  ]);
  return Object.fromEntries(names);
}

function replacer(key: string, value: unknown): unknown {
  if (SECRET.test(key)) return "(left out)";
  if (value instanceof Error) {
    const code = (value as { code?: unknown }).code;
    const { name, message, cause, stack } = value;
    const { errors } = value as { errors?: unknown };
    return { name, message, code, cause, errors, stack };
  }
  return typeof value === "bigint" ? String(value) : value;
}

export const log = {
  info: (message: string, fields?: LogFields) => write("info", message, fields),
  warn: (message: string, fields?: LogFields) => write("warn", message, fields),
  error: (message: string, fields?: LogFields) => write("error", message, fields),
};
