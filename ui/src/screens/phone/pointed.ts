// What the pointer points at, asked by each thing that can be pointed at.
import type { Pointer, PointerLook, Target } from '../../bindings.ts'

/** How this thing is pointed at, or null. */
export function pointedAt(pointer: Pointer | null, kind: Target['kind'], item?: string): PointerLook | null {
  if (pointer?.target.kind !== kind) return null
  if (pointer.target.kind === 'item' && pointer.target.item !== item) return null
  return pointer.look
}
