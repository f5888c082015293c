import { compare } from './compare.ts'
import { history } from './history.ts'
import { limits } from './limits.ts'
import { misfit } from './misfit.ts'
import { rejections } from './rejections.ts'
import { replay } from './replay.ts'

/** The texts that only a server says. */
export const serverTexts = { ...compare, ...history, ...limits, ...misfit, ...rejections, ...replay } as const
