// The floor: what the machine needs at least to read all Markdown, parse and render it with
// cmark-gfm, and write the files of a site. It does nothing else: no links, no templates, no index.
//
//   vloer INPUTS OUTPUTS FOLDER PROCESSES
//
// INPUTS names a Markdown file per line. OUTPUTS has a line "SIZE PATH" per file to write, and a line
// "- PATH" per folder, parents first, all below FOLDER, which must exist and be empty. The work is
// divided over PROCESSES. Prints JSON: wall seconds of each phase (of the slowest process) and of all.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { READ, RENDER, WRITE, PHASES };

typedef struct {
  char *path;
  char *bytes;
  size_t size;
} File;

typedef struct {
  File *items;
  size_t count;
} List;

static void fail(const char *what) {
  fprintf(stderr, "vloer: %s: %s\n", what, strerror(errno));
  exit(1);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void read_file(File *file) {
  int handle = open(file->path, O_RDONLY);
  struct stat status;
  if (handle < 0 || fstat(handle, &status) < 0) fail(file->path);
  file->bytes = malloc((size_t)status.st_size + 1);
  if (!file->bytes) fail("malloc");
  while (file->size < (size_t)status.st_size) {
    ssize_t got = read(handle, file->bytes + file->size, (size_t)status.st_size - file->size);
    if (got < 0) fail(file->path);
    if (got == 0) break;
    file->size += (size_t)got;
  }
  file->bytes[file->size] = 0;
  close(handle);
}

static void write_file(const char *path, const char *bytes, size_t size) {
  int handle = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (handle < 0) fail(path);
  for (size_t done = 0; done < size;) {
    ssize_t put = write(handle, bytes + done, size - done);
    if (put < 0) fail(path);
    done += (size_t)put;
  }
  close(handle);
}

// A line per file: its path, for outputs after a size or "-".
static List lines(char *path, int with_sizes) {
  File text = {.path = path};
  read_file(&text);
  List list = {0};
  size_t capacity = 0;
  for (char *line = strtok(text.bytes, "\n"); line; line = strtok(NULL, "\n")) {
    if (list.count == capacity) {
      capacity = capacity ? capacity * 2 : 1024;
      list.items = realloc(list.items, capacity * sizeof(File));
      if (!list.items) fail("realloc");
    }
    File file = {.path = line};
    if (with_sizes) {
      char *space = strchr(line, ' ');
      if (!space) fail("a line without a size");
      file.size = *line == '-' ? (size_t)-1 : strtoul(line, NULL, 10);
      file.path = space + 1;
    }
    list.items[list.count++] = file;
  }
  return list;
}

static const char *after_front_matter(const File *file) {
  if (strncmp(file->bytes, "---\n", 4) != 0) return file->bytes;
  const char *end = strstr(file->bytes + 4, "\n---\n");
  return end ? end + 5 : file->bytes;
}

static size_t render(const File *file) {
  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  int options = CMARK_OPT_FOOTNOTES;
  cmark_parser *parser = cmark_parser_new(options);
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
  const char *text = after_front_matter(file);
  cmark_parser_feed(parser, text, file->size - (size_t)(text - file->bytes));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  size_t size = strlen(html);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  return size;
}

// One process's share: of every `of` files the one with number `own`.
static void work(List in, List out, size_t own, size_t of, double *took) {
  double start = now();
  for (size_t i = own; i < in.count; i += of) read_file(&in.items[i]);
  took[READ] = now() - start;

  start = now();
  size_t rendered = 0;
  for (size_t i = own; i < in.count; i += of) rendered += render(&in.items[i]);
  took[RENDER] = now() - start;
  if (rendered == 0 && in.count > of) fail("nothing rendered");

  start = now();
  size_t largest = 0;
  for (size_t i = 0; i < out.count; i++)
    if (out.items[i].size != (size_t)-1 && out.items[i].size > largest) largest = out.items[i].size;
  char *filler = malloc(largest + 1);
  if (!filler) fail("malloc");
  memset(filler, 'x', largest + 1);
  for (size_t i = own; i < out.count; i += of)
    if (out.items[i].size != (size_t)-1) write_file(out.items[i].path, filler, out.items[i].size);
  took[WRITE] = now() - start;
}

int main(int count, char **arguments) {
  if (count != 5) {
    fprintf(stderr, "usage: vloer INPUTS OUTPUTS FOLDER PROCESSES\n");
    return 2;
  }
  List in = lines(arguments[1], 0), out = lines(arguments[2], 1);
  size_t processes = strtoul(arguments[4], NULL, 10);
  if (processes == 0) processes = 1;
  cmark_gfm_core_extensions_ensure_registered();
  if (chdir(arguments[3]) < 0) fail(arguments[3]);

  double start = now(), slowest[PHASES] = {0};
  for (size_t i = 0; i < out.count; i++)
    if (out.items[i].size == (size_t)-1 && mkdir(out.items[i].path, 0755) < 0) fail("mkdir");
  double folders = now() - start;

  int results[2];
  if (pipe(results) < 0) fail("pipe");
  for (size_t own = 1; own < processes; own++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
      double took[PHASES];
      work(in, out, own, processes, took);
      if (write(results[1], took, sizeof took) != sizeof took) fail("write");
      _exit(0);
    }
  }
  work(in, out, 0, processes, slowest);
  for (size_t own = 1; own < processes; own++) {
    double took[PHASES];
    if (read(results[0], took, sizeof took) != sizeof took) fail("a process ended early");
    for (int phase = 0; phase < PHASES; phase++)
      if (took[phase] > slowest[phase]) slowest[phase] = took[phase];
  }
  while (wait(NULL) > 0) continue;
  printf(
    "{\"read\": %.4f, \"render\": %.4f, \"write\": %.4f, \"seconds\": %.4f}\n", slowest[READ],
    slowest[RENDER], slowest[WRITE] + folders, now() - start);
  return 0;
}
