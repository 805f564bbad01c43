#pragma once

#include "packagefixture.h"

/// Builds .xlsx files for tests out of readable XML, as no office program would make them.
class XlsxFixture : public PackageFixture
{
public:
    /// One visible sheet named 表 whose sheetData is given; strings are `<si>` elements, formats the `<xf/>`
    /// elements of cellXfs.
    XlsxFixture& sheetData(const QByteArray& rows, const QByteArray& after = {})
    {
        return part("xl/worksheets/sheet1.xml", sheetXml(rows, after));
    }
    XlsxFixture& strings(const QByteArray& items)
    {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + mainNs() + "'>" + items + "</sst>");
    }
    XlsxFixture& styles(const QByteArray& numFmts, const QByteArray& xfs)
    {
        return part("xl/styles.xml",
                    "<styleSheet xmlns='" + mainNs() + "'><numFmts>" + numFmts
                        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + xfs
                        + "</cellXfs></styleSheet>");
    }
    XlsxFixture& workbook(const QByteArray& inside)
    {
        return part("xl/workbook.xml",
                    "<workbook xmlns='" + mainNs() + "' xmlns:r='" + relNs() + "'>" + inside + "</workbook>");
    }
    XlsxFixture& relations(const QByteArray& inside)
    {
        return part("xl/_rels/workbook.xml.rels", "<Relationships>" + inside + "</Relationships>");
    }
    /// Sets or replaces any part.
    XlsxFixture& part(const QByteArray& name, const QByteArray& content)
    {
        setPart(name, content);
        return *this;
    }

    static QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
    {
        return "<Relationship Id='" + id + "' Type='" + relNs() + "/" + type + "' Target='" + target + "'/>";
    }
    static QByteArray sheetXml(const QByteArray& rows, const QByteArray& after = {})
    {
        return "<worksheet xmlns='" + mainNs() + "'><sheetData>" + rows + "</sheetData>" + after
               + "</worksheet>";
    }

    XlsxFixture()
    {
        part("_rels/.rels",
             "<Relationships>" + relation("r0", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        workbook("<sheets><sheet name='表' sheetId='1' r:id='r1'/></sheets>");
        relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                  + relation("r2", "sharedStrings", "sharedStrings.xml")
                  + relation("r3", "styles", "styles.xml"));
        sheetData({});
        strings({});
        styles({}, "<xf numFmtId='0'/>");
    }

private:
    static QByteArray mainNs() { return "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; }
    static QByteArray relNs()
    {
        return "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }
};
