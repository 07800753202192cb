#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
/* The layout of a node: a footnote's number and label have no accessor in this version, and the
   accessors of literals copy each of them once more. */
#include <cmark-gfm/node.h>
/* The layout of a parser: only through it can a line be given that need not be searched for its end. */
#include <cmark-gfm/parser.h>
#include <cmark-gfm_version.h>

/* Whether that reads the same as giving the parser the whole text. Later versions (which count what they are
   fed, and expand references up to that size) were not looked at. */
enum { KENNISBANK_LINES_CAN_BE_PUT = CMARK_GFM_VERSION == ((0 << 24) | (29 << 16) | (0 << 8) | 6) };
