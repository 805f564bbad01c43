#pragma once

#include <QString>

/// The name under which the operating system knows who is at work; stands in the history.
QString systemUser();
