#pragma once

#include "exchange/package/xmloutline.h"

#include <QHash>

/// The styles of a workbook, with a red twin for each that a wrong cell has.
class StyleMarks
{
public:
    /// False when the part cannot be edited.
    bool read(const QByteArray& part);

    /// The number of the style that differs from this one only by its red fill.
    int red(int style);

    QByteArray edited();

private:
    XmlOutline m_part;
    QVector<int> m_styles; ///< elements of cellXfs
    int m_fills = XmlOutline::None;
    int m_fillCount = 0;
    QHash<int, int> m_red;
    QByteArray m_added;
};
