import fc from 'fast-check'

/** Properties draw the same cases in every run, so that a change is what makes a test fail. Fresh ones: `npm run soak`. */
fc.configureGlobal({ seed: 20_261_122 })
