import type { FileType } from "../../rules/file-type.ts";
import { beginsLike } from "./begins-like.ts";

/** Small pictures of frames. */
export const thumbnail: FileType = {
  name: "a JPEG image",
  extensions: [".jpg", ".jpeg"],
  contentType: "image/jpeg",
  kind: "thumbnail",
  matches: beginsLike("\xff\xd8\xff"),
  endMark: "\xff\xd9",
};
