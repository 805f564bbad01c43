#pragma once

#include <QString>
#include <QVector>

#include "exchange/package/xmlpart.h"

/// The text of a string item or inline string, on whose element the reader stands: runs of different fonts
/// are joined, readings of characters (phonetic runs) are left out. Ends on the closing element.
QString readRichText(QXmlStreamReader& xml);

/// The strings that the cells of a workbook share (sharedStrings.xml), in order. On damage, error is set.
QVector<QString> readSharedStrings(XmlPart& part, QString* error);
