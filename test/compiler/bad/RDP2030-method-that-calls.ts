interface Key {
  GetName(): string;
}

function convertToName(text: string): string {
  return text.trim();
}

export function getKey(text: string): Key {
  return {
    // here
    GetName() {
      return convertToName(text);
    },
  };
}
