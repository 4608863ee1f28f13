/** A content file as text. The path is inside the content folder: `en/dimensions.yml`. */
export type ContentFile = { path: string; text: string }

/** The text at a path; none where there is no such file. */
export function textOf(files: ContentFile[], path: string): string | undefined {
  return files.find((file) => file.path === path)?.text
}
