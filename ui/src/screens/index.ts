// The screens: one component for each kind of view. A kind without a component does not compile.
import type { Component } from 'svelte'
import type { View } from '../bindings.ts'
import CardCode from './CardCode.svelte'
import Door from './Door.svelte'
import Ending from './Ending.svelte'
import Newcomer from './Newcomer.svelte'
import Practice from './Practice.svelte'
import type { ScreenProps } from './props.ts'
import Shelf from './Shelf.svelte'
import Today from './Today.svelte'
import Vote from './Vote.svelte'

export const screens = {
  door: Door,
  newcomer: Newcomer,
  cardCode: CardCode,
  today: Today,
  shelf: Shelf,
  practice: Practice,
  ending: Ending,
  vote: Vote,
} satisfies { [Kind in View['kind']]: Component<ScreenProps<Kind>> }
