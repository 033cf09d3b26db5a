// A long speech in parts: whole sentences, as many as have room.

/** Room for a part, in Chinese characters: five lines beside the phone. */
export const ROOM = { largest: 72, usual: 230 }

/** How much room a sentence takes; Latin letters are narrower. */
export const room = (sentence: string): number => sentence.length * (/[a-z]{3}/i.test(sentence) ? 0.65 : 1)

/** The numbers of the sentences, part by part. A sentence that is too long for any part stands alone. */
export function partsOf(sentences: string[], most: number): number[][] {
  const parts: number[][] = [[]]
  let taken = 0
  sentences.forEach((sentence, at) => {
    const last = parts.at(-1) ?? []
    if (last.length > 0 && taken + room(sentence) > most) {
      parts.push([at])
      taken = room(sentence)
    } else {
      last.push(at)
      taken += room(sentence)
    }
  })
  return parts
}
