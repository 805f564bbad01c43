#pragma once

#include "program.h"

// A workbook as openpyxl sees it, told by workbook.py.

inline const QString Primary = u"2133990091"_s;
inline const QString WorkbookScript = QStringLiteral(SOURCE_DIR "/tests/cli/workbook.py");

/// Runs workbook.py.
inline QByteArray python(const QStringList& arguments)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{WorkbookScript} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

/// One sheet as workbook.py tells it.
class SheetView
{
public:
    explicit SheetView(const QJsonObject& sheet = {}) : m_sheet(sheet) {}

    QJsonValue fact(const QString& name) const { return m_sheet.value(name); }
    QJsonObject cell(const QString& place) const { return m_sheet["cells"_L1][place].toObject(); }
    QString text(const QString& place) const { return cell(place).value("text"_L1).toString(); }
    QJsonObject rule(const QString& place) const { return m_sheet["rules"_L1][place].toObject(); }
    QStringList row(int number, int columns) const
    {
        QStringList texts;
        for (int column = 0; column < columns; ++column) {
            texts.append(text(QChar(u'A' + column) + QString::number(number)));
        }
        return texts;
    }
    /// The first row whose cell in the column holds the text; 0 when there is none.
    int find(QChar column, const QString& wanted) const
    {
        for (int row = 1; row < 200; ++row) {
            if (text(column + QString::number(row)) == wanted) {
                return row;
            }
        }
        return 0;
    }
    QStringList unlockedColumns() const
    {
        QStringList columns;
        const QJsonObject cells = m_sheet["cells"_L1].toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (!cell->toObject().value("locked"_L1).toBool() && !columns.contains(cell.key().left(1))) {
                columns.append(cell.key().left(1));
            }
        }
        return columns;
    }

private:
    QJsonObject m_sheet;
};

class BookView
{
public:
    explicit BookView(const QString& path) : m_book(QJsonDocument::fromJson(python({path})).object()) {}

    QString active() const { return m_book["active"_L1].toString(); }
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue& sheet : m_book["sheets"_L1].toArray()) {
            names.append(sheet["name"_L1].toString());
        }
        return names;
    }
    SheetView sheet(const QString& name) const
    {
        return SheetView(m_book["sheets"_L1][names().indexOf(name)].toObject());
    }

private:
    QJsonObject m_book;
};
