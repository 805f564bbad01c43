#pragma once

#include "report/theme.h"
#include "storage/history.h"
#include "work/returnedfile.h"

#include <QCoreApplication>

/// How returned workbooks and their cells are spoken of in the window.
class ReturnedWords
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedWords)

public:
    static QString status(ReturnedFile::Status status);
    static QString kind(ReturnedItem::Kind kind);
    static QString choice(ReturnedItem::Choice choice);
    static ThemeColour colour(ReturnedFile::Status status);
    static ThemeColour tint(ReturnedFile::Status status);
    /// Why a file is not taken, and what was noticed, a line each.
    static QString reasons(const ReturnedFile& file);
    /// Who stored what is there now, and when.
    static QString author(const HistoryLine& line);
    /// The sheet that a place stands on.
    static QString sheet(const QString& place) { return place.section(u'!', 0, -2); }
};
