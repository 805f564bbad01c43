#pragma once

#include <gsf/gsf-fwd.h>

/// Whether the beginning of a compound file is as the format has it, and its directory no longer than any
/// office program writes. libgsf takes memory and stack by what stands there.
bool hasSoundOleHeader(GsfInput* input);
