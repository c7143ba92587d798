/** Whether bytes begin with the text (Latin-1), or are the begin of it when they are fewer. */
export function beginsLike(text: string): (first: Uint8Array) => boolean {
  return (first) => {
    const start = String.fromCharCode(...first.subarray(0, text.length));
    return text.startsWith(start);
  };
}
