/**
 * A download as a script for POSIX shells with curl, which fetches file by file and can be run
 * again. Pure.
 */
import type { PreparedDownload, PreparedFile } from "./prepared-download.ts";

/** `urlOf` tells where a file is until the download expires. */
export function downloadScript(
  download: PreparedDownload,
  urlOf: (file: PreparedFile) => string,
): string {
  const { folder, files, expires, refusedCount, removedCount } = download;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const calls = files.map((file) =>
    ["frame", file.size, file.sha256, quoted(file.path), quoted(urlOf(file))].join(" "),
  );
  const missing = [
    ...(refusedCount > 0 ? [`# ${refusedCount} of the frames asked for could not be found.`] : []),
    ...(removedCount > 0 ? [`# ${removedCount} were deleted from the archive since.`] : []),
  ];
  return `#!/bin/sh
# Fetches ${files.length} files, ${bytes} bytes, into the folder ${folder}, or the one given:
#   sh download.sh [folder]
# Run it again to go on: files that are complete are not fetched a second time.
# Its URLs are good until ${expires.toISOString()}; keep it as secret as the files.
${missing.map((line) => `${line}\n`).join("")}set -u
folder=\${1:-${quoted(folder)}}
total=${files.length}
expires=${Math.floor(expires.getTime() / 1000)}
${program}
${calls.join("\n")}

summary
`;
}

/** A word that no shell looks into. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const program = String.raw`
case $folder in -*) folder=./$folder ;; esac
number=0
fetched=0
present=0
failed=0

if command -v sha256sum >/dev/null 2>&1; then sha256() { sha256sum <"$1" | cut -c 1-64; }
elif command -v shasum >/dev/null 2>&1; then sha256() { shasum -a 256 <"$1" | cut -c 1-64; }
elif command -v openssl >/dev/null 2>&1; then sha256() { openssl dgst -sha256 -r <"$1" | cut -c 1-64; }
else printf '%s\n' 'None of sha256sum, shasum and openssl is here to check the files with' >&2; exit 1
fi
command -v curl >/dev/null 2>&1 || { printf '%s\n' 'curl is not here' >&2; exit 1; }

summary() {
  printf '%d of %d files are complete: %d fetched, %d were here already; %d failed\n' \
    "$((fetched + present))" "$total" "$fetched" "$present" "$failed"
  [ "$((fetched + present))" -eq "$total" ] || exit 1
  exit 0
}

size() { wc -c <"$1" | tr -d ' '; }

is_complete() { [ -f "$1" ] && [ "$(size "$1")" = "$2" ] && [ "$(sha256 "$1")" = "$3" ]; }

# The URL is read as a setting, so that no list of processes shows it.
fetch() {
  printf 'url = "%s"\n' "$1" | curl --config - --globoff --fail --location --silent --show-error \
    --connect-timeout 30 --speed-limit 1 --speed-time 60 --retry 5 --continue-at - --output "$2"
}

frame() {
  number=$((number + 1))
  file=$folder/$3
  if is_complete "$file" "$1" "$2"; then
    present=$((present + 1))
    printf '[%d/%d] %s is here already\n' "$number" "$total" "$3"
    return
  fi
  printf '[%d/%d] %s\n' "$number" "$total" "$3"
  mkdir -p "$(dirname "$file")"
  for _ in 1 2 3; do
    if ! is_complete "$file.part" "$1" "$2"; then
      # One that is as long as the file, and not the file, cannot be gone on with.
      [ -f "$file.part" ] && [ "$(size "$file.part")" -ge "$1" ] && rm -f "$file.part"
      if ! fetch "$4" "$file.part"; then
        if [ "$(date +%s)" -ge "$expires" ]; then
          printf 'The URLs of this script have expired. Ask the archive for a new download; its script goes on here with\n  sh download.sh %s\n' "$folder" >&2
          failed=$((failed + 1))
          summary
        fi
        continue
      fi
    fi
    if is_complete "$file.part" "$1" "$2"; then
      mv -f "$file.part" "$file" && fetched=$((fetched + 1)) && return
    fi
    printf 'What came is not the file: %s\n' "$3" >&2
  done
  failed=$((failed + 1))
  printf 'Failed: %s\n' "$3" >&2
}
`;
