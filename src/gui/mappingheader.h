#pragma once

#include "gui/fieldeditor.h"
#include "work/tablelook.h"

#include <QHeaderView>

class PickerEdit;

/// The header of the preview of an import: above what the file says, below what the column is taken for, to
/// be chosen. Blue is sure, orange is a guess or not decided, grey is left out.
class MappingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget* parent);

    /// The table whose columns the sections are.
    void showLook(const TableLook& look);
    QSize sizeHint() const override;

signals:
    /// `place` in TableLook::columns; an empty target: not decided.
    void targetChosen(int place, const QString& target);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    static constexpr int MostPickers = 200;

    void build(const TableLook& look);
    void paintState(PickerEdit& picker, const ProposedColumn& column) const;
    void placePickers();

    QVector<PickerEdit*> m_pickers; ///< by section; null for serial numbers
    QVector<int> m_places;          ///< by section, in TableLook::columns
    QStringList m_built;            ///< what the pickers were made for
};
