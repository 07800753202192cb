#ifndef KENNISBANK_ARENA_H
#define KENNISBANK_ARENA_H

#include <stddef.h>

/// Memory for one job on one thread, given back all at once: what cmark-gfm asks for while it parses a
/// text are thousands of small pieces, and freeing each of them takes as long as parsing.
///
/// Between begin and end the other functions may be called on that thread only, and one job at a time.

void kennisbank_arena_begin(void);

/// Gives back all that was asked for since begin, freed or not.
void kennisbank_arena_end(void);

/// Like calloc, realloc and free, but they end the process when memory runs out, as cmark-gfm's own do.
void *kennisbank_arena_calloc(size_t count, size_t size);
void *kennisbank_arena_realloc(void *pointer, size_t size);
void kennisbank_arena_free(void *pointer);

#endif
