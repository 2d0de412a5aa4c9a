// Desktop program: puts the office together and gives its door to the window.
import { runDesktop } from './desktop/runDesktop.ts'
import { openOffice } from './engine/office.ts'
import { programPlaces } from './programPlaces.ts'

const places = programPlaces()
// Not awaited: Electron becomes ready only when this module has been read to its end.
void runDesktop({ ...places, door: openOffice(places) })
