#ifndef REDPAIR_CLIBXML2_SHIM_H
#define REDPAIR_CLIBXML2_SHIM_H
// Without ICU, whose declarations would clash with Foundation's.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <iconv.h>
#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>

static inline void redpairSilence(void *context, const char *format, ...) {
    (void)context;
    (void)format;
}

/// Gives back a text that libxml2 made; `xmlFree` is a variable, which Swift does not let threads share.
static inline void redpairFreeText(xmlChar *_Nonnull text) { xmlFree(text); }

/// Parses HTML in UTF-8, leniently and without a word to stderr: the screen belongs to ncurses.
///
/// `isWhole` becomes 0 where the parser gave up in the middle, as it does at elements nested some hundred deep.
static inline htmlDocPtr _Nullable redpairReadHTML(const char *_Nonnull bytes, int count, int *_Nonnull isWhole) {
    // The setting is kept for each thread.
    xmlSetGenericErrorFunc(NULL, redpairSilence);
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (!parser) return NULL;
    htmlDocPtr document =
        htmlCtxtReadMemory(parser, bytes, count, NULL, "UTF-8",
                           HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    *isWhole = !parser->disableSAX;
    htmlFreeParserCtxt(parser);
    return document;
}
#endif
