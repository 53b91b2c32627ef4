#include "Assets.h"

// #embed is C23; clang has it in every dialect, and says so each time.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char procedure[] = {
#embed "procedures/netshaker-red-mail-update.yaml"
};
const RedpairAsset redpairProcedure = {procedure, sizeof procedure};

static const unsigned char appliance[] = {
#embed "appliances/netshaker-red-mail.yaml"
};
const RedpairAsset redpairAppliance = {appliance, sizeof appliance};
