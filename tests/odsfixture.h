#pragma once

#include "packagefixture.h"

/// Builds .ods files for tests out of readable XML, as no office program would make them.
class OdsFixture : public PackageFixture
{
public:
    /// One visible sheet named 表 with these rows.
    explicit OdsFixture(const QByteArray& rows)
    {
        sheets("<table:table table:name='表'>" + rows + "</table:table>");
    }

    /// `inside` is what the spreadsheet element holds, `styles` the automatic styles.
    void sheets(const QByteArray& inside, const QByteArray& styles = {})
    {
        content("<office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>" + inside
                + "</office:spreadsheet></office:body>");
    }
    void content(const QByteArray& inside)
    {
        const QByteArray urn = "='urn:oasis:names:tc:opendocument:xmlns:";
        setPart("content.xml",
                "<office:document-content xmlns:office" + urn + "office:1.0' xmlns:table" + urn
                    + "table:1.0' xmlns:text" + urn + "text:1.0' xmlns:style" + urn + "style:1.0' xmlns:draw"
                    + urn
                    + "drawing:1.0' xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:"
                      "xmlns:calcext:1.0'>"
                    + inside + "</office:document-content>");
    }
    /// A row of cells that are given by their attributes and content: {"office:value-type='float'...", ""}.
    static QByteArray row(const QByteArray& cells)
    {
        return "<table:table-row>" + cells + "</table:table-row>";
    }
    static QByteArray cell(const QByteArray& attributes, const QByteArray& inside = {})
    {
        return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
    }
    static QByteArray text(const QByteArray& text, const QByteArray& attributes = {})
    {
        return cell("office:value-type='string' " + attributes, "<text:p>" + text + "</text:p>");
    }
};
