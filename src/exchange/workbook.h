#pragma once

#include "exchange/tablesink.h"

#include <QCoreApplication>
#include <QSet>

/// What a file of tables held, and what was wrong with it. A sheet that could not be read to its end is left
/// out and complained about.
struct Workbook {
    QVector<Sheet> sheets; ///< those that the person who sent the file sees
    QVector<Sheet> hidden; ///< those that are hidden from that person
    QVector<Complaint> complaints;
};

/// Collects what a reader finds. What would take more than some 300 MiB of memory is refused.
class WorkbookCollector : public TableSink
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookCollector)

public:
    void beginSheet(const QString& name, bool hidden) override;
    bool addRow(int row, QVector<Cell> cells) override;
    void addMerge(const CellRange& range) override;
    void endSheet() override;
    void complain(const Complaint& complaint) override;

    /// Ends the collecting.
    Workbook take() { return std::move(m_workbook); }

private:
    static constexpr qint64 MostBytes = qint64(300) * 1024 * 1024;

    qint64 share(QString& text);
    bool hold(qint64 bytes, int row);

    Workbook m_workbook;
    Sheet m_sheet;
    bool m_isHidden = false;
    bool m_isFull = false;
    qint64 m_bytes = 0;
    QSet<QString> m_texts; ///< short texts, which the cells of a table repeat
};
