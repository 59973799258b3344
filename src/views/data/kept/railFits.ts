/** Where the list of workspaces has a column of its own; elsewhere it opens from the strip. */
export const railFits = '(min-width: 1241px)'
