// The learner's window begins here.
import './tokens.css'
import './themes.css'
import './pointer/pointer.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { Session } from './session.svelte.ts'
import { withoutForeignMenus } from './menus.ts'
import { station } from './station.ts'

withoutForeignMenus()

const session = new Session(await station())
void session.send((backend) => backend.open())

mount(App, { target: document.getElementById('app')!, props: { session } })
