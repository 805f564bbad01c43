#pragma once

#include "gui/cellpanel.h"
#include "gui/page.h"
#include "gui/placehistory.h"
#include "work/blockentry.h"

#include <QHash>
#include <QSet>

class Dialogs;
class DoubtMarks;
class GridFooter;
class GridOrder;
class GridView;
class GroupedHeader;
struct CellText;
class QComboBox;
class QLabel;
class QLineEdit;
class ValueGridModel;
class Session;

/// 填报: a grid of schools × measures of an office, saved cell by cell.
class ValuesPage : public Page, public PlaceKeeper
{
    Q_OBJECT

public:
    ValuesPage(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);
    ~ValuesPage() override;

    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;

    /// Shows what an office has to report; false for an office without measures.
    bool openOffice(const QString& office);
    /// Shows the cell of a measure and a school (BureauItself: the bureau's own).
    void open(qint64 measure, qint64 school);

private:
    QWidget* buildTools();
    void buildGrid();
    void fillOffices();
    void choose();
    void refresh() override;
    void enterBlock(const QVector<CellText>& cells);
    bool offerRest(const BlockEntry::Check& check);
    void store(const QVector<BlockEntry::Write>& writes);
    std::optional<CellPanel::Cell> cellAtHand() const;
    void listGroups();
    bool isWanted(int column) const;
    void showColumns();
    void leaveHiddenColumn();
    void fold(const QString& group);
    void uncover(const QModelIndex& index);
    void openReasons(const QPoint& at);
    void toggleEstimated();
    void showHistory();
    void updateCount();
    void describeCurrent();
    void showMessage(const QString& text, bool isError);

    Session& m_session;
    Dialogs& m_dialogs;
    ValueGridModel* m_model = nullptr;
    GridView* m_grid = nullptr;
    GroupedHeader* m_header = nullptr;
    GridOrder* m_order = nullptr;
    GridFooter* m_footer = nullptr;
    CellPanel* m_panel = nullptr;
    DoubtMarks* m_doubts = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_office = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_definition = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_empty = nullptr;
    QHash<QString, QSet<QString>> m_folded; ///< the groups of each office
};
