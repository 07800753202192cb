"""What the benchmarks share: a vocabulary, running a command, and what it ran on."""
