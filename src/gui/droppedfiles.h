#pragma once

#include <QMimeData>
#include <QStringList>
#include <QUrl>

/// The paths of files and folders that are dragged.
inline QStringList droppedPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}
