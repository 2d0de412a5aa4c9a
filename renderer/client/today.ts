// The machine's calendar day, as the engine has it.
import { createContext } from 'react'

export const TodayContext = createContext('')
