/** What arrives on a channel: our lines, each with its values still encoded, and whatever else was printed there. */
export interface FrameHandlers {
  onFrame: (body: string) => void;
  onNoise: (text: string) => void;
}

/**
 * Takes a stream of text apart. A line of ours is `<marker> TAB <length of the rest> TAB <values>`; the marker is random
 * per process, so that nothing a command prints can pass for one, and may follow noise that had no line end.
 * @returns a function that takes the next piece of text.
 * @throws Error (that function) when a line of ours was broken up by foreign output; nothing after it can be trusted.
 */
export function createFrameReader(marker: string, { onFrame, onNoise }: FrameHandlers): (text: string) => void {
  let pieces: string[] = [];

  const onLine = (line: string): void => {
    const start = line.indexOf(marker);
    const noise = start < 0 ? line : line.slice(0, start);
    if (noise !== '') onNoise(`${noise}\n`);
    if (start < 0) return;
    const rest = line.slice(start + marker.length + 1);
    const end = rest.indexOf('\t');
    // The length counts the tab that precedes the first value.
    const body = rest.slice(end);
    if (end < 1 || body.length !== Number(rest.slice(0, end)))
      throw new Error('a reply was broken up by foreign output');
    onFrame(body.slice(1));
  };

  return (text) => {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      pieces.push(text.slice(from, end));
      const line = pieces.join('');
      pieces = [];
      from = end + 1;
      onLine(line);
    }
    if (from < text.length) pieces.push(text.slice(from));
  };
}
