// The data that the program ships, as bytes in the program itself (C23 #embed): redpair is one file.
#ifndef REDPAIR_ASSETS_H
#define REDPAIR_ASSETS_H

#include <stddef.h>

/// A file of this folder: its bytes (not NUL-terminated) and how many there are.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} RedpairAsset;

/// procedures/netshaker-red-mail-update.yaml: the vendor's table.
extern const RedpairAsset redpairProcedure;
/// appliances/netshaker-red-mail.yaml: where things are on the console, and what they are called there.
extern const RedpairAsset redpairAppliance;

/// A file by its name without the ending.
typedef struct {
    const char *_Nonnull name;
    RedpairAsset asset;
} RedpairNamedAsset;

/// Every table of procedures/ that is shipped, by name; the vendor's first.
extern const RedpairNamedAsset *_Nonnull const redpairProcedures;
extern const size_t redpairProcedureCount;

/// Every scenario of scenarios/ that is shipped, by name.
extern const RedpairNamedAsset *_Nonnull const redpairScenarios;
extern const size_t redpairScenarioCount;

#endif
