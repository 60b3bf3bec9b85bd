export function getText(text: string): string {
  try {
    return text;
  } finally {
    for (const each of [text]) {
      if (each === '') continue;
      // biome-ignore lint/correctness/noUnsafeFinally: what is refused is here
      return each;
    }
  }
}
