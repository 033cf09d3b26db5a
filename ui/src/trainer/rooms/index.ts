// The rooms: one component for each kind of view. A kind without a component does not compile.
import type { Component } from 'svelte'
import type { DeskView } from '../../bindings.ts'
import Board from './Board.svelte'
import Gate from './Gate.svelte'
import Keeping from './Keeping.svelte'
import Learned from './Learned.svelte'
import Meeting from './Meeting.svelte'
import Orders from './Orders.svelte'
import People from './People.svelte'
import Printing from './Printing.svelte'
import type { RoomProps } from './props.ts'
import SetUp from './SetUp.svelte'

export const rooms = {
  'set-up': SetUp,
  gate: Gate,
  board: Board,
  meeting: Meeting,
  people: People,
  learned: Learned,
  printing: Printing,
  orders: Orders,
  keeping: Keeping,
} satisfies { [Kind in DeskView['kind']]: Component<RoomProps<Kind>> }
