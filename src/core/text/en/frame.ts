import type { FrameMessages } from '../messages/frame.ts'

export const frame: FrameMessages = {}
