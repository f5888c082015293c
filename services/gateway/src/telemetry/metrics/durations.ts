/** Milliseconds in a second: Prometheus counts in seconds. */
export const milliseconds = 1000

/** Upper bounds in seconds, from what an append on a good disk takes to what nobody waits for. */
export const durations = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Upper bounds for how many there were of something. */
export const counts = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000]
