#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Before each piece; keeps what follows it aligned.
typedef struct {
  size_t size;
  size_t is_large;
} Header;

/// A piece with memory of its own, in a list.
typedef struct Large {
  struct Large *previous;
  struct Large *next;
  Header header;
} Large;

typedef struct Chunk {
  struct Chunk *previous;
  size_t size;
  char bytes[];
} Chunk;

enum {
  CHUNK_SIZE = 256 * 1024,
  /// Larger pieces grow, most of them, and are freed when that is asked.
  LARGEST_SMALL = 2048,
  /// After so much, freed memory is wanted back: an odd text can make and free small pieces for ever.
  MOST_SMALL = 64 * 1024 * 1024
};

typedef struct {
  Chunk *chunk;
  char *next;
  char *end;
  /// The last piece, which can grow or go.
  Header *last;
  size_t total;
  Large *large;
} Arena;

static _Thread_local Arena arena;

static void *or_end(void *memory) {
  if (memory == NULL) {
    fputs("out of memory\n", stderr);
    abort();
  }
  return memory;
}

static size_t rounded(size_t size) { return (size + 15) & ~(size_t)15; }

static void use(Chunk *chunk) {
  arena.chunk = chunk;
  // Pieces begin where both they and their headers are aligned.
  arena.next = (char *)(((uintptr_t)chunk->bytes + 15) & ~(uintptr_t)15);
  arena.end = chunk->bytes + chunk->size;
  arena.last = NULL;
}

void kennisbank_arena_begin(void) {
  if (arena.chunk == NULL) {
    Chunk *chunk = or_end(malloc(sizeof(Chunk) + CHUNK_SIZE));
    chunk->previous = NULL;
    chunk->size = CHUNK_SIZE;
    arena.chunk = chunk;
  }
  use(arena.chunk);
  arena.total = 0;
}

void kennisbank_arena_end(void) {
  while (arena.large != NULL) {
    Large *next = arena.large->next;
    free(arena.large);
    arena.large = next;
  }
  // The first chunk stays for the next job of the thread.
  while (arena.chunk->previous != NULL) {
    Chunk *previous = arena.chunk->previous;
    free(arena.chunk);
    arena.chunk = previous;
  }
}

static Header *header_of(void *pointer) { return (Header *)pointer - 1; }

static Large *large_of(Header *header) {
  return (Large *)((char *)header - offsetof(Large, header));
}

static void *link_large(Large *large, size_t size) {
  large->header = (Header){size, 1};
  large->previous = NULL;
  large->next = arena.large;
  if (arena.large != NULL) arena.large->previous = large;
  arena.large = large;
  return &large->header + 1;
}

static void unlink_large(Large *large) {
  if (large->previous != NULL) large->previous->next = large->next;
  else arena.large = large->next;
  if (large->next != NULL) large->next->previous = large->previous;
}

static int is_small(size_t size) { return size <= LARGEST_SMALL && arena.total <= MOST_SMALL; }

static void *small_piece(size_t size) {
  size_t space = sizeof(Header) + rounded(size);
  if ((size_t)(arena.end - arena.next) < space) {
    Chunk *chunk = or_end(malloc(sizeof(Chunk) + CHUNK_SIZE));
    chunk->previous = arena.chunk;
    chunk->size = CHUNK_SIZE;
    use(chunk);
  }
  Header *header = (Header *)arena.next;
  *header = (Header){rounded(size), 0};
  arena.next += space;
  arena.last = header;
  arena.total += space;
  return header + 1;
}

void *kennisbank_arena_calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) or_end(NULL);
  if (is_small(bytes)) return memset(small_piece(bytes), 0, bytes);
  if (bytes > SIZE_MAX - sizeof(Large)) or_end(NULL);
  return link_large(or_end(calloc(1, sizeof(Large) + bytes)), bytes);
}

static void *new_piece(size_t size) {
  if (is_small(size)) return small_piece(size);
  if (size > SIZE_MAX - sizeof(Large)) or_end(NULL);
  return link_large(or_end(malloc(sizeof(Large) + size)), size);
}

void *kennisbank_arena_realloc(void *pointer, size_t size) {
  if (pointer == NULL) return new_piece(size);
  Header *header = header_of(pointer);
  if (header->is_large) {
    Large *large = large_of(header);
    if (size > SIZE_MAX - sizeof(Large)) or_end(NULL);
    unlink_large(large);
    return link_large(or_end(realloc(large, sizeof(Large) + size)), size);
  }
  if (size <= header->size) return pointer;
  size_t more = rounded(size) - header->size;
  if (header == arena.last && is_small(size) && (size_t)(arena.end - arena.next) >= more) {
    header->size += more;
    arena.next += more;
    arena.total += more;
    return pointer;
  }
  return memcpy(new_piece(size), pointer, header->size);
}

void kennisbank_arena_free(void *pointer) {
  if (pointer == NULL) return;
  Header *header = header_of(pointer);
  if (header->is_large) {
    Large *large = large_of(header);
    unlink_large(large);
    free(large);
  } else if (header == arena.last) {
    arena.next = (char *)header;
    arena.last = NULL;
  }
}
