#ifndef KENNISBANK_EXCHANGE_H
#define KENNISBANK_EXCHANGE_H

/// Atomically exchanges two paths on one file system (Linux renameat2 with RENAME_EXCHANGE).
/// Returns 0, or the error number. Swift's Glibc module does not export renameat2.
int kennisbank_exchange(const char *a, const char *b);

#endif
