#include "Assets.h"

static const unsigned char procedure[] = {
#embed "procedures/netshaker-red-mail-update.yaml"
};
const RedpairAsset redpairProcedure = {procedure, sizeof procedure};

static const unsigned char failover_test[] = {
#embed "procedures/netshaker-red-mail-failover-test.yaml"
};

static const RedpairNamedAsset procedures[] = {
    {"netshaker-red-mail-update", {procedure, sizeof procedure}},
    {"netshaker-red-mail-failover-test", {failover_test, sizeof failover_test}},
};
const RedpairNamedAsset *const redpairProcedures = procedures;
const size_t redpairProcedureCount = sizeof procedures / sizeof procedures[0];

static const unsigned char appliance[] = {
#embed "appliances/netshaker-red-mail.yaml"
};
const RedpairAsset redpairAppliance = {appliance, sizeof appliance};

static const unsigned char active_dies_syncing[] = {
#embed "scenarios/active-dies-syncing.yaml"
};
static const unsigned char addresses_swapped[] = {
#embed "scenarios/addresses-swapped.yaml"
};
static const unsigned char clock_off[] = {
#embed "scenarios/clock-off.yaml"
};
static const unsigned char console_locked[] = {
#embed "scenarios/console-locked.yaml"
};
static const unsigned char lan1_left_in[] = {
#embed "scenarios/lan1-left-in.yaml"
};
static const unsigned char levels_differ[] = {
#embed "scenarios/levels-differ.yaml"
};
static const unsigned char session_expires[] = {
#embed "scenarios/session-expires.yaml"
};
static const unsigned char standby_first[] = {
#embed "scenarios/standby-first.yaml"
};
static const unsigned char sync_stalls[] = {
#embed "scenarios/sync-stalls.yaml"
};
static const unsigned char update_half_applied[] = {
#embed "scenarios/update-half-applied.yaml"
};

static const RedpairNamedAsset scenarios[] = {
    {"active-dies-syncing", {active_dies_syncing, sizeof active_dies_syncing}},
    {"addresses-swapped", {addresses_swapped, sizeof addresses_swapped}},
    {"clock-off", {clock_off, sizeof clock_off}},
    {"console-locked", {console_locked, sizeof console_locked}},
    {"lan1-left-in", {lan1_left_in, sizeof lan1_left_in}},
    {"levels-differ", {levels_differ, sizeof levels_differ}},
    {"session-expires", {session_expires, sizeof session_expires}},
    {"standby-first", {standby_first, sizeof standby_first}},
    {"sync-stalls", {sync_stalls, sizeof sync_stalls}},
    {"update-half-applied", {update_half_applied, sizeof update_half_applied}},
};
const RedpairNamedAsset *const redpairScenarios = scenarios;
const size_t redpairScenarioCount = sizeof scenarios / sizeof scenarios[0];
