// The trainer's window begins here.
import '../tokens.css'
import '../themes.css'
import './desk.css'
import { mount } from 'svelte'
import { withoutForeignMenus } from '../menus.ts'
import { tauriBackend } from './backend.ts'
import { DeskSession } from './desk.svelte.ts'
import Office from './Office.svelte'

withoutForeignMenus()

const session = new DeskSession(tauriBackend)
void session.send((backend) => backend.deskOpen())

mount(Office, { target: document.getElementById('app')!, props: { session } })
