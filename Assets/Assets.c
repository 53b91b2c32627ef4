#include "Assets.h"

static const unsigned char procedure[] = {
#embed "procedures/netshaker-red-mail-update.yaml"
};
const RedpairAsset redpairProcedure = {procedure, sizeof procedure};

static const unsigned char appliance[] = {
#embed "appliances/netshaker-red-mail.yaml"
};
const RedpairAsset redpairAppliance = {appliance, sizeof appliance};
