import type { FileType } from "../../rules/file-type.ts";
import { beginsLike } from "./begins-like.ts";

/** Summaries that pipelines make for people. */
export const pdf: FileType = {
  name: "a PDF document",
  extensions: [".pdf"],
  contentType: "application/pdf",
  kind: "product",
  matches: beginsLike("%PDF-"),
  endMark: "%%EOF",
};
