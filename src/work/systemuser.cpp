#include "work/systemuser.h"

#include <pwd.h>
#include <unistd.h>

QString systemUser()
{
    const passwd* entry = getpwuid(geteuid());
    const QString name = entry == nullptr ? QString() : QString::fromLocal8Bit(entry->pw_name);
    return name.isEmpty() ? QString::number(geteuid()) : name;
}
