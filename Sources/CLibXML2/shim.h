#ifndef REDPAIR_CLIBXML2_SHIM_H
#define REDPAIR_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <iconv.h>
#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>
#endif
