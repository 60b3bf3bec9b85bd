type Shape = { readonly kind: 'circle'; readonly radius: number } | { readonly kind: 'square'; readonly side: number };
export function getCopy(shape: Shape): Shape {
  // here
  return { ...shape };
}
