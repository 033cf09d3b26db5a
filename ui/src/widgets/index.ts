// The widget vocabulary: one component for each kind. A kind without a component does not compile.
import type { Component } from 'svelte'
import type { Widget } from '../bindings.ts'
import Button from './Button.svelte'
import Check from './Check.svelte'
import Choice from './Choice.svelte'
import DateDay from './Date.svelte'
import Facts from './Facts.svelte'
import Field from './Field.svelte'
import Icon from './Icon.svelte'
import Link from './Link.svelte'
import Message from './Message.svelte'
import Mine from './Mine.svelte'
import Phrase from './Phrase.svelte'
import Row from './Row.svelte'
import Sign from './Sign.svelte'
import Slot from './Slot.svelte'
import Switch from './Switch.svelte'
import Tab from './Tab.svelte'
import Text from './Text.svelte'
import Tile from './Tile.svelte'
import type { WidgetProps } from './touch.ts'

export const widgets = {
  icon: Icon,
  tile: Tile,
  row: Row,
  date: DateDay,
  slot: Slot,
  choice: Choice,
  check: Check,
  button: Button,
  link: Link,
  tab: Tab,
  field: Field,
  text: Text,
  facts: Facts,
  message: Message,
  mine: Mine,
  phrase: Phrase,
  switch: Switch,
  sign: Sign,
} satisfies Record<Widget, Component<WidgetProps>>
