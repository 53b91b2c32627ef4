#ifndef REDPAIR_CCURL_SHIM_H
#define REDPAIR_CCURL_SHIM_H
#include <curl/curl.h>
#endif
