// Start of the page: takes the desktop's wire where there is one, else the local web host's.
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './style.css'
import { openDesktopWire } from './wire/desktopWire.ts'
import { openWebWire } from './wire/webWire.ts'

const host = window.ecoLedgerHost
const wire = host ? await openDesktopWire(host) : openWebWire()
createRoot(document.getElementById('root')!).render(<App wire={wire} />)
