/**
 * Spans, by the API of OpenTelemetry alone: without an SDK (`telemetry-export.ts`) the work is done
 * and nothing else.
 */
import {
  type Attributes,
  context,
  INVALID_SPAN_CONTEXT,
  ProxyTracerProvider,
  propagation,
  type Span,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";

const NAME = "asterism";
const noSpan = trace.wrapSpanContext(INVALID_SPAN_CONTEXT);

/** Whether somebody takes spans in: an SDK of ours or of whoever started this process. */
export function isTraced(): boolean {
  const provider = trace.getTracerProvider();
  return (
    !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer(NAME) !== undefined
  );
}

/**
 * Does `work` within a span, which ends when it returns or, if it gives a promise, when that does.
 * Attributes go out of the house: no values of users, no text of documents, no addresses with secrets.
 */
export function traced<T>(name: string, attributes: Attributes, work: (span: Span) => T): T {
  // The API alone would cost a microsecond for nothing.
  if (!isTraced()) return work(noSpan);
  return trace.getTracer(NAME).startActiveSpan(name, { attributes }, (span) => {
    try {
      const result = work(span);
      if (!(result instanceof Promise)) {
        span.end();
        return result;
      }
      // What the caller gets is the promise of the work itself, with the span ended before.
      return result.then(
        (value) => {
          span.end();
          return value;
        },
        (error) => {
          fail(span, error);
          throw error;
        },
      ) as T;
    } catch (error) {
      fail(span, error);
      throw error;
    }
  });
}

/** The same pieces, within a span that lasts from the first asked for until the end. */
export async function* tracedPieces<T>(
  name: string,
  attributes: Attributes,
  pieces: AsyncIterable<T>,
): AsyncGenerator<T> {
  const span = trace.getTracer(NAME).startSpan(name, { attributes });
  try {
    yield* pieces;
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    // When nobody wants the rest.
    if (span.isRecording()) span.end();
  }
}

/** Does `work` as a part of the trace that the headers of a request name, if they name one. */
export function continued<T>(headers: Headers, work: () => T): T {
  if (!isTraced()) return work();
  const carrier = Object.fromEntries(headers);
  return context.with(propagation.extract(context.active(), carrier), work);
}

/** Headers by which another process continues this trace; none when nobody takes spans in. */
export function traceHeaders(): Record<string, string> {
  const carrier: Record<string, string> = {};
  if (isTraced()) propagation.inject(context.active(), carrier);
  return carrier;
}

/** Messages may quote what users sent, so only the kind of the error is told. */
function fail(span: Span, error: unknown): void {
  const { code, extensions, name } = (error ?? {}) as {
    code?: unknown;
    extensions?: { code?: unknown };
    name?: unknown;
  };
  span.setAttribute("error.type", String(extensions?.code ?? code ?? name ?? "unknown"));
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
