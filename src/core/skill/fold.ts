/**
 * A name without what writers vary: case, width, spaces, hyphens, dots and underscores. "Spring-Boot" and "spring boot"
 * fold to one; "C++", "C#" and "CI/CD" keep what tells them apart.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-._\u2010-\u2015\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
}
