interface Props {
  readonly projectId: string
}

/** The bar at the foot of every project page, where a moment is chosen. */
export function TimeBar(_props: Props) {
  return null
}
