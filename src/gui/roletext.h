#pragma once

#include "core/user.h"

#include <QString>

/// A role in the user's language.
QString roleText(Role role);
