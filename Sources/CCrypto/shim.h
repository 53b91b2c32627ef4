#ifndef REDPAIR_CCRYPTO_SHIM_H
#define REDPAIR_CCRYPTO_SHIM_H
#include <openssl/sha.h>
#endif
