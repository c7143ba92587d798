/** Whether a GET of `/graphql` comes from the address bar and not from a client. */
export function wantsPage(request: Request): boolean {
  const accept = request.headers.get("accept") ?? "";
  return accept.includes("text/html") && !new URL(request.url).searchParams.has("query");
}
