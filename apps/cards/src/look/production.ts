// React checks every element twice as long in development; imported before React, this spares it.
process.env.NODE_ENV ??= 'production'
