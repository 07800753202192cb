#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
/* The layout of a node: a footnote's number and label have no accessor in this version, and the
   accessors of literals copy each of them once more. */
#include <cmark-gfm/node.h>
/* The layout of a parser: only through it can a line be given that need not be searched for its end. */
#include <cmark-gfm/parser.h>
