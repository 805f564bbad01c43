#pragma once

#include "core/datasource.h"
#include "core/definitions.h"
#include "gui/gridroles.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QVector>

#include <optional>

class Session;

/// Schools × measures of one office in the session's year, in the order of the forms that ask for them, or
/// the bureau's own measures one below the other. Setting a cell stores it at once; it is on disk when
/// setData() returns true.
class ValueGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ValueGridModel(Session& session, QObject* parent = nullptr);

    /// `ofBureau`: the bureau's own measures instead of the schools'. `schoolType` a prefix; empty: all.
    void choose(const QString& office, bool ofBureau, const QString& schoolType, const QString& search);
    /// Reads all anew; rows and columns stay as they are when they are the same.
    void reload();
    /// Doubtful and explained cells, as the review knows them, and what it says of them.
    void setMarks(const QHash<ValueKey, CellMarks>& marks, const QHash<ValueKey, QString>& reasons = {});

    const Measure* measureAt(const QModelIndex& index) const;
    ValueKey keyAt(const QModelIndex& index) const;
    /// Null: nothing is stored there.
    const Value* valueAt(const QModelIndex& index) const;
    /// The school's identity; BureauItself for the bureau's own measures.
    qint64 schoolAt(const QModelIndex& index) const;
    /// Empty for the bureau's own measures.
    QString schoolName(const QModelIndex& index) const
    {
        return m_ofBureau ? QString() : m_schools[index.row()].name;
    }
    /// The title of the form that asks for the column's measure; empty for the bureau's own.
    QString groupOf(int column) const { return m_ofBureau ? QString() : m_groups[column]; }
    /// The columns' groups, each once; none when all columns are of one.
    QStringList groups() const;
    /// Whether something that is expected of the column is not there.
    bool hasGaps(int column) const;
    /// The cell of a measure and a school; with BureauItself the measure's first cell.
    QModelIndex find(qint64 measure, qint64 school) const;
    /// Cells with a value or a reason, and all cells that apply.
    QPair<int, int> completeness() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& text, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A text was not taken: why, and what would be right.
    void refused(const QString& message);
    void stored();

private:
    struct Cell {
        bool applies = false;
        std::optional<Value> value;
    };

    QVector<SchoolProfile> schoolsToShow() const;
    QVector<Measure> measuresToShow(QVector<SchoolProfile>& schools) const;
    QStringList arrange(QVector<Measure>& measures) const;
    static QVector<qint64> shapeOf(const QVector<SchoolProfile>& schools, const QVector<Measure>& measures);
    void readMarks();
    CellMarks marksOf(const QModelIndex& index) const;
    void readCells();
    Cell& cellAt(const QModelIndex& index) { return m_cells[index.row() * columnCount() + index.column()]; }
    const Cell& cellAt(const QModelIndex& index) const
    {
        return m_cells[index.row() * columnCount() + index.column()];
    }
    static QString textOf(const Cell& cell);
    void refuse(const QModelIndex& index, const QString& reason);

    Session& m_session;
    QString m_office, m_schoolType, m_search;
    bool m_ofBureau = false;
    bool m_storing = false;
    QVector<Measure> m_measures;
    QStringList m_groups; ///< of each measure
    QVector<SchoolProfile> m_schools;
    QVector<Cell> m_cells;
    QHash<ValueKey, CellMarks> m_marks;
    QHash<ValueKey, QString> m_reasons;
    QSet<ValueKey> m_evidence, m_cleared;
};
