// Imported for what it does: whoever reads a command's lines through `head` or leaves `less` has
// seen enough, and hears nothing of a broken pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
