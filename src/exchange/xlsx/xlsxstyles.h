#pragma once

#include <QHash>
#include <QStringView>
#include <QVector>

#include "exchange/package/xmlevents.h"

/// How a workbook shows a number, as far as it changes what the number means.
enum class NumberFormat { Plain, Percent, Date, Time, Elapsed };

/// The meaning of a number format's code such as `yyyy"年"m"月"` or `[h]:mm`. Only its first section counts.
NumberFormat classifyFormat(QStringView code);

/// The meaning of a format that is known by its number only (ISO/IEC 29500-1, 18.8.30, with those that the
/// Chinese editions of Excel and WPS add).
NumberFormat builtinFormat(int id);

/// The cell styles of a workbook (styles.xml), reduced to the meaning of their number formats.
class XlsxStyles : private XmlEventHandler
{
public:
    /// Empty when all was read, else the reason in words for the user.
    QString read(const ZipPackage& package, const QString& part);

    /// The meaning of a style index as cells name it; Plain for an unknown one.
    NumberFormat format(int style) const { return m_formats.value(style, NumberFormat::Plain); }

private:
    enum class Section { Other, Codes, Cells };

    void startElement(QByteArrayView name, const XmlEventAttributes& attributes) override;
    void endElement() override { --m_depth; }
    void addText(QByteArrayView) override {}

    QVector<NumberFormat> m_formats;
    QHash<int, NumberFormat> m_codes; ///< of formats that the workbook describes itself
    Section m_section = Section::Other;
    int m_depth = 0; ///< of the element whose start comes next
};
