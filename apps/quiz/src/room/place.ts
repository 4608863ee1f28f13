/** Where rooms are: beside the quiz. The script lies in `quiz/assets/`, whichever page it runs in. */
export function placeOfRooms(): string {
  return new URL(/* @vite-ignore */ '../../room/', import.meta.url).href
}
