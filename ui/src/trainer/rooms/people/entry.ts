// What is said of somebody of whom nothing is known yet.
import type { PersonEntry } from '../../../bindings.ts'

/** Nothing said. */
export function blank(): PersonEntry {
  return {
    name: '',
    decade: null,
    sex: null,
    language: null,
    place: '',
    pasture: false,
    slow: false,
    tremor: false,
    vision: false,
    hearing: false,
    reading: false,
  }
}
